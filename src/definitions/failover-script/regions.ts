import type { Regions } from '../schema/file';

/** The parts of every failover script, in the order in which they stand in the file. */
export const scriptRegions = {
  head: '見出し',
  dispatch: '起動要因の判定',
  'start.checks': '通常時 (START) の判定',
  'start.home': '通常時 (START)・最高プライオリティサーバ',
  'start.other': '通常時 (START)・それ以外のサーバ',
  recover: '復帰時 (RECOVER)',
  'failover.checks': 'フェイルオーバー時 (FAILOVER) の判定',
  'failover.home': 'フェイルオーバー時 (FAILOVER)・最高プライオリティサーバ',
  'failover.other': 'フェイルオーバー時 (FAILOVER)・それ以外のサーバ',
  'disk-error': '切替パーティションの異常',
  'not-running': 'CLUSTERPRO が動作していないとき',
  end: '終わり',
} as const satisfies Regions;

export type ScriptRegion = keyof typeof scriptRegions;

/** The regions of a script; stop.bat has no RECOVER. */
export function regionsOf(role: 'start' | 'stop'): Regions {
  if (role === 'start') return scriptRegions;
  return Object.fromEntries(Object.entries(scriptRegions).filter(([id]) => id !== 'recover'));
}
