/** Placeholder. */
export function saveYourFile(_id: string): string | undefined {
  return undefined;
}
