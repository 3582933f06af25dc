import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 5. */
export const suppliesServerErrata: readonly Erratum[] = [];
