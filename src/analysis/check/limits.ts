/** Scripts are a few kilobytes; what is larger is something else. In bytes. */
export const sizeLimit = 1024 * 1024;
