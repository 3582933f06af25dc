import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sizeLimit } from '../../analysis/check/limits';
import { packCollection } from '../../analysis/published-script';
import { Checker } from './checker';
import { mostSteps } from './past';
import { pause, Session } from './session';
import { fakeWorkers, nothingFound } from './test-support';
import type { Analysis } from './worker/protocol';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function opened() {
  const workers = fakeWorkers();
  const checker = new Checker(workers.make, packCollection({ scripts: [], parameters: {} }));
  const session = new Session(checker);
  const close = session.open();
  /** Lets the pause pass, and the worker answer that it found nothing. */
  const settle = async (analysis = nothingFound): Promise<void> => {
    await vi.advanceTimersByTimeAsync(pause);
    workers.current().answer(analysis);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { workers, session, close, settle };
}

const textOf = (session: Session): string | undefined => session.get().files.start?.text;

describe('what is checked', () => {
  it('checks a text when typing pauses', async () => {
    const { workers, session, settle } = opened();
    for (const text of ['e', 'ex', 'exi', 'exit']) {
      session.edit('start', text);
      await vi.advanceTimersByTimeAsync(pause - 1);
    }
    expect(workers.current().asked).toEqual([]);
    await settle();
    expect(workers.current().asked).toMatchObject([
      { kind: 'analyze', files: { start: { text: 'exit' } } },
    ]);
    expect(session.get().result.kind).toBe('done');
  });

  it('shows the result of the latest text alone, however many came while the worker was busy', async () => {
    const { workers, session, settle } = opened();
    for (const text of ['1', '2', '3', '4']) {
      session.edit('start', text);
      await vi.advanceTimersByTimeAsync(pause);
    }
    workers.current().answer(nothingFound);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.get().result).toEqual({ kind: 'running', last: undefined });
    await settle();
    expect(session.get().result).toMatchObject({ kind: 'done', files: { start: { text: '4' } } });
    expect(workers.current().asked).toHaveLength(2);
  });

  it('keeps the last result in view while the next is made, unless a script came or went', async () => {
    const { session, settle } = opened();
    const last = () => {
      const { result } = session.get();
      return result.kind === 'running' ? result.last?.files.start?.text : result.kind;
    };
    session.edit('start', '1');
    await settle();
    session.edit('start', '2');
    await vi.advanceTimersByTimeAsync(pause);
    expect(last()).toBe('1');
    session.edit('stop', '3');
    await vi.advanceTimersByTimeAsync(pause);
    expect(last()).toBeUndefined();
  });

  it('checks nothing and starts no worker once the page is left', async () => {
    const { workers, session, close } = opened();
    session.edit('start', 'exit');
    close();
    await vi.advanceTimersByTimeAsync(10 * pause);
    expect(workers.current().asked).toEqual([]);
    expect(workers.made).toHaveLength(1);
    expect(session.get().result.kind).toBe('none');
  });

  it('says when a check takes too long, and makes the next', async () => {
    const { session, settle } = opened();
    session.edit('start', 'slow');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.get().result).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('時間内に') as string,
    });
    session.edit('start', 'exit');
    await settle();
    expect(session.get().result.kind).toBe('done');
    expect(textOf(session)).toBe('exit');
  });
});

/** A finding in a start script that has a fix: at its beginning an `X` is missing. */
const fixable: Analysis = {
  nearest: undefined,
  files: [
    {
      role: 'start',
      summary: '',
      groups: [],
      isQuick: true,
      findings: [
        {
          ruleId: 'misspelt-command',
          level: 'error',
          message: '',
          hint: '',
          file: 'start.bat',
          range: placeAtStart(),
          fix: [{ range: placeAtStart(), text: 'X' }],
        },
      ],
    },
  ],
};

function placeAtStart() {
  const start = { line: 1, column: 1, offset: 0 };
  return { start, end: start };
}

