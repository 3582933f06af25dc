import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 7. */
export const forumServerErrata: readonly Erratum[] = [];
