import packed from '@generated/script-tools/default/scripts.json';
import { unpackCollection, type ScriptCollection } from '../../analysis/published-script';

/**
 * The published scripts. Whoever imports this brings all of them along: it belongs into chunks that are
 * loaded on demand.
 */
export const published: ScriptCollection = unpackCollection(packed);
