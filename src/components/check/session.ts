import { tooLarge } from '../../analysis/check/messages';
import { sizeLimit } from '../../analysis/check/limits';
import { textSize } from '../../analysis/check/text-size';
import { applyFixes } from '../../batch/linter/fix';
import type { LintDiagnostic, ScriptRole } from '../../batch/linter';
import { Superseded, TooSlow, type Checker } from './checker';
import { isSame, Past } from './past';
import { roleFor } from './role-for';
import type { Analysis, OwnFile, OwnFiles } from './worker/protocol';

/** What was found, and in which texts. */
export interface Done {
  readonly kind: 'done';
  readonly analysis: Analysis;
  readonly files: OwnFiles;
}

/** What the page shows of the check. */
export type Result =
  | { readonly kind: 'none' }
  /** The last result stays in view: without it the page would jump at each change. */
  | { readonly kind: 'running'; readonly last: Done | undefined }
  | Done
  | { readonly kind: 'failed'; readonly message: string };

/** What the page shows. */
export interface SessionState {
  readonly files: OwnFiles;
  readonly result: Result;
  /** Files that could not be read, and why. */
  readonly refusals: readonly string[];
  /** How many steps can be undone. */
  readonly undoable: number;
}

/** How long typing may pause before the text is checked, in milliseconds. */
export const pause = 400;

/** The two texts of a reader, what was found in them, and what was changed. */
export class Session {
  #state: SessionState = { files: {}, result: { kind: 'none' }, refusals: [], undoable: 0 };
  readonly #past = new Past();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly checker: Checker) {}

  readonly get = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Starts the worker with the page: the first answer then waits for nothing.
   *
   * @returns what ends it, and what is still to be checked
   */
  readonly open = (): (() => void) => {
    this.checker.start();
    return () => {
      clearTimeout(this.#timer);
      this.checker.stop();
    };
  };

  /** Takes files, each in the given role or in the one that it looks like. */
  readonly addFiles = async (added: readonly File[], role?: ScriptRole): Promise<void> => {
    const refusals: string[] = [];
    const read: OwnFile[] = [];
    for (const file of added) {
      const answer = await readFile(this.checker, file);
      if (typeof answer === 'string') refusals.push(answer);
      else read.push(answer);
    }
    this.#set({ refusals });
    // Looked at now: the texts may have changed while the files were read.
    const next = read.reduce<OwnFiles>(
      (files, file) => ({ ...files, [role ?? roleFor(file, files)]: file }),
      this.#state.files,
    );
    if (read.length === 0) return;
    // Given again it is checked again: the last check may have failed.
    if (isSame(next, this.#state.files)) this.#checkIn(0);
    else this.#change(next);
  };

  /** Takes a text that is being typed. */
  readonly edit = (role: ScriptRole, text: string): void => {
    const { files } = this.#state;
    const current = files[role] ?? newFile(role);
    const lineEnd = /\n/.test(current.text) && !/\r\n/.test(current.text) ? '\n' : '\r\n';
    const edited = { ...current, text: text.replace(/\r\n?|\n/g, lineEnd) };
    const size = textSize(edited);
    if (size > sizeLimit) {
      this.#set({ refusals: [`${current.name}: ${tooLarge(size, sizeLimit)}`] });
      return;
    }
    this.#change({ ...files, [role]: edited }, role);
  };

  /** Takes a script away. */
  readonly remove = (role: ScriptRole): void => {
    const { [role]: _removed, ...rest } = this.#state.files;
    this.#change(rest);
  };

  /** Mends one finding. */
  readonly fixOne = (role: ScriptRole, finding: LintDiagnostic): void => {
    const { files, result } = this.#state;
    const current = files[role];
    // The finding is of the text that was analyzed; in one that has changed since, its place is another.
    const isOfThis = result.kind === 'done' && result.files[role]?.text === current?.text;
    if (current === undefined || !isOfThis) return;
    const { text } = applyFixes(current.text, [finding]);
    this.#change({ ...files, [role]: { ...current, text } });
  };

  /** Mends everything that has a fix. */
  readonly fixAll = async (): Promise<void> => {
    const { files, result } = this.#state;
    if (!canFix(result)) return;
    try {
      const fixed = await this.checker.ask({ kind: 'fix', files });
      if (this.#state.files === files) this.#change(fixed);
    } catch (error) {
      if (this.#state.files === files) this.#fail(error);
    }
  };

  /** Takes the last change back. */
  readonly undo = (): void => {
    const previous = this.#past.back(this.#state.files);
    if (previous !== undefined) this.#take(previous, 0);
  };

  /** Gives the CP932 bytes of a file, or says why there are none. */
  readonly encode = async (role: ScriptRole): Promise<Uint8Array | string> => {
    const file = this.#state.files[role];
    if (file === undefined) return '保存するテキストがありません';
    const text = file.text.replace(/\r\n?|\n/g, '\r\n');
    try {
      const bytes = await this.checker.ask({ kind: 'encode', text, name: file.name });
      if (bytes instanceof Uint8Array) return bytes;
      return `${bytes.line}行目の「${bytes.character}」はCP932にありません。ほかの文字に直してから保存してください`;
    } catch (error) {
      return reasonOf(error);
    }
  };

  /** @param typing the script that is typed into, where that is the change */
  #change(next: OwnFiles, typing?: ScriptRole): void {
    const { files } = this.#state;
    if (isSame(next, files)) return;
    this.#past.keep(files, typing);
    this.#take(next, typing === undefined ? 0 : pause);
  }

  #take(files: OwnFiles, delay: number): void {
    this.#set({ files, undoable: this.#past.size });
    this.#checkIn(delay);
  }

  #checkIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#past.pauseTyping(this.#state.files);
      this.#set({ undoable: this.#past.size });
      void this.#analyze();
    }, delay);
  }

