import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../batch/diagnostic';
import { checkLedger, readLedger, renewLedger, unrecorded } from './ledger';
import type { Published } from './published';
import { planRedirects } from './redirects';

const now: readonly Published[] = [
  { kind: 'page', id: '/server/', url: '/server/' },
  { kind: 'page', id: '/server/new/', url: '/server/new/' },
  { kind: 'caution', id: 'server-disk', url: '/server/#server-disk' },
  { kind: 'caution', id: 'server-disk', url: '/cautions/#server-disk' },
  { kind: 'file', id: '/scripts/a.bat', url: '/scripts/a.bat' },
];
const whole = renewLedger(readLedger('', ''), now);

/** What is wrong, in short: `file:line ruleId`. */
function faults(published: string, moved = '', things = now): string[] {
  return checkLedger(readLedger(published, moved), things).map(
    ({ file, range, ruleId }) =>
      `${file.replace('plugins/ledger/', '')}:${range.start.line} ${ruleId}`,
  );
}

describe('the ledger', () => {
  it('holds a line for each thing at each of its addresses', () => {
    expect(whole.split('\n').slice(1)).toEqual([
      'caution server-disk /cautions/#server-disk',
      'caution server-disk /server/#server-disk',
      'file /scripts/a.bat',
      'page /server/',
      'page /server/new/',
      '',
    ]);
    expect(faults(whole)).toEqual([]);
    expect(unrecorded(readLedger(whole, ''), now)).toEqual([]);
  });

  it('is only ever added to, and the same when nothing is new', () => {
    const ledger = readLedger(`${whole}page /server/old/\n`, '');
    expect(unrecorded(ledger, now)).toEqual([]);
    const renewed = renewLedger(ledger, now);
    expect(renewed).toContain('\npage /server/old/\n');
    expect(renewLedger(readLedger(renewed, ''), now)).toBe(renewed);
    expect(unrecorded(readLedger('', ''), now)).toEqual(now);
  });

  it('names what vanished, with its line and what is like it', () => {
    const [fault] = checkLedger(readLedger(`${whole}page /server/neu/\n`, ''), now);
    expect(fault && formatDiagnostic(fault)).toBe(
      'plugins/ledger/published.txt:7:1: error [vanished-id] the page "/server/neu/" was published at' +
        ' /server/neu/ and is gone\n' +
        '  Hint: give it back its id, or name what takes its place with a line "/server/neu/ <new address>"' +
        ' in plugins/ledger/moved.txt (did you mean "/server/new/"?)',
    );
  });

  it('tells a changed id and a changed place apart', () => {
    expect(faults(`${whole}caution server-disc /cautions/#server-disc\n`)).toEqual([
      'published.txt:7 vanished-id',
    ]);
    expect(faults(`${whole}caution server-disk /server/new/#server-disk\n`)).toEqual([
      'published.txt:7 changed-address',
    ]);
  });

  it('is content with a redirect to what is published', () => {
    const old = `${whole}page /server/old/\n`;
    expect(faults(old, '/server/old/ /server/new/')).toEqual([]);
    expect(faults(old, '# remark\n\n/server/old/ /server/nowhere/')).toEqual([
      'moved.txt:3 redirect-to-nowhere',
    ]);
  });

  it('refuses redirects that do nothing', () => {
    expect(faults(whole, '/server/ /server/new/')).toEqual(['moved.txt:1 redirect-of-published']);
    expect(faults(whole, '/serve/ /server/new/')).toEqual(['moved.txt:1 redirect-of-unknown']);
    expect(faults(`${whole}file /scripts/b.bat\n`, '/scripts/b.bat /scripts/a.bat')).toEqual([
      'moved.txt:1 redirect-of-file',
    ]);
  });

  it('refuses the same thing twice', () => {
    expect(faults(`${whole}page /server/\n`)).toEqual(['published.txt:7 duplicate-line']);
    const twice = [...now, { kind: 'page', id: '/server/', url: '/server/' } as const];
    expect(faults(whole, '', twice)).toEqual(['published.txt:5 duplicate-id']);
    const old = `${whole}page /server/old/\n`;
    expect(faults(old, '/server/old/ /server/\n/server/old/ /server/new/')).toEqual([
      'moved.txt:2 duplicate-redirect',
    ]);
  });

  it('refuses lines that it cannot read', () => {
    expect(faults(`${whole}pages /server/\npage\npage server/\n`, '/a/\n/a/ b')).toEqual([
      'published.txt:7 unreadable-line',
      'published.txt:8 unreadable-line',
      'published.txt:9 unreadable-line',
      'moved.txt:1 unreadable-line',
      'moved.txt:2 unreadable-line',
    ]);
  });
});

describe('redirects', () => {
  it('stand in for pages, and on pages that are still there for their places', () => {
    const { pages, anchors } = planRedirects(
      [
        { from: '/server/old/', to: '/server/new/' },
        { from: '/server/old/#step', to: '/server/new/#step' },
        { from: '/gone/#a', to: '/server/#b' },
        { from: '/server/#c', to: '/server/new/#c' },
      ],
      now,
    );
    expect(Object.fromEntries(pages)).toEqual({
      '/server/old/': {
        to: '/server/new/',
        anchors: [{ anchor: 'step', to: '/server/new/#step' }],
      },
      '/gone/': { anchors: [{ anchor: 'a', to: '/server/#b' }] },
    });
    expect(Object.fromEntries(anchors)).toEqual({
      '/server/': [{ anchor: 'c', to: '/server/new/#c' }],
    });
  });
});
