import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in its front matter and chapter 8. */
export const supplementErrata: readonly Erratum[] = [];
