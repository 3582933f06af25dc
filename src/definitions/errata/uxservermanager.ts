import type { Erratum } from '../schema/erratum';

/** Errata of the guide `pp-websam` (第4版 2004.01.09). */
export const uxservermanagerErrata: readonly Erratum[] = [
  {
    id: 'uxservermanager-general-filter',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.4 (3)' },
    printed: '名前: AlertPath (データ: …\\Alert\\filter\\genericsg)',
    published: '名前: GeneralFilter',
    reason:
      '待機系の設定 (1.1.4 (4)) と解除手順 (1.1.5 (8)) では、同じデータを GeneralFilter に設定します。印字のとおりにすると GeneralFilter が元のパスのまま残り、NVBASE キーに不要な AlertPath ができます。',
    confidence: 'certain',
  },
];