  async #analyze(): Promise<void> {
    const { files } = this.#state;
    if (files.start === undefined && files.stop === undefined) {
      this.#set({ result: { kind: 'none' } });
      return;
    }
    this.#set({ result: { kind: 'running', last: lastOf(this.#state.result, files) } });
    try {
      const analysis = await this.checker.ask({ kind: 'analyze', files });
      if (this.#state.files === files) this.#set({ result: { kind: 'done', analysis, files } });
    } catch (error) {
      // The analysis that took its place tells the result.
      if (this.#state.files === files && !(error instanceof Superseded)) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#set({ result: { kind: 'failed', message: reasonOf(error) } });
  }

  #set(changed: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...changed };
    for (const listener of this.#listeners) listener();
  }
}

/** The last result, as long as it is of the same scripts. */
function lastOf(result: Result, { start, stop }: OwnFiles): Done | undefined {
  const last =
    result.kind === 'running' ? result.last : result.kind === 'done' ? result : undefined;
  const isOfThese =
    (last?.files.start === undefined) === (start === undefined) &&
    (last?.files.stop === undefined) === (stop === undefined);
  return isOfThese ? last : undefined;
}

/** Whether something was found that has a fix. */
export function canFix(result: Result): boolean {
  return (
    result.kind === 'done' &&
    result.analysis.files.some(({ findings }) => findings.some(({ fix }) => fix))
  );
}

function newFile(role: ScriptRole): OwnFile {
  return { name: `${role}.bat`, text: '', encoding: 'cp932', byteOrderMark: false };
}

async function readFile(checker: Checker, file: File): Promise<OwnFile | string> {
  if (file.size > sizeLimit) return `${file.name}: ${tooLarge(file.size, sizeLimit)}`;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await checker.ask({ kind: 'read', bytes });
    return 'unreadable' in read ? `${file.name}: ${read.unreadable}` : { ...read, name: file.name };
  } catch (error) {
    return `${file.name}: ${error instanceof TooSlow ? reasonOf(error) : '読めません。もう一度選んでください'}`;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TooSlow) {
    return '時間内に調べ終わりませんでした。バッチファイルか、行が多すぎないかを確かめてください';
  }
  return `調べられませんでした（${error instanceof Error ? error.message : String(error)}）`;
}
