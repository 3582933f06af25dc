import type { PackedCollection } from '../../analysis/published-script';
import type { AnswerMessage, Answers, Question, QuestionMessage } from './worker/protocol';

/** A question took longer than the limit; the worker was stopped. */
export class TooSlow extends Error {}

/** Milliseconds that an answer may take. */
export const timeLimit = 8000;

/**
 * Talks with the worker. It is started from its text, so that the page's policy binds it and that it can
 * be started again without a request; a worker that does not answer in time is stopped.
 */
export class Checker {
  private worker: Worker | undefined;
  private lastId = 0;
  private readonly waiting = new Map<
    number,
    { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }
  >();

  /**
   * @param source the worker's JavaScript
   * @param scripts the published scripts
   */
  constructor(
    private readonly source: string,
    private readonly scripts: PackedCollection,
    private readonly limit = timeLimit,
  ) {}

  /** Starts the worker, if it does not run. */
  start(): Worker {
    if (this.worker !== undefined) return this.worker;
    const url = URL.createObjectURL(new Blob([this.source], { type: 'text/javascript' }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.answer as never);
    };
    worker.onerror = (event) => this.stop(new Error(event.message || 'the worker failed'));
    void this.ask({ kind: 'prepare', scripts: this.scripts }).catch(() => undefined);
    return worker;
  }

  /**
   * Asks a question.
   *
   * @throws {TooSlow} when there is no answer in time; every other question that waits fails with it
   */
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    const worker = this.start();
    this.lastId += 1;
    const id = this.lastId;
    return new Promise<Answers[Kind]>((resolve, reject) => {
      const timer = setTimeout(() => {
        if (this.waiting.has(id)) this.stop(new TooSlow(`no answer within ${this.limit} ms`));
      }, this.limit);
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value): void => {
          clearTimeout(timer);
          then(value);
        };
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      worker.postMessage({ ...question, id } satisfies QuestionMessage);
    });
  }

  /** Ends the worker; what waits for an answer fails. */
  stop(reason = new Error('stopped')): void {
    this.worker?.terminate();
    this.worker = undefined;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
