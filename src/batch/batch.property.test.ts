import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkStatements } from './ast';
import { run } from './interpreter/run';
import { parse } from './parser/parse';
import { world } from './test-support';

const OUTCOMES = ['end', 'exit', 'budget', 'unsupported', 'syntax-error', 'missing-label'];

const word = fc.constantFrom(
  'if',
  'else',
  'not',
  'exist',
  'defined',
  'errorlevel',
  '==',
  'EQU',
  'goto',
  'call',
  ':a',
  ':EOF',
  'a',
  'set',
  'A=1',
  'A=',
  '"A=b"',
  'echo',
  'on',
  '.',
  'exit',
  '/b',
  '3',
  'shift',
  'setlocal',
  'endlocal',
  'rem',
  '::',
  'for',
  '%%i',
  'in',
  'do',
  '(',
  ')',
  '&',
  '&&',
  '||',
  '|',
  '>',
  '2>&1',
  '<',
  '^',
  '"',
  '%',
  '%A%',
  '%1',
  '%*',
  '%A:a=b%',
  '%A:~1,2%',
  '%~dp0',
  '!A!',
  '@',
  '=',
  ',',
  'foo',
  'b.bat',
  'y:',
  '業務',
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const script = fc
  .array(line, { maxLength: 12 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));
const source = fc.oneof(
  script,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ maxLength: 60 }),
);

describe('any text', () => {
  it('is parsed, and every statement lies in its text and in its parent', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { program, diagnostics } = parse(text, { file: 'x.bat' });
        for (const { range } of [
          ...walkStatements(program.statements),
          ...diagnostics,
          ...program.labels,
        ]) {
          expect(range.start.offset).toBeGreaterThanOrEqual(0);
          expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
          expect(range.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('runs to an end, within its budget, and says why it stopped', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: 0, max: 300 }), (text, stepBudget) => {
        const { program } = parse(text, { file: 'x.bat' });
        const result = run(program, world({ stepBudget, environment: { A: 'x y' } }));
        expect(OUTCOMES).toContain(result.outcome);
        expect(result.trace.length + result.path.length).toBeLessThanOrEqual(2 * stepBudget);
        const stopped = !['end', 'exit'].includes(result.outcome);
        expect(result.diagnostics.some(({ level }) => level !== 'warning')).toBe(stopped);
      }),
      { numRuns: 1500 },
    );
  });

  it('that parses without an error does not break a run when it has no expressions', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { program, diagnostics } = parse(text.replaceAll('%', ''), { file: 'x.bat' });
        fc.pre(diagnostics.every(({ level }) => level !== 'error'));
        const { outcome } = run(program, world({ stepBudget: 300 }));
        expect(outcome).not.toBe('syntax-error');
      }),
      { numRuns: 1500 },
    );
  });

  it('without expressions runs on the statements that parse gave', () => {
    const plain = fc.array(fc.constantFrom('foo', 'bar "a b"', 'baz > x', '@qux', '(one & two)'), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(plain, (lines) => {
        const { program } = parse(lines.join('\r\n'), { file: 'x.bat' });
        const names = [...walkStatements(program.statements)].flatMap((statement) =>
          statement.kind === 'command' ? [statement.name.text] : [],
        );
        expect(run(program, world()).trace.map(({ command }) => command)).toEqual(names);
      }),
    );
  });
});
