import type { ProductSlug } from '../../products';
import type { Source } from '../../schema/source';

/** A word of the site or of a guide. */
export interface Term {
  /** Its anchor on the page; permanent. */
  readonly id: string;
  /** The word that leads on the site; for a word with two meanings, the guide's own. */
  readonly term: string;
  readonly english: string;
  /** The guides' other words for it; search takes them for the same. */
  readonly synonyms: readonly string[];
  /** Words that no guide uses, but that readers may look for. */
  readonly searchWords?: readonly string[];
  readonly meaning: string;
  /** Set when no guide defines it: what the meaning is concluded from. */
  readonly because?: string;
  /** Absent for what concerns all products. */
  readonly products?: readonly ProductSlug[];
  readonly sources: readonly Source[];
}

/** A section of guide `pp-websam`. */
export const websam = (section: string): Source => ({ guide: 'pp-websam', section });

/** A section of guide `staroffice`. */
export const staroffice = (section: string): Source => ({ guide: 'staroffice', section });
