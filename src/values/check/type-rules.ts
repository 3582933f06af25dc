import { parameterPatterns, type ParameterType } from '../../definitions/schema/parameter-types';
import { isCommandInsideShell } from './shell-words';

/** What a type takes, beyond its characters. */
export interface TypeRule {
  readonly pattern: RegExp;
  /** True for words in Japanese, which stand in quotes: blanks, and the names of devices, mean nothing there. */
  readonly words?: boolean;
  /** In UTF-16 code units, as the form counts. */
  readonly longest: number;
  /** What is allowed: a whole sentence for the reader. */
  readonly allowed: string;
  /** A value that the pattern takes and that is wrong nevertheless: why, as a clause in Japanese. */
  readonly refuse?: (text: string) => string | undefined;
}

/** Databases of SQL Server itself. */
const systemDatabases = ['master', 'model', 'msdb', 'pubs', 'tempdb'];

/** Words of SQL that a name would be taken for. */
const sqlWords = [
  'all',
  'alter',
  'backup',
  'create',
  'database',
  'delete',
  'drop',
  'exec',
  'execute',
  'go',
  'grant',
  'insert',
  'kill',
  'null',
  'select',
  'set',
  'shutdown',
  'table',
  'update',
  'use',
];

const letters = '半角の英数字とアンダースコア(_)';

/** Room for a file name behind a folder: Windows takes 259 characters for both. */
const longestFolder = 180;

export const typeRules: Readonly<Record<ParameterType, TypeRule>> = {
  drive: {
    pattern: parameterPatterns.drive,
    longest: 2,
    allowed: 'D:からZ:までの、半角の英字1文字とコロンです',
    refuse: (text) =>
      /^[a-c]/i.test(text) ? `${text}は、フロッピーディスクやシステムのドライブです` : undefined,
  },
  path: {
    pattern: parameterPatterns.path,
    longest: longestFolder,
    allowed: `「D:\\SO1」のように、ドライブから始まるフォルダのフルパスです。フォルダの名前に使えるのは半角の英数字と_-.で、全体で${longestFolder}文字までです。最後に\\は付けません`,
    refuse: refusePath,
  },
  host: {
    pattern: parameterPatterns.host,
    longest: 63,
    allowed: '半角の英数字とハイフン(-)で63文字までです。最初と最後は英数字です',
    refuse: (text) =>
      /^\d+$/.test(text) ? '数字だけの名前は、アドレスと区別できません' : undefined,
  },
  ipv4: {
    pattern: parameterPatterns.ipv4,
    longest: 15,
    allowed:
      '「192.168.1.10」のように、0から255までの4つの数をピリオドで区切ります。数の前に0を付けません',
    refuse: refuseAddress,
  },
  service: {
    pattern: parameterPatterns.service,
    longest: 80,
    allowed: '半角の英数字と_-.で80文字までです。最初は英数字です',
    refuse: (text) =>
      /^[^A-Za-z0-9]/.test(text)
        ? '最初の文字が英数字ではありません'
        : text.endsWith('.')
          ? '最後にピリオドは付けられません'
          : undefined,
  },
  watchId: {
    pattern: parameterPatterns.watchId,
    longest: 255,
    allowed: `${letters}で255文字までです。大文字と小文字は区別されません。NEC_で始まる名前は予約されています`,
  },
  sid: {
    pattern: parameterPatterns.sid,
    longest: 8,
    allowed: '半角の英字で始まる、英数字8文字までです',
  },
  program: {
    pattern: parameterPatterns.program,
    longest: 32,
    allowed: `${letters}で32文字までです。拡張子は付けません`,
    refuse: (text) =>
      isCommandInsideShell(text)
        ? `「${text}」は、コマンドプロンプト自身のコマンドです`
        : undefined,
  },
  name: {
    pattern: parameterPatterns.name,
    longest: 32,
    allowed: `${letters}で32文字までです`,
  },
  password: {
    pattern: parameterPatterns.password,
    longest: 30,
    allowed: `${letters}で30文字までです`,
  },
  port: {
    pattern: parameterPatterns.port,
    longest: 5,
    allowed: '1から65535までの半角の数字です',
    refuse: (text) => (Number(text) > 65535 ? '65535より大きい番号はありません' : undefined),
  },
  shell: {
    pattern: parameterPatterns.shell,
    longest: 32,
    allowed: `${letters}で32文字までです`,
  },
  database: {
    pattern: parameterPatterns.database,
    longest: 30,
    allowed: `半角の英字で始まる、${letters}30文字までです`,
    refuse: (text) =>
      systemDatabases.includes(text.toLowerCase())
        ? `「${text}」は、SQL Serverのシステムデータベースの名前です`
        : sqlWords.includes(text.toLowerCase())
          ? `「${text}」は、SQLの予約語です`
          : undefined,
  },
  seconds: {
    pattern: parameterPatterns.seconds,
    longest: 4,
    allowed: '1から9999までの半角の数字(秒)です',
  },
  message: {
    pattern: parameterPatterns.message,
    words: true,
    longest: 80,
    allowed:
      '漢字、かな、半角の英数字と空白、記号の()-_.,:/?（）「」、。・ーで、80文字までです。全角の英数字と、WindowsのシフトJIS(CP932)にない文字は使えません',
  },
};

function refusePath(text: string): string | undefined {
  if (/^[ab]:/i.test(text)) return 'A:とB:は、フロッピーディスクのドライブです';
  const parts = text.split('\\').slice(1);
  if (parts.some((part) => /^\.+$/.test(part))) return '「.」や「..」だけの部分は使えません';
  if (parts.some((part) => part.endsWith('.'))) {
    return 'フォルダの名前の最後にピリオドは付けられません';
  }
  if (parts.some((part) => /^[-]/.test(part)))
    return 'フォルダの名前の最初にハイフンは付けられません';
  // Oracle's scripts name folders, too, and SQL begins a comment with two hyphens.
  if (text.includes('--'))
    return '「--」から後は、SQLのファイルでコメントになることがあるため使えません';
  return undefined;
}

/** Where the net ends is not known here, so a 0 or 255 at the end may be right. */
function refuseAddress(text: string): string | undefined {
  const first = Number(text.split('.', 1)[0]);
  return first === 0 || first === 127 || first >= 224
    ? `${text}は、サーバやグループに割り当てられないアドレスです`
    : undefined;
}
