import { expect, it } from 'vitest';
import { asksMeaning, isQuestion, isTrouble } from './intent';

it.each([
  'オンラインシェルが起動しない',
  'サービスを止めたら勝手にフェールオーバーした',
  'ホストと通信できません',
  'ラベルが無い',
  '切替パーティションの接続に失敗',
  'net stopで止めたらfailoverした',
  '止めたつもりなのに動いている',
  'サービスが残る',
])('%s is about trouble', (query) => {
  expect(isTrouble(query)).toBe(true);
});

it.each([
  'バックアップの手順',
  'ARMLOADC',
  '待機系サーバをセットアップする',
  'なぜ待機系が先か',
  '変更したら何をする',
])('%s is not', (query) => {
  expect(isTrouble(query)).toBe(false);
});

it.each([
  'フェイルオーバー中にログインできますか',
  'どのサービスを監視する',
  'ログを見たい',
  'これは何？',
])('%s is a question', (query) => {
  expect(isQuestion(query)).toBe(true);
});

it.each(['バックアップ', 'フォームサーバ 注意事項', 'ARMLOADC'])('%s is none', (query) => {
  expect(isQuestion(query)).toBe(false);
});

it.each(['切替パーティションって何', 'ＲＡＬＦとは', 'ARMS_SERVER meaning'])(
  '%s asks what something is',
  (query) => {
    expect(asksMeaning(query)).toBe(true);
  },
);

it.each(['何分かかりますか', 'バックアップ', '意外に遅い'])('%s does not', (query) => {
  expect(asksMeaning(query)).toBe(false);
});
