import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 6. */
export const webinterfaceErrata: readonly Erratum[] = [];
