/** Scripts that were asked for, by their addresses; one that failed may be asked for again. */
const loading = new Map<string, Promise<void>>();

/**
 * Loads a classic script once: unlike `fetch`, that works for pages opened from a disk, too.
 *
 * @throws {Error} when the script cannot be loaded
 */
export function loadScript(address: string): Promise<void> {
  const known = loading.get(address);
  if (known !== undefined) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.async = true;
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(address);
      script.remove();
      reject(new Error(`${address} を読み込めませんでした。`));
    };
    document.head.append(script);
  });
  loading.set(address, promise);
  return promise;
}
