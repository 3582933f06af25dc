import type { FailoverScriptInput } from '../schema/failover-script';
import type { Step } from '../schema/step';

type BranchesInput = FailoverScriptInput['start'];

/** A step to be put into a script that exists, and the step that it stands beside. */
export interface Insertion {
  /** Id of the step of the existing script. */
  readonly beside: string;
  readonly position: 'before' | 'after';
  readonly step: Step;
}

/**
 * Puts a step into every branch of a script that has the step beside which it belongs: the rule by
 * which MailGateway-SMTP (2.2.4.2) and the forum server (7.3.4) extend the scripts of StarOffice server.
 *
 * @returns the extended script; the new steps are marked as inserted
 * @throws {RangeError} when no branch has that step
 */
export function insertStep(
  script: FailoverScriptInput,
  { beside, position, step }: Insertion,
): FailoverScriptInput {
  let count = 0;
  const insert = <Given extends { readonly id: string }>(steps: readonly Given[]) =>
    steps.flatMap((given) => {
      if (given.id !== beside) return [given];
      count += 1;
      const own = { ...step, inserted: true };
      return position === 'after' ? [given, own] : [own, given];
    });
  const branches = (given: BranchesInput) => ({
    ...given,
    home: insert(given.home),
    other: insert(given.other),
  });
  const extended = {
    ...script,
    start: branches(script.start),
    failover: branches(script.failover),
  } as FailoverScriptInput;
  if (count === 0) throw new RangeError(`no branch of the script has a step ${beside}`);
  return extended;
}
