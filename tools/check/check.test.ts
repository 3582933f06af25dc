import type * as FileSystem from 'node:fs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clusterStates } from '../../src/batch';
import { encodeCp932 } from '../../src/encoding/cp932';
import { makeTestFolder } from '../../tests/support/temporary-folder';
import { check } from './check';

/** Files that refuse to be written: root, who runs tests in containers, may write everything. */
const refusing = vi.hoisted(() => new Map<string, string>());

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof FileSystem>();
  const writeFileSync: typeof fs.writeFileSync = (file, ...rest) => {
    const code = refusing.get(String(file));
    if (code !== undefined) throw Object.assign(new Error(`${code}: ${String(file)}`), { code });
    fs.writeFileSync(file, ...rest);
  };
  return { ...fs, writeFileSync };
});

afterEach(() => refusing.clear());

const start = [
  'IF "%ARMS_EVENT%" == "START" GOTO NORMAL',
  'IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL',
  'IF "%ARMS_EVENT%" == "RECOVER" GOTO EXIT',
  'GOTO EXIT',
  ':NORMAL',
  'IF "%ARMS_DISK%" == "FAILURE" GOTO EXIT',
  'ARMBCAST /MSG "起動中です" /A',
  'ARMLOG "StarOffice Server START"',
  'ARMLOAD StarOffice /S /M "StarOffice Server"',
  'ARMLOG "StarOffice Server END"',
  ':EXIT',
  'exit',
  '',
].join('\r\n');

const stop = start
  .replace('IF "%ARMS_EVENT%" == "RECOVER" GOTO EXIT\r\n', '')
  .replace('ARMLOAD StarOffice /S /M "StarOffice Server"', 'ARMKILL StarOffice')
  .replace('起動', '終了');

function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): (name: string) => string {
  const folder = makeTestFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? encodeCp932(content, name) : content,
      ]),
    ),
  );
  return (name) => path.join(folder, name);
}

describe('check', () => {
  it('is content with a clean pair, and tells the encoding', () => {
    const file = folderWith({ 'start.bat': start, 'stop.bat': stop });
    const result = check([file('start.bat'), file('stop.bat')], false);
    expect(result).toEqual({
      output: `${file('start.bat')} (CP932): 指摘なし\n${file('stop.bat')} (CP932): 指摘なし\n`,
      errors: '',
      exitCode: 0,
    });
  });

  it('shows the line, a caret under the fault also behind Japanese, and what to do', () => {
    const file = folderWith({ 'tool.bat': 'rem 前\r\necho "日本" & ARMCBAST /MSG "x" /A\r\n' });
    const { output, exitCode } = check([file('tool.bat')], false);
    expect(exitCode).toBe(1);
    expect(output).toContain(
      [
        `${file('tool.bat')}:2:13: エラー 「ARMCBAST」というコマンドはありません [misspelt-command]`,
        '    echo "日本" & ARMCBAST /MSG "x" /A',
        '                  ^^^^^^^^',
        '    → ARMBCAST の誤りと考えられます (--fix で直せます)',
      ]
        .join('\n')
        .replace('                  ^', `    ${' '.repeat('echo "'.length + 4 + '" & '.length)}^`),
    );
  });

  it('paints on a terminal only', () => {
    const file = folderWith({ 'tool.bat': 'ARMCBAST /MSG "x" /A\r\n' });
    expect(check([file('tool.bat')], true).output).toContain('\u001b[31m');
    expect(check([file('tool.bat')], false).output).not.toContain('\u001b');
  });

  it('looks at a start and a stop script of one folder together', () => {
    const file = folderWith({
      'start.bat': start,
      'stop.bat': stop.replace('ARMKILL StarOffice', 'ARMKILL StarOfice'),
    });
    const { output } = check(['--format', 'gcc', file('start.bat'), file('stop.bat')], false);
    expect(output).toMatch(/start\.bat:9:1: error: .*\[watch-not-killed\]\n/);
    expect(output).toMatch(/stop\.bat:8:1: error: .*\[kill-without-load\]\n/);
    const alone = check(['--format=gcc', file('start.bat')], false);
    expect(alone.output).toBe('');
  });

  it('writes JSON and SARIF', () => {
    const file = folderWith({ 'tool.bat': 'ARMCBAST /MSG "x" /A\r\n' });
    const json = JSON.parse(check(['--format', 'json', file('tool.bat')], false).output) as {
      findings: { ruleId: string; fixable: boolean }[];
    };
    expect(json.findings).toMatchObject([{ ruleId: 'misspelt-command', fixable: true }]);
    const sarif = JSON.parse(check(['--format', 'sarif', file('tool.bat')], false).output) as {
      version: string;
      runs: { results: { ruleId: string; level: string; locations: unknown[] }[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results).toMatchObject([
      {
        ruleId: 'misspelt-command',
        level: 'error',
        locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 1 } } }],
      },
    ]);
  });

  it('prints what runs in a state', () => {
    const file = folderWith({ 'start.bat': start });
    const { output } = check(['--state', 'start,success,home', file('start.bat')], false);
    expect(output).toContain(
      [
        `${file('start.bat')} START,SUCCESS,HOME`,
        '     7: ARMBCAST /MSG "起動中です" /A',
        '     8: ARMLOG "StarOffice Server START"',
        '     9: ARMLOAD StarOffice /S /M "StarOffice Server"',
        '    10: ARMLOG "StarOffice Server END"',
        '  (EXIT、終了コード 0)',
      ].join('\n'),
    );
  });

  it('prints all 16 states, equal ones together', () => {
    const file = folderWith({ 'start.bat': start });
    const { output } = check(['--all-states', file('start.bat')], false);
    const [, ...groups] = output.split(/^ {2}(?=\S)/m);
    const states = groups.flatMap((group) => (group.split('\n')[0] ?? '').split('  '));
    expect(states).toHaveLength(clusterStates.length);
    expect(groups).toHaveLength(2);
  });
});

