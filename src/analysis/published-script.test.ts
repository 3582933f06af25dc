import { describe, expect, it } from 'vitest';
import { lineText, type RenderedText } from '../batch';
import { packCollection, unpackCollection, withLog, withValues } from './published-script';

const rendered: RenderedText = {
  lines: [
    { segments: [{ text: 'rem', role: 'comment' }], region: 'head' },
    { segments: [], region: 'head' },
    {
      segments: [
        { text: 'ARMKILL', role: 'command', step: 'start.home/kill', inserted: true },
        { text: ' ', role: 'space', step: 'start.home/kill', inserted: true },
        { text: 'ID', role: 'argument', param: 'p/id', step: 'start.home/kill', inserted: true },
      ],
      region: 'start.home',
    },
  ],
};

it('comes back from JSON as it was', () => {
  const collection = {
    parameters: { 'p/id': '監視 ID' },
    scripts: [
      {
        path: 'p/single/stop.bat',
        product: 'p',
        productName: 'P',
        variant: 'single',
        role: 'stop' as const,
        standby: 'single' as const,
        database: null,
        group: null,
        rendered,
        log: [{ at: 1, line: { segments: [{ text: 'ARMLOG', role: 'command' as const }] } }],
        runs: [[3], [], [3], [3, 3]],
      },
    ],
  };
  const packed = packCollection(collection);
  expect(packed.scripts[0]).toMatchObject({ routes: [[3], [], [3, 3]], routeOf: [0, 1, 0, 2] });
  expect(unpackCollection(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(collection);
});

describe('withValues', () => {
  it('puts values into the places of their parameters, and nothing else', () => {
    const lines = withValues(rendered, new Map([['p/id', 'MINE']])).lines;
    expect(lines.map(lineText)).toEqual(['rem', '', 'ARMKILL MINE']);
    expect(lines[2]?.segments[2]).toMatchObject({ param: 'p/id', inserted: true });
  });

  it('keeps what has no value', () => {
    expect(withValues(rendered, new Map())).toEqual(rendered);
  });
});

it('puts log entries where they stand in the script that has all', () => {
  const entry = (text: string): RenderedText['lines'][number] => ({
    segments: [{ text, role: 'command' }],
  });
  const { lines } = withLog(rendered, [
    { at: 2, line: entry('ARMLOG "a START"') },
    { at: 4, line: entry('ARMLOG "a END"') },
  ]);
  expect(lines.map(lineText)).toEqual([
    'rem',
    '',
    'ARMLOG "a START"',
    'ARMKILL ID',
    'ARMLOG "a END"',
  ]);
});
