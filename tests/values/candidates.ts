import type { ParameterType } from '../../src/values';
import type { Random } from './random';

/**
 * What readers might type, and what someone might put into a link to harm them: values of the right form,
 * values that are almost right, and values that are meant to break out of a script.
 */

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const japanese = `${letters}${digits} ()（）「」、。・ー:/-サーバで起動中ですフェイルオーバー後切替接続失敗終了表示ソフト能力予定構成ポート貼掛運録型真ｱｲｳﾞ髙﨑①`;
const wordCharacters = `${letters}${digits}_`;

const alphabets = new Map<string, readonly string[]>();
function pick(random: Random, alphabet: string): string {
  let list = alphabets.get(alphabet);
  if (list === undefined) {
    list = [...alphabet];
    alphabets.set(alphabet, list);
  }
  return random.of(list);
}

function word(random: Random, alphabet: string, from: number, to: number): string {
  const length = from + random.below(to - from + 1);
  let made = '';
  for (let index = 0; index < length; index += 1) made += pick(random, alphabet);
  return made;
}

/** A value of the right form, most of the time one that is taken. */
export function plausible(type: ParameterType, random: Random): string {
  switch (type) {
    case 'drive':
      return `${pick(random, letters)}:`;
    case 'path':
      return `${pick(random, letters)}:${Array.from(
        { length: 1 + random.below(4) },
        () => `\\${word(random, `${wordCharacters}-.`, 1, 9)}`,
      ).join('')}`;
    case 'host':
      return `${pick(random, letters)}${word(random, `${letters}${digits}-`, 0, 10)}${pick(random, letters)}`;
    case 'ipv4':
      return Array.from({ length: 4 }, () => String(random.below(258))).join('.');
    case 'service':
      return word(random, `${wordCharacters}-.`, 1, 20);
    case 'watchId':
      return word(random, wordCharacters, 1, random.once(20) ? 256 : 16);
    case 'sid':
      return `${pick(random, letters)}${word(random, `${letters}${digits}`, 0, 8)}`;
    case 'program':
    case 'name':
    case 'password':
    case 'shell':
      return word(random, wordCharacters, 1, 12);
    case 'database':
      return `${pick(random, letters)}${word(random, wordCharacters, 0, 12)}`;
    case 'port':
      return String(random.below(70_000));
    case 'seconds':
      return String(random.below(11_000));
    case 'message':
      return word(random, japanese, 1, random.once(10) ? 90 : 30);
  }
}

/** Breaks out of a word, of quotes, of a line; expands; redirects. */
const attacks = [
  '&echo x>canary',
  '&&echo x>canary',
  '|more',
  '||echo x>canary',
  '>canary',
  '>>canary',
  '<nul',
  '"&echo x>canary&"',
  '" & echo x>canary & "',
  '^&echo x>canary',
  '^',
  '^^',
  '%ComSpec%',
  '%PATH%',
  '%0',
  '%1',
  '%*',
  '%~dp0',
  '%%',
  '%',
  '!x!',
  '!',
  '"',
  '""',
  "'",
  '`',
  '\r\necho x>canary',
  '\necho x>canary',
  '\r',
  '\n',
  '\0',
  '\x1a',
  '\t',
  '\x0b',
  '\x0c',
  '\x7f',
  '\x1b[2J',
  '\u0085',
  '\u2028',
  '\u2029',
  '(',
  ')',
  ') else (',
  '(echo x>canary)',
  ';',
  ',',
  '=',
  ' ',
  '  ',
  '@',
  '@echo',
  '/?',
  '/c',
  '-x',
  '/',
  '//',
  '..',
  '\\..\\..',
  '.\\',
  '\\',
  '\\\\',
  '\\\\server\\share',
  ':',
  '::',
  ':EOF',
  'rem ',
  'goto EXIT',
  'exit',
  'call ',
  'set A=',
  'if',
  'for',
  '*',
  '?',
  '*.*',
  '$',
  '#',
  '+',
  '[',
  ']',
  '{',
  '}',
  '~',
  "';drop database spl--",
  "'",
  '--',
  '/*',
  '2>&1',
  'a&b',
  'a|b',
  'a>b',
  'a<b',
  '"a b"',
] as const;

