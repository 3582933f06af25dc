import { describe, expect, it } from 'vitest';
import { definitions } from '../definitions';
import { checkValue, type RefusalReason } from './check-value';
import type { ParameterType } from './parameters';

function verdict(type: ParameterType, text: string, guides = '-') {
  return checkValue({ type, default: guides }, text);
}

it.each([...definitions.parameters.values()].map((each) => [each.id, each] as const))(
  'takes the guide’s own value of %s',
  (_, parameter) => {
    expect(checkValue(parameter, parameter.default)).toEqual({ ok: true });
    // Also when it is typed: only the words in place of values are no values.
    if (parameter.placeholder === true) return;
    expect(checkValue({ type: parameter.type, default: ' ' }, parameter.default)).toEqual({
      ok: true,
    });
  },
);

describe.each<[ParameterType, readonly string[]]>([
  ['drive', ['D:', 'y:']],
  ['path', ['D:\\SO1', 'c:\\a.b\\c-d_e']],
  ['host', ['sv1', 'a', 'A-1']],
  ['ipv4', ['10.0.0.1', '192.168.255.254']],
  ['service', ['OracleTNSListener', 'a.b-c_d']],
  ['watchId', ['id_Base', '1']],
  ['sid', ['ORCL', 'a1234567']],
  ['message', ['予定表。', '表示します', '性能低下', 'ソフト (機能)']],
  ['program', ['svrmgr30', 'settings']],
  ['database', ['spl', 'masters']],
  ['port', ['1', '65535']],
  ['seconds', ['1', '9999']],
])('%s', (type, values) => {
  it.each(values)('takes %s', (text) => {
    expect(verdict(type, text)).toEqual({ ok: true });
  });
});

describe.each<[RefusalReason, ParameterType, readonly string[]]>([
  ['empty', 'host', ['']],
  ['length', 'sid', ['ABCDEFGHI']],
  ['length', 'path', [`D:\\${'a'.repeat(200)}`]],
  ['control', 'host', ['a\tb', 'a\r\nb', 'a\u200bb', '\ufeffa', '\u202ea', '\ud83d']],
  ['metacharacter', 'path', [...'&|<>^"%!'].map((sign) => `D:\\a${sign}b`)],
  ['metacharacter', 'password', ['%PATH%', 'a"b', '^']],
  ['full-width', 'host', ['ｓｖ１', 'sv１', 'a　b']],
  ['full-width', 'path', ['D:￥SO1', 'D:\u00a5SO1', 'D：\\SO1', 'D:\\SO―1']],
  ['trailing-backslash', 'path', ['D:\\SO1\\', 'D:\\', '\\']],
  ['trail-byte', 'message', ['予定表', 'ソ', '機能', 'フェイルオーバー後の構']],
  ['blank', 'path', [' D:\\SO1', 'D:\\SO1 ', 'D:\\SO 1']],
  ['blank', 'service', ['Oracle TNS']],
  ['device-name', 'path', ['D:\\con', 'D:\\a\\NUL', 'D:\\com1.txt\\b', 'D:\\aux.tar.gz']],
  ['device-name', 'host', ['CON', 'nul', 'LPT9']],
  ['device-name', 'program', ['prn']],
  ['device-name', 'shell', ['COM1']],
  ['form', 'host', ['-a', 'a-', 'a_b', 'サーバ', '12']],
  ['form', 'drive', ['D', '1:', 'a:', 'B:', 'C:', 'DD']],
  [
    'form',
    'path',
    ['SO1', '\\SO1', 'D:SO1', 'D:\\\\SO1', 'D:\\..\\SO1', 'D:\\a.', 'a:\\b', 'D:/a', 'D:\\a--b'],
  ],
  [
    'form',
    'ipv4',
    [
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      '01.2.3.4',
      '0.0.0.0',
      '127.0.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ],
  ],
  ['form', 'service', ['/c', '-x', 'a.', 'a;b', 'a,b', 'a=b', '(a)', '@a']],
  ['form', 'watchId', ['NEC_a', 'nec_a', 'a-b']],
  ['form', 'program', ['rem', 'SET', 'goto', 'start', 'if', 'Path', 'else']],
  ['form', 'database', ['master', 'Tempdb', 'drop', '1a']],
  ['form', 'port', ['0', '65536', '080', '-1', '1.5']],
  ['form', 'seconds', ['0', '030', '1e3']],
])('%s: %s', (reason, type, values) => {
  it.each(values)('refuses %j', (text) => {
    const result = verdict(type, text);
    expect(result).toMatchObject({ ok: false, reason });
    // What is wrong, then what is allowed.
    expect(result.ok ? '' : result.message).toMatch(/^.+。.+。$/s);
  });
});

it('says of words that end like a backslash why, and what to do', () => {
  const result = verdict('message', '予定表');
  expect(result).toMatchObject({ reason: 'trail-byte', suggestion: '予定表。' });
  expect(result.ok ? '' : result.message).toContain(
    '最後の「表」は、シフトJIS(CP932)の2バイト目が\\と同じ(0x5C)で、',
  );
  expect(result.ok ? '' : result.message).toContain('「表。」のように、後にほかの文字を付けて');
});
