import { describe, expect, it } from 'vitest';
import { buildDownloads } from '../../plugins/catalog/downloads';
import { lintPair, lintScript, readScript, rules, type Script } from '../../src/batch/linter';
import { definitions } from '../../src/definitions';
import { isExceptionFor, lintExceptions } from '../../src/definitions/lint-exceptions';
import { canEncode, trailByte } from '../../src/encoding/characters';
import { decodeCp932 } from '../../src/encoding/cp932';

/** What the linter says of what readers download. */

const scripts: readonly Script[] = buildDownloads(definitions)
  .filter(({ file }) => file.file.endsWith('.bat'))
  .map(({ file, bytes }) =>
    readScript(decodeCp932(bytes), {
      file: file.id,
      facts: { encoding: 'cp932', byteOrderMark: false, canEncode, trailByte },
    }),
  );

const findings = scripts.flatMap((script) => {
  if (script.role === 'stop') return [];
  const stop = scripts.find(({ file }) => file === script.file.replace(/start\.bat$/, 'stop.bat'));
  return script.role === 'start' && stop !== undefined
    ? lintPair({ start: script, stop })
    : lintScript(script);
});

describe('published scripts', () => {
  it('have no finding that is not explained', () => {
    const unexplained = findings.filter(
      ({ ruleId, file }) =>
        !lintExceptions.some(
          (exception) => exception.rule === ruleId && isExceptionFor(exception, file),
        ),
    );
    expect(
      unexplained.map(({ file, range, ruleId }) => `${file}:${range.start.line} ${ruleId}`),
    ).toEqual([]);
  });

  it.each(lintExceptions.map((exception) => [exception.rule, exception] as const))(
    'still need each exception from %s',
    (rule, exception) => {
      for (const pattern of exception.scripts) {
        const one = { ...exception, scripts: [pattern] };
        const needed = findings.some(
          ({ ruleId, file }) => ruleId === rule && isExceptionFor(one, file),
        );
        expect(needed, pattern).toBe(true);
      }
      if (exception.erratum !== undefined) {
        expect(definitions.errata.has(exception.erratum), exception.erratum).toBe(true);
      }
    },
  );

  it('have exceptions from rules that exist', () => {
    const ids = rules.map(({ id }) => id);
    expect(lintExceptions.filter(({ rule }) => !ids.includes(rule))).toEqual([]);
  });
});
