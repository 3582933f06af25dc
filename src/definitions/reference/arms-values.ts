import { code, defineTable, plain, type TableDefinition } from '../schema/table';
import type { Source } from '../schema/source';
import { confidenceCell, type Confidence, type FactSource } from './fact-source';

/** A value of a variable that the cluster software sets for start.bat and stop.bat. */
export interface ArmsValue {
  readonly variable: string;
  /** Empty for the variable without a value. */
  readonly value: string;
  readonly meaning: string;
  readonly receivedBy: string;
  readonly source: FactSource;
  readonly confidence: Confidence;
}

const scripts: readonly Source[] = [
  { guide: 'pp-websam', section: '1.1.4 (5)' },
  { guide: 'staroffice', section: '1.4.1' },
];
const both = 'start.bat、stop.bat';
const stated = { source: { guides: scripts }, confidence: 'certain' } as const;
/** The guides test one value of a pair; the other stands in scripts of a later product. */
const counterpart = { source: { document: 'linux' }, confidence: 'inferred' } as const;

export const armsValues: readonly ArmsValue[] = [
  {
    variable: 'ARMS_EVENT',
    value: 'START',
    meaning: '通常の起動と終了',
    receivedBy: both,
    ...stated,
  },
  {
    variable: 'ARMS_EVENT',
    value: 'FAILOVER',
    meaning: 'フェイルオーバーによる起動と、フェイルオーバーした後の終了',
    receivedBy: both,
    ...stated,
  },
  {
    variable: 'ARMS_EVENT',
    value: 'RECOVER',
    meaning: 'サーバがクラスタに復帰した後の処理',
    receivedBy: 'start.bat',
    ...stated,
  },
  {
    variable: 'ARMS_EVENT',
    value: '',
    meaning: 'CLUSTERPRO が動作していません。値がないときと、上のどれでもないとき',
    receivedBy: both,
    ...stated,
  },
  {
    variable: 'ARMS_DISK',
    value: 'SUCCESS',
    meaning: '切替パーティションに接続できました',
    receivedBy: both,
    ...counterpart,
  },
  {
    variable: 'ARMS_DISK',
    value: 'FAILURE',
    meaning: '切替パーティションの接続に失敗しました',
    receivedBy: both,
    ...stated,
  },
  {
    variable: 'ARMS_SERVER',
    value: 'HOME',
    meaning: 'このサーバは、最高プライオリティサーバです',
    receivedBy: both,
    ...counterpart,
  },
  {
    variable: 'ARMS_SERVER',
    value: 'OTHER',
    meaning: 'このサーバは、最高プライオリティサーバではありません',
    receivedBy: both,
    ...stated,
  },
];

/** The values with what each of them means: `reference/arms-values`. */
export function armsValuesTable(values: readonly ArmsValue[]): TableDefinition {
  return defineTable({
    id: 'reference/arms-values',
    caption: 'スクリプトが受け取る環境変数',
    columns: ['変数', '値', '意味', '受け取る', '確かさ (出典)'],
    rows: values.map(({ variable, value, meaning, receivedBy, source, confidence }) => [
      code(variable),
      value === '' ? plain('なし') : code(value),
      plain(meaning),
      plain(receivedBy),
      confidenceCell(confidence, source),
    ]),
  });
}
