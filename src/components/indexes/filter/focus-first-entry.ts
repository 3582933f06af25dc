/** Moves the focus to the first entry that is shown, so that Enter in the filter leads to the results. */
export function focusFirstEntry(container: Element | null): void {
  container?.querySelector<HTMLElement>('[data-entry]:not([data-filtered-out])')?.focus();
}
