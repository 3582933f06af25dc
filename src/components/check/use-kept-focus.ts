import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';

/** What {@link useKeptFocus} gives the element around the findings. */
interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onClickCapture: (event: MouseEvent) => void;
}

const fixes = '[data-fix]';

/**
 * Keeps the keyboard where it was: a finding that is mended goes, and the button in it that had the focus. The next
 * finding's takes its place, or else what takes the change back.
 *
 * @param result changes with each result
 */
export function useKeptFocus(result: unknown): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const pressed = useRef(-1);
  useEffect(() => {
    const place = pressed.current;
    pressed.current = -1;
    if (place < 0 || ref.current === null || document.activeElement !== document.body) return;
    const left = [...ref.current.querySelectorAll<HTMLElement>(fixes)];
    const undo = ref.current.querySelectorAll<HTMLElement>('[data-undo]');
    for (const button of [...left.slice(place), ...left.slice(0, place).reverse(), ...undo]) {
      button.focus({ preventScroll: true });
      // One among folded remarks takes no focus.
      if (document.activeElement === button) return;
    }
  }, [result]);
  return {
    ref,
    onClickCapture: ({ target }) => {
      const button = target instanceof Element ? target.closest(fixes) : null;
      const all = [...(ref.current?.querySelectorAll(fixes) ?? [])];
      pressed.current = button === null ? -1 : all.indexOf(button);
    },
  };
}
