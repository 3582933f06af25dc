import { expect, it } from 'vitest';
import { isTrouble } from './trouble';

it.each([
  'オンラインシェルが起動しない',
  'サービスを止めたら勝手にフェールオーバーした',
  'ホストと通信できません',
  'ラベルが無い',
  '切替パーティションの接続に失敗',
])('%s is about trouble', (query) => {
  expect(isTrouble(query)).toBe(true);
});

it.each(['バックアップの手順', 'ARMLOADC', '待機系サーバをセットアップする', 'なぜ待機系が先か'])(
  '%s is not',
  (query) => {
    expect(isTrouble(query)).toBe(false);
  },
);
