import { defineParameters } from '../schema/parameter';
import type { Template } from '../schema/template';

/**
 * What the failover scripts broadcast. The chapters of the guides word it with brackets and blanks of their
 * own; a reader who wants other words wants them in every script, so these parameters belong to no product.
 */
export const messages = defineParameters('common', {
  startHome: message(
    '開始スクリプト: 最高プライオリティサーバ',
    '最高プライオリティサーバで起動中です',
  ),
  startOther: message('開始スクリプト: それ以外のサーバ', 'プライオリティサーバ以外で起動中です'),
  startHomeFailover: message(
    '開始スクリプト: 最高プライオリティサーバ (フェイルオーバー後)',
    '最高プライオリティサーバで起動中です (フェイルオーバー後)',
  ),
  startOtherFailover: message(
    '開始スクリプト: それ以外のサーバ (フェイルオーバー後)',
    'プライオリティサーバ以外で起動中です (フェイルオーバー後)',
  ),
  stopHome: message(
    '終了スクリプト: 最高プライオリティサーバ',
    '最高プライオリティサーバで終了中です',
  ),
  stopOther: message('終了スクリプト: それ以外のサーバ', 'プライオリティサーバ以外で終了中です'),
  stopHomeFailover: message(
    '終了スクリプト: 最高プライオリティサーバ (フェイルオーバー後)',
    '最高プライオリティサーバで終了中です (フェイルオーバー後)',
  ),
  stopOtherFailover: message(
    '終了スクリプト: それ以外のサーバ (フェイルオーバー後)',
    'プライオリティサーバ以外で終了中です (フェイルオーバー後)',
  ),
  diskError: message('切替パーティションに異常がある', '切替パーティションの接続に失敗しました'),
  notRunning: message('CLUSTERPROが動作していない', 'ActiveRecoveryManager が動作状態にありません'),
});

function message(label: string, words: string) {
  return { type: 'message', label: `メッセージ (${label})`, default: words, varies: true } as const;
}

/** A message in the words of its script, where a reader has none. */
export function worded(name: keyof typeof messages, words: string): Template {
  return [{ param: messages[name].id, text: words }];
}
