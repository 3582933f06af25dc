import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { tooLarge } from '../../analysis/check/messages';
import { sizeLimit } from '../../analysis/check/limits';
import type { PackedCollection } from '../../analysis/published-script';
import { applyFixes } from '../../batch/linter/fix';
import type { LintDiagnostic, ScriptRole } from '../../batch/linter';
import { Checker, TooSlow } from './checker';
import { roleFor } from './role-for';
import type { Analysis, OwnFile, OwnFiles } from './worker/protocol';

/** What the page shows of the check. */
export type Result =
  | { readonly kind: 'none' | 'running' }
  | { readonly kind: 'done'; readonly analysis: Analysis; readonly files: OwnFiles }
  | { readonly kind: 'failed'; readonly message: string };

export interface Check {
  readonly files: OwnFiles;
  readonly result: Result;
  /** Files that could not be read, and why. */
  readonly refusals: readonly string[];
  /** How many steps can be undone. */
  readonly undoable: number;
  readonly addFiles: (files: readonly File[], role?: ScriptRole) => void;
  readonly edit: (role: ScriptRole, text: string) => void;
  readonly remove: (role: ScriptRole) => void;
  readonly fixOne: (role: ScriptRole, finding: LintDiagnostic) => void;
  readonly fixAll: () => void;
  readonly undo: () => void;
  /** Gives the CP932 bytes of a file, or says why there are none. */
  readonly encode: (role: ScriptRole) => Promise<Blob | string>;
}

/** How long typing may pause before the text is checked, in milliseconds. */
const pause = 400;

/**
 * The state of the check: two texts, what was found in them, and what was changed.
 *
 * @param worker the worker's JavaScript
 * @param scripts the published scripts
 */
export function useCheck(worker: string, scripts: PackedCollection): Check {
  const checker = useMemo(() => new Checker(worker, scripts), [worker, scripts]);
  const [files, setFiles] = useState<OwnFiles>({});
  const [past, setPast] = useState<readonly OwnFiles[]>([]);
  const [result, setResult] = useState<Result>({ kind: 'none' });
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const latest = useRef(files);

  useEffect(() => {
    // Started with the page: the first answer then waits for nothing.
    checker.start();
    return () => checker.stop();
  }, [checker]);

  const analyze = useCallback(
    async (current: OwnFiles) => {
      if (current.start === undefined && current.stop === undefined) {
        setResult({ kind: 'none' });
        return;
      }
      setResult({ kind: 'running' });
      try {
        const analysis = await checker.ask({ kind: 'analyze', files: current });
        if (latest.current === current) setResult({ kind: 'done', analysis, files: current });
      } catch (error) {
        if (latest.current === current) setResult({ kind: 'failed', message: reasonOf(error) });
      }
    },
    [checker],
  );

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = useCallback(
    (next: OwnFiles, { delay = 0, remember = true } = {}) => {
      // Read now: the state is updated later, when the latest is another one.
      const before = latest.current;
      if (remember) setPast((steps) => [...steps, before]);
      latest.current = next;
      setFiles(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void analyze(next), delay);
    },
    [analyze],
  );

  return {
    files,
    result,
    refusals,
    undoable: past.length,
    addFiles: (added, role) => {
      void (async () => {
        const refused: string[] = [];
        let next = latest.current;
        for (const file of added) {
          const read = await readFile(checker, file);
          if (typeof read === 'string') refused.push(read);
          else next = { ...next, [role ?? roleFor(read, next)]: read };
        }
        setRefusals(refused);
        if (next !== latest.current) change(next);
      })();
    },
    edit: (role, text) => {
      const current = latest.current[role] ?? newFile(role);
      if (text.length > sizeLimit) {
        setRefusals([`${current.name}: ${tooLarge(text.length, sizeLimit)}`]);
        return;
      }
      const lineEnd = /\n/.test(current.text) && !/\r\n/.test(current.text) ? '\n' : '\r\n';
      const edited = { ...current, text: text.replace(/\r\n?|\n/g, lineEnd) };
      change({ ...latest.current, [role]: edited }, { delay: pause });
    },
    remove: (role) => {
      const { [role]: _removed, ...rest } = latest.current;
      change(rest);
    },
    fixOne: (role, finding) => {
      const current = latest.current[role];
      // The finding is of the text that was analyzed; in one that has changed since, its place is another.
      const isOfThis = result.kind === 'done' && result.files[role]?.text === current?.text;
      if (current === undefined || !isOfThis) return;
      const { text } = applyFixes(current.text, [finding]);
      change({ ...latest.current, [role]: { ...current, text } });
    },
    fixAll: () => {
      const current = latest.current;
      checker.ask({ kind: 'fix', files: current }).then(
        (fixed) => {
          if (latest.current === current) change(fixed);
        },
        (error: unknown) => setResult({ kind: 'failed', message: reasonOf(error) }),
      );
    },
    undo: () => {
      const previous = past.at(-1);
      if (previous === undefined) return;
      setPast(past.slice(0, -1));
      change(previous, { remember: false });
    },
    encode: async (role) => {
      const file = latest.current[role];
      if (file === undefined) return '保存するテキストがありません';
      const text = file.text.replace(/\r\n?|\n/g, '\r\n');
      try {
        const bytes = await checker.ask({ kind: 'encode', text, name: file.name });
        if (bytes instanceof Uint8Array) {
          return new Blob([bytes], { type: 'application/octet-stream' });
        }
        return `${bytes.line}行目の「${bytes.character}」はCP932にありません。ほかの文字に直してから保存してください`;
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
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
