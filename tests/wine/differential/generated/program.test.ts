import { describe, expect, it } from 'vitest';
import { parse, walkStatements } from '../../../../src/batch';
import { encodeCp932 } from '../../../../src/encoding/cp932';
import { fileText } from '../case';
import { runByEngine } from '../engine-run';
import { generatedCases } from './program';

const cases = generatedCases(300, 5);

describe('generated programs', () => {
  it('are the same for the same seed', () => {
    expect(generatedCases(300, 5)).toEqual(cases);
    expect(generatedCases(300, 6)).not.toEqual(cases);
  });

  it('use the whole language', () => {
    const kinds = new Set(
      cases.flatMap(({ lines }) =>
        [...walkStatements(parse(fileText(lines), { file: 'x.bat' }).program.statements)].map(
          ({ kind }) => kind,
        ),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'block',
      'call',
      'command',
      'comment',
      'echo',
      'endlocal',
      'exit',
      'goto',
      'if',
      'label',
      'sequence',
      'set',
      'setlocal',
      'shift',
    ]);
  });

  it('can be written in CP932, among them characters that end with \\, | and ^', () => {
    const bytes = cases.flatMap(({ id, lines }) => [...encodeCp932(fileText(lines), id)]);
    const trail = (code: number) =>
      bytes.some((byte, at) => byte === code && (bytes[at - 1] ?? 0) >= 0x81);
    expect([0x5c, 0x7c, 0x5e].map(trail)).toEqual([true, true, true]);
  });

  it('are correct and mostly end', () => {
    const outcomes = cases.map((program) => runByEngine(program).outcome);
    expect(outcomes).not.toContain('syntax-error');
    expect(
      outcomes.filter((outcome) => outcome === 'end' || outcome === 'exit').length,
    ).toBeGreaterThan(240);
  });
});
