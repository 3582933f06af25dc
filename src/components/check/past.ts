import type { ScriptRole } from '../../batch/linter';
import type { OwnFile, OwnFiles } from './worker/protocol';

/** Steps that can be undone; each may hold a text of a megabyte. */
export const mostSteps = 100;

/** Earlier states of the two texts. What is typed without a pause is one step. */
export class Past {
  private steps: readonly OwnFiles[] = [];
  /** Where the last step was made by typing that has not paused. */
  private typing: ScriptRole | undefined;

  get size(): number {
    return this.steps.length;
  }

  /**
   * Keeps the texts as they are before a change.
   *
   * @param typing the script that is typed into, where that is the change
   */
  keep(files: OwnFiles, typing?: ScriptRole): void {
    if (typing === undefined || typing !== this.typing) {
      this.pauseTyping(files);
      this.steps = [...this.steps, files].slice(-mostSteps);
    }
    this.typing = typing;
  }

  /** Ends a step of typing; one that left everything as it was is none. */
  pauseTyping(files: OwnFiles): void {
    const last = this.steps.at(-1);
    if (this.typing !== undefined && last !== undefined && isSame(last, files)) {
      this.steps = this.steps.slice(0, -1);
    }
    this.typing = undefined;
  }

  /**
   * Takes the last step back.
   *
   * @param files the texts as they are
   * @returns the texts as they were; undefined when there is no step
   */
  back(files: OwnFiles): OwnFiles | undefined {
    this.pauseTyping(files);
    const last = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    return last;
  }
}

/** Whether two states hold the same files with the same texts. */
export function isSame(one: OwnFiles, other: OwnFiles): boolean {
  return isSameFile(one.start, other.start) && isSameFile(one.stop, other.stop);
}

function isSameFile(one: OwnFile | undefined, other: OwnFile | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.name === other.name &&
    one.encoding === other.encoding &&
    one.byteOrderMark === other.byteOrderMark &&
    one.text === other.text
  );
}
