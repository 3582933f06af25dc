import { foldCase } from '../lexer/characters';

interface Variable {
  readonly name: string;
  readonly value: string;
}

/** The variables of a process; names are case-insensitive and keep the spelling of their first SET. */
export class Environment {
  private readonly variables = new Map<string, Variable>();

  constructor(initial: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(initial)) this.set(name, value);
  }

  get(name: string): string | undefined {
    return this.variables.get(foldCase(name))?.value;
  }

  set(name: string, value: string): void {
    const key = foldCase(name);
    this.variables.set(key, { name: this.variables.get(key)?.name ?? name, value });
  }

  delete(name: string): void {
    this.variables.delete(foldCase(name));
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries([...this.variables.values()].map(({ name, value }) => [name, value]));
  }
}
