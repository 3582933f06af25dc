import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 9. */
export const faqErrata: readonly Erratum[] = [];
