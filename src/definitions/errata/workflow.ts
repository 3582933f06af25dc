import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 3. */
export const workflowErrata: readonly Erratum[] = [];