/** Characters of other alphabets that look like those of ASCII, or that encoders turn into them. */
const lookAlikes = [
  '\u00a5',
  '\u20a9',
  '\uffe5',
  '\uff3c',
  '\u2216',
  '\u2010',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\uff0d',
  '\u30fc',
  '\uff06',
  '\uff5c',
  '\uff1e',
  '\uff1c',
  '\uff3e',
  '\uff02',
  '\uff05',
  '\uff01',
  '\u201c',
  '\u201d',
  '\u2018',
  '\u2019',
  '\u02c6',
  '\u2223',
  '\u3000',
  '\u00a0',
  '\u2002',
  '\u2003',
  '\u200a',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u0430',
  '\u0435',
  '\u043e',
  '\u0391',
  '\u0131',
  '\u017f',
  '\u212a',
  '\u0301',
  '\u3099',
  '\uff61',
  '\uff9e',
  '\u00b2',
  '\u2460',
  '\u2102',
  '\u0660',
  '\u06f1',
  '\uff10',
  '\uff21',
  '\uff3a',
  '\uff41',
  '\uff5a',
  '\uff1a',
  '\uff0e',
  '\u3002',
  '\u2024',
  '\u2236',
  '\ua789',
  '\u0589',
] as const;

/** Text of CP932, of other tables, and of none. */
const foreign = [
  'ソ',
  '表',
  '能',
  '予',
  'ポート',
  'タ',
  'ｱｲｳ',
  '髙',
  '〜',
  '～',
  '—',
  '①',
  '㈱',
  'é',
  'ß',
  '한글',
  '简体',
  'عربى',
  '😀',
  '\ud83d',
  '\udca9',
  '\ue000',
  '\uf8ff',
  '\uffff',
  '\ufffd',
  '\ufffe',
  '\u0378',
  '\u{10ffff}',
  '\u{e0041}',
  '𠮷',
] as const;

const devices = [
  'CON',
  'con',
  'PRN',
  'aux',
  'NUL',
  'nul',
  'COM1',
  'com9',
  'COM0',
  'LPT1',
  'lpt9',
  'CLOCK$',
  'CONIN$',
  'CONOUT$',
  'nul.txt',
  'con.tar.gz',
  'com1.',
  'aux ',
  'prn.x y',
  'COM¹',
] as const;

const commands = [
  'rem',
  'REM',
  'goto',
  'if',
  'for',
  'set',
  'exit',
  'call',
  'echo',
  'shift',
  'start',
  'path',
  'del',
  'cd',
  'else',
  'do',
  'in',
  'not',
  'exist',
  'errorlevel',
  'master',
  'tempdb',
  'drop',
  'NEC_x',
  'nec_',
  '__proto__',
  'constructor',
  'toString',
] as const;

/** Any candidate of a type: right, almost right, or harmful. */
export function candidate(type: ParameterType, random: Random): string {
  switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
      return plausible(type, random);
    case 3:
      return spliced(plausible(type, random), random.of(attacks), random);
    case 4:
      return spliced(plausible(type, random), random.of(lookAlikes), random);
    case 5:
      return spliced(plausible(type, random), random.of(foreign), random);
    case 6:
      return fullWidth(plausible(type, random), random);
    case 7:
      return random.once(2)
        ? random.of([...devices, ...commands])
        : spliced(plausible(type, random), `\\${random.of(devices)}`, random);
    case 8:
      return twisted(plausible(type, random), random);
    default:
      return Array.from({ length: random.below(5) }, () =>
        random.of<string>(random.of<readonly string[]>([attacks, lookAlikes, foreign, commands])),
      ).join(random.once(2) ? '' : word(random, wordCharacters, 0, 3));
  }
}

/** A piece put in, put before, put behind, or put in place of a character. */
function spliced(value: string, piece: string, random: Random): string {
  const at = random.of([0, value.length, random.below(value.length + 1)]);
  return value.slice(0, at) + piece + value.slice(at + random.below(2));
}

/** Some characters, or all of them, as full-width ones. */
function fullWidth(value: string, random: Random): string {
  const all = random.once(4);
  return [...value]
    .map((character) =>
      character > ' ' && character <= '~' && (all || random.once(4))
        ? String.fromCharCode(character.charCodeAt(0) + 0xfee0)
        : character,
    )
    .join('');
}

/** One step away from a right value. */
function twisted(value: string, random: Random): string {
  switch (random.below(7)) {
    case 0:
      return `${value}\\`;
    case 1:
      return ` ${value}`;
    case 2:
      return `${value} `;
    case 3:
      return value.slice(1);
    case 4:
      return value + value;
    case 5:
      return value.repeat(1 + random.below(40));
    default: {
      // Any character of the first planes in the place of one.
      const at = random.below(value.length + 1);
      const code = random.once(2) ? random.below(0x100) : random.below(0x10000);
      return value.slice(0, at) + String.fromCharCode(code) + value.slice(at + 1);
    }
  }
}