describe('what can be undone', () => {
  it('makes one step of what is typed without a pause', async () => {
    const { session, settle } = opened();
    for (const text of ['e', 'ex', 'exi', 'exit']) session.edit('start', text);
    expect(session.get().undoable).toBe(1);
    await settle();
    session.edit('start', 'exit 1');
    await settle();
    expect(session.get().undoable).toBe(2);
    session.undo();
    expect([textOf(session), session.get().undoable]).toEqual(['exit', 1]);
    session.undo();
    expect([textOf(session), session.get().undoable]).toEqual([undefined, 0]);
    session.undo();
    expect([textOf(session), session.get().undoable]).toEqual([undefined, 0]);
  });

  it('makes a step of each text that is typed into', () => {
    const { session } = opened();
    session.edit('start', 'a');
    session.edit('stop', 'b');
    session.edit('stop', 'bc');
    expect(session.get().undoable).toBe(2);
    session.undo();
    expect(session.get().files).toMatchObject({ start: { text: 'a' } });
    expect(session.get().files.stop).toBeUndefined();
  });

  it('makes no step of typing that took itself back', async () => {
    const { session, settle } = opened();
    session.edit('start', 'exit');
    await settle();
    session.edit('start', 'exit 1');
    session.edit('start', 'exit');
    await settle();
    expect(session.get().undoable).toBe(1);
    session.edit('start', 'exit 1');
    session.edit('start', 'exit');
    session.undo();
    expect([textOf(session), session.get().undoable]).toEqual([undefined, 0]);
  });

  it(`keeps the last ${String(mostSteps)} steps`, async () => {
    const { session } = opened();
    for (let index = 0; index < mostSteps + 20; index += 1) {
      session.edit('start', `exit ${String(index)}`);
      await vi.advanceTimersByTimeAsync(pause);
    }
    expect(session.get().undoable).toBe(mostSteps);
    for (let index = 0; index < mostSteps; index += 1) session.undo();
    expect(textOf(session)).toBe('exit 19');
  });

  it('makes no step of the same file given again, but checks it again', async () => {
    const { workers, session, settle } = opened();
    const file = new File(['exit\r\n'], 'start.bat');
    const give = async (): Promise<void> => {
      const given = session.addFiles([file]);
      await vi.waitUntil(() => workers.current().asked.at(-1)?.kind === 'read', 30_000);
      workers.current().answer({ text: 'exit\r\n', encoding: 'cp932', byteOrderMark: false });
      await given;
      await settle();
    };
    await give();
    await give();
    expect(session.get().undoable).toBe(1);
    expect(workers.current().asked.map(({ kind }) => kind)).toEqual([
      'read',
      'analyze',
      'read',
      'analyze',
    ]);
  });
});

describe('fixes', () => {
  it('asks for all fixes only where one was found', async () => {
    const { workers, session, settle } = opened();
    session.edit('start', 'exit');
    await settle();
    await session.fixAll();
    expect(workers.current().asked).toHaveLength(1);
    expect(session.get().undoable).toBe(1);
  });

  it('makes one step of all fixes, and none where they change nothing', async () => {
    const { workers, session, settle } = opened();
    session.edit('start', 'exit');
    await settle(fixable);
    const { files } = session.get();
    const unchanged = session.fixAll();
    workers.current().answer({ start: { ...files.start } as never });
    await unchanged;
    expect(session.get()).toMatchObject({ files, undoable: 1 });
    const changed = session.fixAll();
    workers.current().answer({ start: { ...files.start, text: 'Xexit' } as never });
    await changed;
    expect([textOf(session), session.get().undoable]).toEqual(['Xexit', 2]);
  });

  it('makes a step of one fix, and of none that is of an earlier text', async () => {
    const { session, settle } = opened();
    const finding = fixable.files[0]?.findings[0];
    if (finding === undefined) throw new Error('no finding');
    session.edit('start', 'exit');
    await settle(fixable);
    session.fixOne('start', finding);
    expect([textOf(session), session.get().undoable]).toEqual(['Xexit', 2]);
    session.fixOne('start', finding);
    expect([textOf(session), session.get().undoable]).toEqual(['Xexit', 2]);
  });
});

it('measures a typed text in bytes, as the limit is stated', () => {
  const { session } = opened();
  const half = sizeLimit / 2;
  session.edit('start', 'あ'.repeat(half));
  expect(session.get()).toMatchObject({ undoable: 1, refusals: [] });
  session.edit('start', 'あ'.repeat(half + 1));
  expect(session.get().refusals).toEqual([expect.stringContaining('大きすぎます')]);
  expect(textOf(session)).toHaveLength(half);
});

describe('what is saved', () => {
  it('is the bytes of CP932 with CR LF', async () => {
    const { workers, session } = opened();
    session.edit('start', 'rem\nexit');
    const saved = session.encode('start');
    expect(workers.current().asked).toMatchObject([
      { kind: 'encode', text: 'rem\r\nexit', name: 'start.bat' },
    ]);
    workers.current().answer(new Uint8Array([1, 2]));
    expect(await saved).toEqual(new Uint8Array([1, 2]));
  });

  it('is nothing where CP932 cannot hold a character, or where there is no text', async () => {
    const { workers, session } = opened();
    expect(await session.encode('stop')).toBe('保存するテキストがありません');
    session.edit('start', 'rem \u{1f600}');
    const saved = session.encode('start');
    workers.current().answer({ line: 1, character: '\u{1f600}' });
    expect(await saved).toContain('1行目の「\u{1f600}」はCP932にありません');
  });
});
