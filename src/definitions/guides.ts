import type { GuideId } from './schema/source';

/** A guide that the facts come from. */
export interface Guide {
  readonly id: GuideId;
  readonly title: string;
  /** Edition and date as printed. */
  readonly edition: string;
  readonly date: string;
}

export const guides: Readonly<Record<GuideId, Guide>> = {
  'pp-websam': {
    id: 'pp-websam',
    title: 'CLUSTERPRO システム構築ガイド PP編 (WebSAM)',
    edition: '第4版',
    date: '2004.01.09',
  },
  staroffice: {
    id: 'staroffice',
    title: 'StarOffice クラスタ構築ガイド CLUSTERPRO編',
    edition: '第8版',
    date: '2002/12/12',
  },
};
