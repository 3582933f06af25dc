/** The value of `data-filtered-out`: src/css/base.css hides what bears it, on screens only. */
export function filteredOut(isShown: boolean): '' | undefined {
  return isShown ? undefined : '';
}
