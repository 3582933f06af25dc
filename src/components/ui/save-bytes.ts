/** Saves bytes that were made in the browser under a name of ours. */
export function saveBytes(bytes: Uint8Array, name: string): void {
  // A copy: the type wants a buffer that belongs to nobody else.
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes when the click returns; some do so a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
