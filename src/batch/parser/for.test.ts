import { describe, expect, it } from 'vitest';
import { parseShapes } from '../test-support';

describe('FOR', () => {
  it.each([
    ['for %%i in (a b) do foo %%i', 'unsupported(command)'],
    [
      'for /f "tokens=1" %%i in (a.txt) do (\r\nfoo\r\nbar\r\n)',
      'unsupported(block(command; command))',
    ],
    ['FOR %%i IN (a\r\nb) DO @foo', 'unsupported(command)'],
    ['for %%i in (")") do foo', 'unsupported(command)'],
    ['for', 'unsupported()'],
    ['for %%i', 'unsupported()'],
    ['for %%i in a do b', 'unsupported()'],
    ['for %%i in (a', 'unsupported()'],
    ['for %%i in (a) foo', 'unsupported()'],
    ['for %%i in (a) do', 'unsupported()'],
  ])('reads %j without running it', (source, shape) => {
    expect(parseShapes(source)).toEqual({ shapes: [shape], places: ['1:1 unsupported'] });
  });
});
