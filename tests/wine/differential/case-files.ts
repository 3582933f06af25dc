/** The files in a case's folder, as far as batch files can tell. */
export class CaseFiles {
  private readonly files = new Map<string, string>();
  private readonly original: ReadonlyMap<string, string>;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.files.set(keyOf(name), text);
    this.original = new Map(this.files);
  }

  read(path: string): string | undefined {
    return this.files.get(keyOf(path));
  }

  /** `nul` takes what is written, and keeps nothing. */
  write(path: string, text: string): void {
    if (keyOf(path) !== 'nul') this.files.set(keyOf(path), text);
  }

  append(path: string, text: string): void {
    this.write(path, (this.read(path) ?? '') + text);
  }

  delete(path: string): boolean {
    return this.files.delete(keyOf(path));
  }

  /** IF EXIST: a name, or a pattern of `*` and `?`; `nul` and the folder itself always exist. */
  exists(path: string): boolean {
    if (['nul', '.'].includes(keyOf(path))) return true;
    const pattern = new RegExp(
      `^${keyOf(path)
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
    );
    return [...this.files.keys()].some((name) => pattern.test(name));
  }

  /** New and changed files; null where one was deleted. */
  changes(): Record<string, string | null> {
    const changes: Record<string, string | null> = {};
    for (const name of new Set([...this.original.keys(), ...this.files.keys()])) {
      const now = this.files.get(name);
      if (now !== this.original.get(name)) changes[name] = now ?? null;
    }
    return changes;
  }
}

function keyOf(path: string): string {
  return path.toLowerCase().replace(/^\.\\/, '');
}
