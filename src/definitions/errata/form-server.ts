import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 4. */
export const formServerErrata: readonly Erratum[] = [];
