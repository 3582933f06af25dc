import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packCollection } from '../../analysis/published-script';
import { Checker } from './checker';
import { pause, Session } from './session';
import { fakeWorkers, nothingFound } from './test-support';

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
    expect(session.get().result).toEqual({ kind: 'running' });
    await settle();
    expect(session.get().result).toMatchObject({ kind: 'done', files: { start: { text: '4' } } });
    expect(workers.current().asked).toHaveLength(2);
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
