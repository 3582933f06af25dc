import { describe, expect, it } from 'vitest';
import type { RenderedLine } from '../../src/batch/render';
import { defineFile, type FileDefinition } from '../../src/definitions/schema/file';
import { textBlockProps } from './text-block';

const values = new Map([['server/drive', 'y:']]);

const lines: readonly RenderedLine[] = [
  { region: 'head', segments: [{ text: 'rem 開始', role: 'comment' }] },
  { region: 'head', segments: [] },
  {
    region: 'body',
    segments: [{ text: 'A', role: 'command', step: 'body/a', inserted: true }],
  },
  { region: 'body', segments: [] },
  {
    region: 'body',
    segments: [{ text: 'B', role: 'command', step: 'body/b', inserted: true }],
  },
  { region: 'body', segments: [{ text: ' ', role: 'space' }] },
  { region: 'tail', segments: [{ text: 'exit', role: 'keyword' }] },
];

function define(
  changes: Partial<Parameters<typeof defineFile>[0]> = {},
  rendered: readonly RenderedLine[] = lines,
): FileDefinition {
  return defineFile({
    product: 'server',
    variant: 'multi/server1',
    file: 'start.bat',
    language: 'bat',
    standby: 'multi',
    database: null,
    group: null,
    role: 'start',
    title: '開始スクリプト',
    source: { guide: 'staroffice', section: '1.1' },
    errata: [],
    download: true,
    regions: { head: '見出し', body: '本体', tail: '終わり', empty: '空' },
    render: () => ({ lines: rendered }),
    ...changes,
  });
}

const numbers = (html: string): number[] =>
  [...html.matchAll(/ data-line="(\d+)"/g)].map(([, number]) => Number(number));

describe('textBlockProps', () => {
  it('describes a whole file with its download', async () => {
    expect(await textBlockProps(define(), { values })).toEqual({
      path: 'server/multi/server1/start.bat',
      title: 'start.bat',
      language: 'bat',
      html: [
        '<span class="line"><span class="tok-comment">rem 開始</span></span>',
        '<span class="line"></span>',
        '<span class="line inserted" data-step="body/a"><span class="tok-command">A</span></span>',
        '<span class="line"></span>',
        '<span class="line inserted" data-step="body/b"><span class="tok-command">B</span></span>',
        '<span class="line"> </span>',
        '<span class="line"><span class="tok-keyword">exit</span></span>',
      ].join('\n'),
      lineCount: 7,
      firstLine: 1,
      insertedCount: 2,
      pageHref: '/scripts/server/multi/server1/',
      download: {
        href: '/scripts/server/multi/server1/start.bat',
        fileName: 'start.bat',
        // "rem " and two characters of two bytes; A; B; a blank; exit; CRLF seven times.
        bytes: 8 + 1 + 1 + 1 + 4 + 7 * 2,
      },
    });
  });

  it('cuts a region out, without the blank lines behind it, where it stands in the file', async () => {
    const block = await textBlockProps(define(), { values, region: 'body' });
    expect(block).toMatchObject({
      path: 'server/multi/server1/start.bat',
      lineCount: 3,
      firstLine: 3,
      insertedCount: 2,
      region: { id: 'body', label: '本体' },
    });
    expect(block.html.split('\n')).toHaveLength(3);
    expect(numbers(block.html)).toEqual([]);
    expect(block).not.toHaveProperty('download');
    expect(block).not.toHaveProperty('insertedOnly');
  });

  it('shows inserted lines alone, each with its own number', async () => {
    const block = await textBlockProps(define(), { values, insertedOnly: true });
    expect(block).toMatchObject({
      lineCount: 2,
      firstLine: 3,
      insertedCount: 2,
      insertedOnly: true,
    });
    expect(numbers(block.html)).toEqual([3, 5]);
    expect(block).not.toHaveProperty('download');
  });

  it('counts only the insertions shown', async () => {
    const block = await textBlockProps(define(), { values, region: 'head' });
    expect([block.lineCount, block.insertedCount]).toEqual([1, 0]);
  });

  it('offers no file where there is none, and says why', async () => {
    const file = define({ download: false, note: 'UNIX で編集します。' });
    const block = await textBlockProps(file, { values });
    expect(block).toMatchObject({ title: 'start.bat', note: 'UNIX で編集します。' });
    expect(block).not.toHaveProperty('path');
    expect(block).not.toHaveProperty('download');
  });

  it.each([
    [
      { region: 'boddy' },
      define(),
      'server/multi/server1/start.bat has no region "boddy"\n  Hint: its regions are head, body, tail, empty',
    ],
    [
      { region: 'body' },
      define({ regions: {} }),
      'server/multi/server1/start.bat has no region "body"\n  Hint: it has no regions; take the whole file',
    ],
    [
      { region: 'tail', insertedOnly: true },
      define(),
      'server/multi/server1/start.bat has no inserted line in the region "tail"\n  Hint: take the whole file or another part of it',
    ],
    [
      { region: 'empty' },
      define(),
      'server/multi/server1/start.bat has no line in the region "empty"\n  Hint: take the whole file or another part of it',
    ],
    [
      { insertedOnly: true },
      define({}, lines.slice(0, 2)),
      'server/multi/server1/start.bat has no inserted line\n  Hint: take the whole file or another part of it',
    ],
  ])('refuses %j', async (choice, file, message) => {
    await expect(textBlockProps(file, { values, ...choice })).rejects.toThrow(
      new RangeError(message),
    );
  });

  it('refuses what the download could not hold, by its place', async () => {
    const yen: RenderedLine[] = [{ segments: [{ text: 'y:\u00a5a', role: 'plain' }] }];
    await expect(textBlockProps(define({}, yen), { values })).rejects.toThrow(
      'server/multi/server1/start.bat:1:3: CP932 cannot hold U+00A5',
    );
  });

  it('renders with the values given', async () => {
    const file = define({
      render: (given) => ({
        lines: [
          {
            segments: [
              {
                text: given.get('server/drive') ?? '',
                role: 'argument',
                param: 'server/drive',
              },
            ],
          },
        ],
      }),
    });
    const { html } = await textBlockProps(file, { values });
    expect(html).toBe('<span class="line"><span data-param="server/drive">y:</span></span>');
  });
});
