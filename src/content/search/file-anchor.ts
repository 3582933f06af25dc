/**
 * The element of a variant's page that holds the whole file: the section of a script, or what is made
 * around the block of another file.
 */
export function fileAnchor(role: 'start' | 'stop' | 'other', file: string): string {
  return role === 'other' ? `file-${file.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : role;
}
