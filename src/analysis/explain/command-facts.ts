import { armCommands } from '../../definitions/reference/arm-commands';
import type { CommandFact } from './facts';

/** Arguments of the cluster software's commands that stand without an option, by the names of their parts. */
const armOperands: Readonly<Record<string, readonly string[]>> = {
  ARMLOAD: ['監視 ID', 'サービス名'],
  ARMKILL: ['監視 ID'],
  ARMLOADC: ['監視 ID'],
  ARMSLEEP: ['秒数'],
  ARMLOG: ['"文"'],
};

const armFacts: readonly CommandFact[] = armCommands.map((command) => ({
  ...command,
  operands: armOperands[command.name] ?? [],
}));

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
