import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, run, type Diagnostic } from '../../batch';
import { readable } from './parser-findings';
import { japaneseHint, japaneseMessage } from './parser-phrases';

/** One text for each thing that the parser refuses. */
const refused = [
  'if "a"=="a" ',
  'if a = b exit',
  'if "a" ~ "b" exit',
  'if exist x (exit) else(exit)',
  'if not /i "a"=="a" exit',
  'if exist == x exit',
  'if "a" < "b" exit',
  'if "a"=="a" (exit',
  'if "a"=="a" ()',
  '(\n:label\n)',
  'rem a&b',
  'rem ^',
  ':label ^',
  ')',
  'echo a & :label',
  '@',
  '>x if "a"=="a" exit',
  'dir | sort',
  'dir &&',
  'dir >',
  '(echo a &)',
  'for %%a in (1 2) do echo %%a',
  'echo !a!',
  'if "!a!"=="b" exit',
  'goto :',
  'set /a x=1',
  'set x',
  'call',
  'call ^x',
  'call :',
  'call :eof',
  'exit x',
  'setlocal x y',
  'pushd x',
  'goto /?',
  'net;x',
  'echo %TIME%',
  'echo %~dp0',
  'echo %~z',
  `${'('.repeat(300)}`,
  'if %A% exit',
];

/** One text for each thing at which a run stops, or of which it speaks. */
const stopping = [
  'echo a ^\n\necho b',
  ':a\ngoto a',
  ':a\ncall :a',
  'goto nowhere',
  'call :nowhere\necho %TIME%',
  'call echo %%TIME%%',
  'call if "a"=="a" exit',
  'goto b\nx :b',
  'call :b\nx :b',
  'call :b\nexit\n:b\nb.bat',
  'b.bat & exit',
  'goto nowhere & exit',
  'call :nowhere && exit',
  'if defined TIME exit',
  'if errorlevel x exit',
  'if "a" lss "b" exit',
  'set A=yyyyyyyyyyyyyyyyyyyy\n:a\nset A=%A%%A%\ngoto a',
];

const findings: readonly Diagnostic[] = [
  ...refused.flatMap((text) => parse(`${text}\n`, { file: 'start.bat' }).diagnostics.slice(0, 2)),
  ...stopping.flatMap((text) => {
    const { program } = parse(`${text}\n`, { file: 'start.bat' });
    const world = { environment: {}, execute: () => ({ exitCode: 0 }), exists: () => false };
    const { diagnostics } = run(program, world);
    if (diagnostics.length === 0) throw new Error(`the run says nothing: ${text}`);
    return diagnostics.slice(0, 2);
  }),
];

/** The frame of the reasons why a condition is not known: each is looked at with its reason. */
const frame = 'Not known: ${verdict.unknown}.';

describe('readable', () => {
  it.each(findings.map((finding) => [finding.message, finding.hint, finding] as const))(
    'says in Japanese: %s',
    (message, hint, finding) => {
      expect(japaneseMessage(message)).toBeDefined();
      expect(japaneseHint(hint)).toBeDefined();
      const said = readable(finding);
      expect(`${said.message} ${said.hint}`).not.toMatch(/[a-z]+ [a-z]+ [a-z]+|\$\d/);
    },
  );

  it.each([
    ['lexer', 5],
    ['parser', 50],
    ['interpreter', 20],
  ])('knows every sentence that stands in the %s', (room, atLeast) => {
    const folder = path.resolve(__dirname, '../../batch', room);
    const code = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
      .filter((line) => !/^ *(\/?\*|\/\/)/.test(line))
      .join('\n');
    const reasons = [...code.matchAll(/unknown:\s*['`]([^'`]*)['`]/g)];
    const sentences = [
      ...[...code.matchAll(/['`]((?:[A-Z]|“|\$\{(?!diagnostic))[^'`\n]*\.)['`]/g)].map(
        ([, text = '']) => text,
      ),
      ...reasons.map(([, reason = '']) => `Not known: ${reason}.`),
    ]
      .filter((text) => / .* /.test(text) && text !== frame)
      .map((text) => text.replace(/\$\{.*?\}/g, '1'));
    expect(sentences.length).toBeGreaterThanOrEqual(atLeast);
    expect(
      sentences.filter(
        (text) => japaneseMessage(text) === undefined && japaneseHint(text) === undefined,
      ),
    ).toEqual([]);
  });

  it('leaves rules of the linter alone, and never shows words that it does not know', () => {
    const [finding] = findings;
    if (finding === undefined) throw new Error('nothing found');
    const rule = { ...finding, ruleId: 'missing-disk-check' };
    expect(readable(rule)).toBe(rule);
    expect(readable({ ...finding, message: 'New words.', hint: 'New hint.' }).message).toMatch(
      /^[^a-z]/,
    );
  });
});
