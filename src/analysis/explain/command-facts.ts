import type { CommandFact } from './facts';

/** Commands of the cluster software. Meanings and confidence as the reference pages give them. */
const armFacts: readonly CommandFact[] = [
  {
    name: 'ARMLOAD',
    does: 'サービスかプログラムを起動し、監視IDを付けて監視します',
    confidence: 'certain',
    operands: ['監視 ID', 'サービス名'],
    parts: [
      {
        part: '監視 ID',
        meaning: 'クラスタの中で一意の名前。ARMKILLは同じ名前で終了します',
        confidence: 'other-product',
      },
      {
        part: '/S',
        meaning: 'サービスを監視します。監視中にサービスを停止すると、フェイルオーバーが発生します',
        confidence: 'certain',
      },
      { part: '/M', usage: '/Sのすぐ後に書き、サービス名が続きます', confidence: 'usage' },
      { part: 'サービス名', meaning: '起動するサービスの名前', confidence: 'certain' },
      {
        part: '/R 回数',
        option: '/R',
        meaning: '起動し直す回数。1〜9',
        confidence: 'other-product',
      },
      {
        part: '/H 時間',
        option: '/H',
        meaning: '起動し直した回数を数え直すまでの時間。1〜24時間',
        confidence: 'other-product',
      },
      { part: '/SCR', meaning: 'スクリプトから起動し直します', confidence: 'other-product' },
      { part: '/A', usage: '書式に名前だけがあります', confidence: 'other-product' },
      {
        part: '/WAIT 時間',
        option: '/WAIT',
        usage: '書式に名前だけがあります',
        confidence: 'other-product',
      },
      {
        part: '/INT 時間',
        option: '/INT',
        usage: '書式に名前だけがあります',
        confidence: 'other-product',
      },
    ],
  },
  {
    name: 'ARMKILL',
    does: 'ARMLOADで起動したものを、同じ監視IDで終了します',
    confidence: 'certain',
    operands: ['監視 ID'],
    parts: [
      { part: '監視 ID', meaning: 'ARMLOADで付けた監視ID', confidence: 'certain' },
      {
        part: '/T 数',
        option: '/T',
        usage: 'WebSAMの終了スクリプトで/T 2。ほかの製品は付けません',
        confidence: 'usage',
      },
    ],
  },
  {
    name: 'ARMLOADC',
    does: 'ARMLOADで始めた監視を休止、再開します',
    confidence: 'certain',
    operands: ['監視 ID'],
    parts: [
      { part: '監視 ID', meaning: 'ARMLOADで付けた監視ID', confidence: 'certain' },
      { part: '/W PAUSE', option: '/W', meaning: '監視の休止', confidence: 'certain' },
      { part: '/W CONTINUE', option: '/W', meaning: '監視の再開', confidence: 'certain' },
    ],
  },
  {
    name: 'ARMBCAST',
    does: 'メッセージを送ります。送り先は、出典に記載なし',
    confidence: 'usage',
    operands: [],
    parts: [
      { part: '/MSG "文"', option: '/MSG', meaning: '送る文', confidence: 'usage' },
      { part: '/A', usage: 'すべての例で最後に付きます', confidence: 'usage' },
    ],
  },
  {
    name: 'ARMSLEEP',
    does: '指定した秒数だけ待ちます',
    confidence: 'certain',
    operands: ['秒数'],
    parts: [{ part: '秒数', meaning: '待つ秒数。環境に合わせて変えます', confidence: 'certain' }],
  },
  {
    name: 'ARMLOG',
    does: 'ログを出力します',
    confidence: 'certain',
    operands: ['"文"'],
    parts: [{ part: '"文"', meaning: '出力する文', confidence: 'certain' }],
  },
  {
    name: 'ARMRSP',
    does: 'リソースの異常を監視し、異常のときにフェイルオーバーさせます',
    confidence: 'certain',
    operands: [],
    parts: [
      {
        part: '/PL アドレス',
        option: '/PL',
        usage: 'コメントの例で2回。それぞれにIPアドレスが続きます',
        confidence: 'usage',
      },
      { part: '/A', usage: 'コメントの例で付きます', confidence: 'usage' },
    ],
  },
];

/** What else the scripts call. */
const otherFacts: readonly CommandFact[] = [
  {
    name: 'net',
    does: 'サービスを開始、停止します。監視はしません',
    confidence: 'usage',
    operands: ['操作', 'サービス名'],
    parts: [
      { part: '操作', meaning: 'startは開始、stopは停止', confidence: 'usage' },
      { part: 'サービス名', meaning: '開始、停止するサービスの名前', confidence: 'usage' },
    ],
  },
  {
    name: 'sfoscmd',
    does: 'オンラインシェルを起動、終了します',
    confidence: 'usage',
    operands: ['操作', 'オンラインシェル'],
    parts: [
      { part: '操作', meaning: 'Sは起動、Kは終了', confidence: 'usage' },
      { part: 'オンラインシェル', meaning: 'オンラインシェルの名前', confidence: 'usage' },
    ],
  },
  {
    name: 'isql',
    does: 'SQL ServerでSQLファイルを実行します',
    confidence: 'usage',
    operands: [],
    parts: [
      {
        part: '/Usa',
        meaning: '利用者saで接続します',
        usage: 'すべての例で/Usaです',
        confidence: 'inferred',
      },
      {
        part: '/P',
        meaning: 'パスワード。後に何もないので、空です',
        confidence: 'inferred',
      },
      {
        part: '/i 入力ファイル',
        option: '/i',
        meaning: '実行するSQLファイル',
        confidence: 'usage',
      },
      {
        part: '/o 出力ファイル',
        option: '/o',
        meaning: '結果を書くファイル',
        confidence: 'inferred',
      },
    ],
  },
  {
    name: 'svrmgr',
    does: 'OracleのサーバマネージャでSQLファイルを実行します',
    confidence: 'usage',
    operands: ['command=@ファイル'],
    parts: [{ part: 'command=@ファイル', meaning: '実行するSQLファイル', confidence: 'usage' }],
  },
];

const facts = new Map([...armFacts, ...otherFacts].map((fact) => [fact.name.toLowerCase(), fact]));

/**
 * The fact about a command.
 *
 * @param name in lower case, without folder and `.exe`; Oracle's server manager bears its version (`svrmgr23`)
 */
export function factOf(name: string): CommandFact | undefined {
  return facts.get(/^svrmgr\w*$/.test(name) ? 'svrmgr' : name);
}
