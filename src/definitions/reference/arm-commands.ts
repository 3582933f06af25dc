import type { Source } from '../schema/source';
import type { Confidence, FactSource } from './fact-source';

/**
 * What is known about the commands of the cluster software. The guides use them without documenting
 * their options: what no document says stands here without a meaning, and is never filled in.
 */

export interface ArmPart {
  /** The argument or option as a reader looks for it, e.g. `/S`, `監視 ID`. */
  readonly part: string;
  /** The option by which uses in scripts are found, where `part` is more than that. */
  readonly option?: string;
  /** Absent where no document says what it means. */
  readonly meaning?: string;
  /** How the guides use it. */
  readonly usage?: string;
  readonly source: FactSource;
  readonly confidence: Confidence;
}

export interface ArmCommand {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  readonly source: FactSource;
  readonly confidence: Confidence;
  /** The guides' other spellings. */
  readonly alsoWritten: readonly string[];
  readonly parts: readonly ArmPart[];
}

const websam: Source = { guide: 'pp-websam', section: '1.1.4 (5)' };
const staroffice = (section: string): Source => ({ guide: 'staroffice', section });
const from = (...guides: readonly Source[]): FactSource => ({ guides });
const sre: FactSource = { document: 'sre' };

export const armCommands: readonly ArmCommand[] = [
  {
    name: 'ARMLOAD',
    does: 'サービスかプログラムを起動し、監視 ID を付けて監視します。start.bat に書きます',
    source: from(websam, staroffice('1.2.1'), staroffice('3.2')),
    confidence: 'certain',
    alsoWritten: ['ARMLoad', 'ARMLoad.EXE', 'ARMSTART (4.3.2 の本文。推定)'],
    parts: [
      {
        part: '監視 ID',
        meaning:
          'クラスタの中で一意の名前。半角英数字で 255 文字まで。大文字と小文字を区別しません。NEC_ で始まる名前は予約されています',
        usage: '英数字と下線の名前',
        source: sre,
        confidence: 'other-product',
      },
      {
        part: '/S',
        meaning: 'サービスを監視します。監視中にサービスを停止すると、フェイルオーバーが発生します',
        source: from(staroffice('3.2')),
        confidence: 'certain',
      },
      {
        part: '/M',
        usage: '/S のすぐ後に書き、サービス名が続きます',
        source: from(websam, staroffice('1.4.1')),
        confidence: 'usage',
      },
      {
        part: 'サービス名',
        meaning: '起動するサービスの名前',
        usage: '空白があれば引用符で囲みます',
        source: from(websam, staroffice('1.4.1')),
        confidence: 'certain',
      },
      {
        part: '異常のとき',
        meaning: 'ARMKILL で終了するまで、異常になるたびに起動し直します',
        source: sre,
        confidence: 'other-product',
      },
      {
        part: 'プログラムが ARMRSP のとき',
        meaning: 'ARMRSP が異常になると、サーバをシャットダウンします',
        source: from(websam),
        confidence: 'certain',
      },
      {
        part: '/R 回数',
        option: '/R',
        meaning: '起動し直す回数。1〜9',
        usage: 'コメントの例で /R 9',
        source: { ...sre, ...from(websam) },
        confidence: 'other-product',
      },
      {
        part: '/H 時間',
        option: '/H',
        meaning: '起動し直した回数を数え直すまでの時間。1〜24 時間',
        usage: 'コメントの例で /H 1',
        source: { ...sre, ...from(websam) },
        confidence: 'other-product',
      },
      {
        part: '/SCR',
        meaning: 'スクリプトから起動し直します',
        source: sre,
        confidence: 'other-product',
      },
      { part: '/A', usage: '書式に名前だけがあります', source: sre, confidence: 'other-product' },
      {
        part: '/WAIT 時間',
        option: '/WAIT',
        usage: '書式に名前だけがあります',
        source: sre,
        confidence: 'other-product',
      },
      {
        part: '/INT 時間',
        option: '/INT',
        usage: '書式に名前だけがあります',
        source: sre,
        confidence: 'other-product',
      },
    ],
  },
  {
    name: 'ARMKILL',
    does: 'ARMLOAD で起動したものを、同じ監視 ID で終了します。stop.bat に書きます',
    source: from(websam, staroffice('1.4.1')),
    confidence: 'certain',
    alsoWritten: ['ARMKILL.EXE'],
    parts: [
      {
        part: '監視 ID',
        meaning: 'ARMLOAD で付けた監視 ID',
        source: from(websam),
        confidence: 'certain',
      },
      {
        part: '/T 数',
        option: '/T',
        usage: 'WebSAM の終了スクリプトで /T 2。ほかの製品は付けません',
        source: from(websam),
        confidence: 'usage',
      },
    ],
  },
  {
    name: 'ARMLOADC',
    does: 'ARMLOAD で始めた監視を休止、再開します。サービスを手で停止する前と、開始した後に実行します',
    source: from(staroffice('1.2.3'), staroffice('1.5.1'), staroffice('1.5.2')),
    confidence: 'certain',
    alsoWritten: ['ARMLoadC'],
    parts: [
      {
        part: '監視 ID',
        meaning: 'ARMLOAD で付けた監視 ID',
        source: from(staroffice('1.5.1')),
        confidence: 'certain',
      },
      {
        part: '/W PAUSE',
        option: '/W',
        meaning: '監視の休止',
        source: from(staroffice('1.5.1'), staroffice('1.5.2')),
        confidence: 'certain',
      },
      {
        part: '/W CONTINUE',
        option: '/W',
        meaning: '監視の再開',
        source: from(staroffice('1.5.1'), staroffice('1.5.2')),
        confidence: 'certain',
      },
    ],
  },
  {
    name: 'ARMBCAST',
    does: 'メッセージを送ります。送り先は、出典に記載なし',
    source: from(websam, staroffice('1.4.1')),
    confidence: 'usage',
    alsoWritten: ['ARMBroadcast (1.1.4 の例)', 'ARMBICAST (1.1.4 の例)'],
    parts: [
      {
        part: '/MSG "文"',
        option: '/MSG',
        meaning: '送る文',
        usage: '引用符で囲んだ文が続きます',
        source: from(websam, staroffice('1.4.1')),
        confidence: 'usage',
      },
      {
        part: '/A',
        usage: 'すべての例で最後に付きます',
        source: from(websam, staroffice('1.4.1')),
        confidence: 'usage',
      },
    ],
  },
  {
    name: 'ARMSLEEP',
    does: '指定した秒数だけ待ちます。サービスの停止の後に置くと、ディスクの切り離しの失敗を避けられることがあります',
    source: from(staroffice('4.4'), staroffice('5.2.2')),
    confidence: 'certain',
    alsoWritten: [],
    parts: [
      {
        part: '秒数',
        meaning: '待つ秒数。環境に合わせて変えます',
        source: from(staroffice('5.2.2')),
        confidence: 'certain',
      },
    ],
  },
  {
    name: 'ARMLOG',
    does: 'ログを出力します。プロセスを起動、終了するコマンドの前後に書きます',
    source: from(staroffice('8')),
    confidence: 'certain',
    alsoWritten: [],
    parts: [
      {
        part: '"文"',
        meaning: '出力する文',
        usage: '例では、サービス名の後に START か END',
        source: from(staroffice('8')),
        confidence: 'certain',
      },
    ],
  },
  {
    name: 'ARMRSP',
    does: 'リソースの異常を監視し、異常のときにフェイルオーバーさせます。ARMLOAD で起動します',
    source: from(websam),
    confidence: 'certain',
    alsoWritten: [],
    parts: [
      {
        part: '/PL アドレス',
        option: '/PL',
        usage: 'コメントの例で 2 回。それぞれに IP アドレスが続きます',
        source: from(websam),
        confidence: 'usage',
      },
      { part: '/A', usage: 'コメントの例で付きます', source: from(websam), confidence: 'usage' },
    ],
  },
];
