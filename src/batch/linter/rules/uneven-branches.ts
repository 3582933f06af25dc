import type { ScriptRule } from '../rule';
import { healthyRuns, lineRange, type TracedAction } from '../script';

/** A command as far as both branches must agree: all of it, but the text of a message. */
function signature({ action, entry }: TracedAction): string {
  return action.kind === 'broadcast' || action.kind === 'log'
    ? action.kind
    : entry.argv.join(' ').toLowerCase();
}

export const unevenBranches: ScriptRule = {
  id: 'uneven-branches',
  scope: 'script',
  level: 'warning',
  title: '通常時とフェイルオーバー後で処理が違う',
  consequence:
    'フェイルオーバー後だけ、サービスが起動しない、監視 ID が違って終了できない、通知が出ない、ということが起こります。',
  reason:
    'ガイドのサンプルは、同じサーバなら通常時とフェイルオーバー後で同じ処理です。違うのは通知のメッセージだけです。違いはほとんどが書き誤りでした (4.3.2.2 の監視 ID、5.1.2 の fact.sql、5.1.3 の rem、6.2 の ARMSLEEP)。',
  sources: [
    { guide: 'staroffice', section: '4.3.2' },
    { guide: 'staroffice', section: '5.1.2' },
    { guide: 'staroffice', section: '6.2.1' },
  ],
  exception: 'フェイルオーバー後だけの復旧処理を入れたときは、無視してください。',
  problem: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO FAILOVER
GOTO EXIT
:NORMAL
ARMLOAD SplServer1 /S /M "StarOffice FormServer"
GOTO EXIT
:FAILOVER
ARMLOAD SplServer /S /M "StarOffice FormServer"
:EXIT
exit
`,
    role: 'start',
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO FAILOVER
GOTO EXIT
:NORMAL
ARMLOAD SplServer1 /S /M "StarOffice FormServer"
GOTO EXIT
:FAILOVER
ARMLOAD SplServer1 /S /M "StarOffice FormServer"
:EXIT
exit
`,
    role: 'start',
  },
  *check(script) {
    for (const server of ['HOME', 'OTHER'] as const) {
      const [normal, after] = (['START', 'FAILOVER'] as const).map((event) =>
        healthyRuns(script, event).find(({ state }) => state.server === server),
      );
      if (normal === undefined || after === undefined) continue;
      const left = normal.actions.map(signature);
      const right = after.actions.map(signature);
      const place = Array.from({ length: Math.max(left.length, right.length) }).findIndex(
        (_, index) => left[index] !== right[index],
      );
      if (place < 0) continue;
      const entry = after.actions[place]?.entry ?? after.actions.at(-1)?.entry;
      yield {
        range: lineRange(script, entry?.line ?? after.result.path.at(-1) ?? 1),
        message: `フェイルオーバー後 (${server}) の処理が通常時と違います。通常時は「${normal.actions[place]?.entry.text ?? '(なし)'}」です`,
        hint: '両方の分岐を比べ、書き忘れや綴りの違いを直してください',
      };
    }
  },
};