describe('the words of a check', () => {
  const texts = { 'start.bat': 'for %%a in (1 2) do echo %%a\r\n', 'stop.bat': 'goto nowhere\r\n' };
  const english = /not supported|finds no|Write |Add the/;

  it.each(['human', 'gcc', 'json', 'sarif'])('are Japanese in %s', (format) => {
    const file = folderWith(texts);
    const { output } = check(['--format', format, file('start.bat'), file('stop.bat')], false);
    expect(output).toContain('FORは、この検査が対応していません');
    expect(output).not.toMatch(english);
  });

  it('are Japanese where a run stops', () => {
    const file = folderWith(texts);
    const args = ['--state', 'START,SUCCESS,HOME', file('start.bat'), file('stop.bat')];
    const { output } = check(args, false);
    expect(output).toContain('  GOTOの行き先のラベル「nowhere」がありません。');
    expect(output).not.toMatch(english);
  });
});

describe('check --fix', () => {
  const damaged = 'ARMCBAST /MSG "起動中です" /A\n□ exit\n';

  it.each([
    ['CP932', encodeCp932(damaged, '')],
    ['UTF-8 with BOM', new TextEncoder().encode(`\ufeff${damaged}`)],
  ])('writes safe fixes and keeps %s', (_, bytes) => {
    const file = folderWith({ 'tool.bat': bytes });
    const { errors } = check(['--fix', file('tool.bat')], false);
    expect(errors).toMatch(/tool\.bat: \d+か所を直しました\n/);
    const mended = 'ARMBCAST /MSG "起動中です" /A\r\nexit\r\n';
    const expected =
      bytes[0] === 0xef ? new TextEncoder().encode(`\ufeff${mended}`) : encodeCp932(mended, '');
    expect(new Uint8Array(readFileSync(file('tool.bat')))).toEqual(new Uint8Array(expected));
  });

  it('leaves a file alone that needs nothing', () => {
    const file = folderWith({ 'start.bat': start });
    const before = readFileSync(file('start.bat'));
    expect(check(['--fix', file('start.bat')], false)).toMatchObject({ errors: '', exitCode: 0 });
    expect(readFileSync(file('start.bat'))).toEqual(before);
  });
});

