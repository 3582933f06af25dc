// What the comparison asks of packages that bring no types.

declare module 'lunr' {
  interface Token {
    toString(): string;
  }
  interface Language {
    (this: Builder): void;
    tokenizer(text: string): Token[];
  }
  interface Builder {
    use(language: Language): void;
    ref(name: string): void;
    field(name: string): void;
    add(record: Readonly<Record<string, string>>): void;
  }
  interface Query {
    term(word: string, options: { readonly boost?: number; readonly wildcard?: number }): void;
  }
  interface Index {
    query(build: (query: Query) => void): { readonly ref: string }[];
  }
  interface Lunr {
    (build: (this: Builder) => void): Index;
    readonly Query: { readonly wildcard: { readonly TRAILING: number } };
    /** Present once `lunr-languages/lunr.ja` is registered. */
    readonly ja: Language;
  }
  const lunr: Lunr;
  export default lunr;
}
declare module 'lunr-languages/lunr.ja' {
  const register: (lunr: unknown) => void;
  export default register;
}
declare module 'lunr-languages/lunr.stemmer.support' {
  const register: (lunr: unknown) => void;
  export default register;
}
declare module 'lunr-languages/tinyseg' {
  const register: (lunr: unknown) => void;
  export default register;
}
