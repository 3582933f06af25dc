import { joined, plain, type TableText } from '../schema/table';
import type { Source } from '../schema/source';
import { sourceParts } from './source-cell';

/**
 * Public documents outside of the two guides that a fact may rest on; the page of the commands gives
 * their titles.
 */
export const documents = {
  /** NEC Express5800-320ma Installation & Configuration Guide, p. 109. */
  sre: { place: 'ExpressCluster SRE の資料' },
  /** NEC's published Linux scripts of the X generation. */
  linux: { place: 'X 世代の Linux 版スクリプト' },
} as const;

export type DocumentId = keyof typeof documents;

/** What a fact rests on. */
export interface FactSource {
  /** Sections of the guides. */
  readonly guides?: readonly Source[];
  readonly document?: DocumentId;
}

/** How far a fact holds for the versions that the guides are about. */
export const confidences = {
  certain: '確か',
  'other-product': '別の製品の資料',
  usage: '用例だけ',
  inferred: '推定',
} as const;
export type Confidence = keyof typeof confidences;

/** A cell that says how sure a fact is, and what it rests on, e.g. `確か (StarOffice 3.2)`. */
export function confidenceCell(confidence: Confidence, source: FactSource): TableText[] {
  const places = [
    ...(source.document === undefined ? [] : [plain(documents[source.document].place)]),
    ...sourceParts(source.guides ?? []),
  ];
  const label = confidences[confidence];
  if (places.length === 0) return plain(label);
  return [...plain(`${label} (`), ...joined(places), ...plain(')')];
}
