import { describe, expect, it } from 'vitest';
import { derive } from './derivation';

describe('derive', () => {
  it('swaps names with each other, the longest first', () => {
    const text = 'y:\\a K SPL1\nz:\\a S SPL10\n';
    expect(
      derive(text, [
        {
          swap: [
            ['y:', 'z:'],
            ['SPL1', 'SPL2'],
            ['SPL10', 'SPL20'],
          ],
        },
      ]),
    ).toBe('z:\\a K SPL2\ny:\\a S SPL20\n');
  });

  it('inserts a line beside each line that matches as a whole', () => {
    const text = 'load a\nload ab\n  load a\n';
    expect(derive(text, [{ insert: 'load b', position: 'after', beside: 'load a' }])).toBe(
      'load a\nload b\nload ab\n  load a\nload b\n',
    );
    expect(derive(text, [{ insert: 'kill b', position: 'before', beside: 'load ab' }])).toBe(
      'load a\nkill b\nload ab\n  load a\n',
    );
  });

  it('exchanges commands and comments', () => {
    const text = 'net start A\nrem net start B\nrem other\n';
    expect(derive(text, [{ uncomment: ['net start B'] }, { comment: ['net start A'] }])).toBe(
      'rem net start A\nnet start B\nrem other\n',
    );
  });

  it('refuses an operation that changes nothing', () => {
    expect(() => derive('a\n', [{ comment: ['b'] }])).toThrow(/changes nothing: .*"b"/);
  });
});
