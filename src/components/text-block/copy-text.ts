/**
 * Puts a text on the clipboard. On plain http to another host name there is no Clipboard API: then a
 * hidden text field is selected and copied, and focus and selection return to where they were.
 *
 * @param text what to copy, as it is
 * @returns whether the browser accepted it
 */
export async function copyText(text: string): Promise<boolean> {
  // The type claims that it is always there; in an insecure context it is not.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Refused, for instance by a policy of the frame around us: the old way may still work.
    }
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  );

  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // The class folds blanks, and a copy by selection takes what is shown: indented lines would lose theirs.
  field.style.whiteSpace = 'pre';
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  let copied: boolean;
  try {
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  field.remove();

  selection?.removeAllRanges();
  for (const range of ranges) if (range) selection?.addRange(range);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Selects the content of an element, so that the reader can copy it by hand. */
export function selectContent(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
