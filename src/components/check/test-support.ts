/** A worker that tests answer for. */

import type { CheckWorker } from './checker';
import type { Analysis, Answers, QuestionMessage } from './worker/protocol';

/** An analysis that found nothing. */
export const nothingFound: Analysis = { files: [], nearest: undefined };

/** Keeps what it is asked until the test answers. */
export class FakeWorker implements CheckWorker {
  onmessage: CheckWorker['onmessage'] = null;
  onerror: CheckWorker['onerror'] = null;
  isTerminated = false;
  /** What was asked, the preparation left out. */
  readonly asked: QuestionMessage[] = [];

  postMessage(message: QuestionMessage): void {
    if (message.kind !== 'prepare') this.asked.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers the question that was asked last. */
  answer(answer: Answers[keyof Answers]): void {
    const id = this.asked.at(-1)?.id ?? -1;
    this.onmessage?.({ data: { id, answer } } as Parameters<
      NonNullable<CheckWorker['onmessage']>
    >[0]);
  }

  /** Fails as a worker does that cannot be loaded. */
  fail(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }
}

/** Makes fake workers and keeps them. */
export function fakeWorkers(): {
  readonly made: readonly FakeWorker[];
  readonly make: () => FakeWorker;
  /** The one that was made last. */
  readonly current: () => FakeWorker;
} {
  const made: FakeWorker[] = [];
  return {
    made,
    make: () => {
      const worker = new FakeWorker();
      made.push(worker);
      return worker;
    },
    current: () => {
      const worker = made.at(-1);
      if (worker === undefined) throw new Error('no worker was started');
      return worker;
    },
  };
}
