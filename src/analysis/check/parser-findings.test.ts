import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, type Diagnostic } from '../../batch';
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

const findings: readonly Diagnostic[] = refused.flatMap((text) =>
  parse(`${text}\n`, { file: 'start.bat' }).diagnostics.slice(0, 2),
);

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

  it('knows every sentence that stands in the parser', () => {
    const folder = path.resolve(__dirname, '../../batch/parser');
    const sentences = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
      .filter((line) => !/^ *(\/?\*|\/\/)/.test(line))
      .flatMap((line) => [...line.matchAll(/['`]((?:[A-Z]|“|\$\{(?!diagnostic))[^'`]*\.)['`]/g)])
      .flatMap(([, text = '']) => text)
      .filter((text) => / .* /.test(text))
      .map((text) => text.replace(/\$\{.*?\}/g, '1'));
    expect(sentences.length).toBeGreaterThan(50);
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
