import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { packCollection } from '../../analysis/published-script';
import { Checker, Superseded, TooSlow } from './checker';
import { fakeWorkers, nothingFound } from './test-support';
import type { OwnFiles, Question } from './worker/protocol';

const limit = 1000;
const noScripts = packCollection({ scripts: [], parameters: {} });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function analysisOf(text: string): Extract<Question, { kind: 'analyze' }> {
  const files: OwnFiles = {
    start: { name: 'start.bat', text, encoding: 'cp932', byteOrderMark: false },
  };
  return { kind: 'analyze', files };
}

const encoding = { kind: 'encode', text: 'exit', name: 'start.bat' } as const;

function started() {
  const workers = fakeWorkers();
  const checker = new Checker(workers.make, noScripts, limit);
  checker.start();
  return { workers, checker };
}

/** What becomes of a promise, without waiting for it. */
function outcome(promise: Promise<unknown>): { value?: unknown; error?: unknown } {
  const seen: { value?: unknown; error?: unknown } = {};
  promise.then(
    (value) => Object.assign(seen, { value }),
    (error: unknown) => Object.assign(seen, { error }),
  );
  return seen;
}

it('gives the worker one question at a time, and each the whole of the limit', async () => {
  const { workers, checker } = started();
  const first = outcome(checker.ask(analysisOf('1')));
  const second = outcome(checker.ask(analysisOf('2')));
  expect(workers.current().asked).toMatchObject([analysisOf('1')]);
  await vi.advanceTimersByTimeAsync(limit - 1);
  workers.current().answer(nothingFound);
  await vi.advanceTimersByTimeAsync(limit - 1);
  workers.current().answer(nothingFound);
  await vi.advanceTimersByTimeAsync(limit);
  expect([first, second]).toEqual([{ value: nothingFound }, { value: nothingFound }]);
  expect(workers.made).toHaveLength(1);
});

it('makes only the latest of the analyses that wait', async () => {
  const { workers, checker } = started();
  const outcomes = ['1', '2', '3', '4'].map((text) => outcome(checker.ask(analysisOf(text))));
  const encoded = outcome(checker.ask(encoding));
  workers.current().answer(nothingFound);
  workers.current().answer(nothingFound);
  workers.current().answer(new Uint8Array([1]));
  await vi.advanceTimersByTimeAsync(0);
  expect(workers.current().asked).toMatchObject([analysisOf('1'), analysisOf('4'), encoding]);
  const superseded = { error: expect.any(Superseded) as unknown };
  const made = { value: nothingFound };
  expect(outcomes).toEqual([made, superseded, superseded, made]);
  expect(encoded).toEqual({ value: new Uint8Array([1]) });
});

it('gives up one question alone: a new worker answers what waits', async () => {
  const { workers, checker } = started();
  const slow = outcome(checker.ask(analysisOf('slow')));
  const encoded = outcome(checker.ask(encoding));
  await vi.advanceTimersByTimeAsync(limit);
  expect(slow.error).toBeInstanceOf(TooSlow);
  expect(workers.made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  workers.current().answer(new Uint8Array([1]));
  await vi.advanceTimersByTimeAsync(0);
  expect(encoded).toEqual({ value: new Uint8Array([1]) });
});

it('fails everything that waits when the worker cannot run', async () => {
  const { workers, checker } = started();
  const both = [outcome(checker.ask(analysisOf('1'))), outcome(checker.ask(encoding))];
  workers.current().fail('no such script');
  await vi.advanceTimersByTimeAsync(limit);
  expect(both).toEqual([
    { error: new Error('no such script') },
    { error: new Error('no such script') },
  ]);
  expect(workers.made).toHaveLength(1);
});

it('passes on an error of the worker, and goes on', async () => {
  const { workers, checker } = started();
  const first = outcome(checker.ask(analysisOf('1')));
  const [asked] = workers.current().asked;
  workers
    .current()
    .onmessage?.({ data: { id: asked?.id ?? -1, error: 'bad' } } as MessageEvent<never>);
  void checker.ask(encoding);
  await vi.advanceTimersByTimeAsync(0);
  expect(first).toEqual({ error: new Error('bad') });
  expect(workers.current().asked).toHaveLength(2);
});

it('starts no worker once it is stopped, until it is started again', async () => {
  const { workers, checker } = started();
  const waiting = outcome(checker.ask(analysisOf('1')));
  checker.stop();
  const late = outcome(checker.ask(analysisOf('2')));
  await vi.advanceTimersByTimeAsync(limit);
  expect([waiting, late]).toEqual([
    { error: new Error('stopped') },
    { error: new Error('stopped') },
  ]);
  expect(workers.made.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  checker.start();
  void checker.ask(encoding);
  expect(workers.made).toHaveLength(2);
});
