import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 1. */
export const serverErrata: readonly Erratum[] = [];
