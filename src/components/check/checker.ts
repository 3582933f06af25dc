import type { PackedCollection } from '../../analysis/published-script';
import type { AnswerMessage, Answers, Question, QuestionMessage } from './worker/protocol';

/** A question took longer than the limit; the worker was stopped. */
export class TooSlow extends Error {}

/** A later analysis took the place of this one before it began. */
export class Superseded extends Error {}

/** Milliseconds that the worker may take for an answer. */
export const timeLimit = 8000;

/** As much of a worker as is used. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: QuestionMessage): void;
  terminate(): void;
}

/**
 * Starts a worker from its text, so that the page's policy binds it and that it can be started again
 * without a request.
 *
 * @param source the worker's JavaScript
 */
export function workerOf(source: string): CheckWorker {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

interface Task {
  readonly message: QuestionMessage;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Talks with the worker. Questions wait here, not in the worker: it gets one when it has answered the last,
 * so the clock of each runs while the worker is at it, and one that is given up takes no other along.
 */
export class Checker {
  private worker: CheckWorker | undefined;
  private isOpen = false;
  private lastId = 0;
  private waiting: readonly Task[] = [];
  private running: (Task & { readonly timer: ReturnType<typeof setTimeout> }) | undefined;

  /**
   * @param makeWorker starts a worker: the first, and one after each that was stopped
   * @param scripts the published scripts
   */
  constructor(
    private readonly makeWorker: () => CheckWorker,
    private readonly scripts: PackedCollection,
    private readonly limit = timeLimit,
  ) {}

  /** Takes questions from now on, and starts the worker ahead of the first. */
  start(): void {
    this.isOpen = true;
    this.worker ??= this.newWorker();
  }

  /**
   * Asks a question. Of the analyses that wait only the latest is made.
   *
   * @throws {TooSlow} when the worker does not answer in time; a new one answers what waits
   * @throws {Superseded} when it is an analysis and another was asked for before it began
   */
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    return new Promise<Answers[Kind]>((resolve, reject) => {
      if (!this.isOpen) {
        reject(new Error('stopped'));
        return;
      }
      if (question.kind === 'analyze') this.supersedeAnalyses();
      this.lastId += 1;
      this.waiting = [
        ...this.waiting,
        { message: { ...question, id: this.lastId }, resolve, reject },
      ];
      this.askNext();
    });
  }

  /** Ends the worker; what waits for an answer fails, and so does every question until the next start. */
  stop(): void {
    this.isOpen = false;
    this.fail(new Error('stopped'));
  }

  private supersedeAnalyses(): void {
    const isAnalysis = ({ message }: Task): boolean => message.kind === 'analyze';
    const superseded = this.waiting.filter(isAnalysis);
    this.waiting = this.waiting.filter((task) => !isAnalysis(task));
    for (const { reject } of superseded) reject(new Superseded('another analysis was asked for'));
  }

  private askNext(): void {
    const [task, ...rest] = this.waiting;
    if (task === undefined || this.running !== undefined) return;
    this.waiting = rest;
    this.running = { ...task, timer: setTimeout(() => this.giveUp(), this.limit) };
    this.worker ??= this.newWorker();
    this.worker.postMessage(task.message);
  }

  private newWorker(): CheckWorker {
    const worker = this.makeWorker();
    worker.onmessage = ({ data }) => {
      // Nobody waits for the answer of the preparation.
      if (data.id !== this.running?.message.id) return;
      const { resolve, reject } = this.takeRunning() ?? {};
      if ('error' in data) reject?.(new Error(data.error));
      else resolve?.(data.answer as never);
      this.askNext();
    };
    // It could not be loaded, or is broken: with another one it would go no better for what waits.
    worker.onerror = (event) => this.fail(new Error(event.message || 'the worker failed'));
    worker.postMessage({ kind: 'prepare', scripts: this.scripts, id: 0 });
    return worker;
  }

  private giveUp(): void {
    this.endWorker();
    this.takeRunning()?.reject(new TooSlow(`no answer within ${this.limit} ms`));
    this.askNext();
  }

  private fail(reason: Error): void {
    this.endWorker();
    const failed = [this.takeRunning(), ...this.waiting];
    this.waiting = [];
    for (const task of failed) task?.reject(reason);
  }

  private takeRunning(): Task | undefined {
    const { running } = this;
    clearTimeout(running?.timer);
    this.running = undefined;
    return running;
  }

  private endWorker(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}