describe('check --fix on a file that cannot be written', () => {
  const damaged = 'ARMCBAST /MSG "x" /A\r\n';

  it.each([
    ['EACCES', '書き込む権限がありません'],
    ['EROFS', '書き込む権限がありません'],
    ['ENOSPC', '書き込めません (ENOSPC)'],
  ])('%s: says so, and what was written before, and is no finding', (code, message) => {
    const file = folderWith({ 'a.bat': damaged, 'b.bat': damaged, 'c.bat': damaged });
    refusing.set(file('b.bat'), code);
    const result = check(['--fix', file('a.bat'), file('b.bat'), file('c.bat')], false);
    expect(result).toMatchObject({ output: '', exitCode: 2 });
    const [first, second, third, ...rest] = result.errors.split('\n');
    expect(first).toMatch(/a\.bat: 1か所を直しました$/);
    expect(second).toMatch(/c\.bat: 1か所を直しました$/);
    expect(third).toContain(`${file('b.bat')}: ${message}`);
    expect(rest).toEqual(['']);
    expect(readFileSync(file('b.bat'), 'latin1')).toBe(damaged);
  });
});

describe('what cannot be checked', () => {
  it.each([
    ['nothing named', [], /調べるファイルを指定してください/],
    ['an unknown option', ['--frobnicate', 'a.bat'], /--frobnicate というオプションはありません/],
    ['an unknown format', ['--format', 'xml', 'a.bat'], /--format は human、gcc、json、sarif/],
    ['an unknown state', ['--state', 'START', 'a.bat'], /START,SUCCESS,HOME/],
  ])('%s', (_, args, message) => {
    const result = check(args, false);
    expect(result).toMatchObject({ output: '', exitCode: 2 });
    expect(result.errors).toMatch(message);
  });

  it.each(
    ['gcc', 'json', 'sarif'].flatMap((format) => [
      [format, '--all-states'],
      [format, '--state=-,SUCCESS,HOME'],
    ]),
  )('%s with %s: it would stand before what a program reads', (format, option) => {
    const file = folderWith({ 'start.bat': start });
    const result = check([option, '--format', format, file('start.bat')], false);
    expect(result).toMatchObject({ output: '', exitCode: 2 });
    expect(result.errors).toContain(`--format ${format} は指摘だけの形です`);
  });

  it('a missing file, a folder, binary, UTF-16, and what is far too large: a message each', () => {
    const file = folderWith({
      'binary.bat': new Uint8Array([0x4d, 0x5a, 0, 0]),
      'utf16.bat': new Uint8Array([0xff, 0xfe, 0x72, 0]),
      'neither.bat': new Uint8Array([0x81, 0xff, 0xff]),
    });
    writeFileSync(file('large.bat'), new Uint8Array(100 * 1024 * 1024).fill(0x72));
    const messages = {
      'missing.bat': /ファイルがありません/,
      '.': /ファイルではありません/,
      'binary.bat': /バイナリファイルです/,
      'utf16.bat': /UTF-16 で保存されています/,
      'neither.bat': /CP932 でも UTF-8 でもありません/,
      'large.bat': /100 MB あり、大きすぎます/,
    };
    for (const [name, message] of Object.entries(messages)) {
      const result = check([file(name)], false);
      expect(result.exitCode, name).toBe(2);
      expect(result.errors, name).toMatch(message);
      expect(result.errors, name).not.toMatch(/at .*:\d+:\d+/);
    }
    expect(existsSync(file('missing.bat'))).toBe(false);
  });

  it('says in two languages how it is used', () => {
    const { output, exitCode } = check(['--help'], false);
    expect(exitCode).toBe(0);
    expect(output).toContain('使い方');
    expect(output).toContain('Usage');
  });
});
