import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { formatBenchmark } from './benchmark';
import { weigh } from './page-weight';

const contents: Record<string, string> = {
  'index.html': '<p>page</p>',
  'a.js': 'a'.repeat(5000),
  'b.js': 'bbb',
  'next.js': 'c'.repeat(500),
  'a.css': 'd',
};
const read = (file: string) => Buffer.from(contents[file] ?? '');
const size = (file: string) => gzipSync(read(file), { level: 9 }).length;

it('weighs each file once, and apart what is only fetched ahead', () => {
  expect(
    weigh(
      [
        { file: 'index.html', kind: 'html', ahead: false },
        { file: 'a.css', kind: 'css', ahead: false },
        { file: 'a.js', kind: 'js', ahead: true },
        { file: 'a.js', kind: 'js', ahead: false },
        { file: 'b.js', kind: 'js', ahead: false },
        { file: 'b.js', kind: 'js', ahead: false },
        { file: 'next.js', kind: 'js', ahead: true },
      ],
      read,
    ),
  ).toEqual({
    html: size('index.html'),
    css: size('a.css'),
    js: size('a.js') + size('b.js'),
    ahead: size('next.js'),
  });
});

it('prints ratios in aligned columns', () => {
  const benchmark = { title: 'Weight', base: 'home', run: () => [] };
  const rows = [
    { name: 'home', figure: '10 B', ratio: 1 },
    { name: 'a guide', figure: '1,125 B', ratio: 112.5 },
  ];
  expect(formatBenchmark(benchmark, rows)).toBe(
    'Weight (1.00× = home)\n  home        10 B    1.00×\n  a guide  1,125 B  112.50×\n',
  );
});
