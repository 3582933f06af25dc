import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeTestFolder } from '../../tests/support/temporary-folder';
import { formatBenchmark } from './benchmark';
import { weighPage } from './page-weight';

const html = `<link data-rh=true rel=stylesheet href=/a.css><link rel="prefetch" href="/c.js">
<script src="/a.js" defer></script><script src=/b.js></script><script>void 0;</script>`;
const size = (text: string) => gzipSync(text, { level: 9 }).length;

it('weighs what the page needs, each file once, and nothing that is prefetched', () => {
  const root = makeTestFolder({
    'guide/index.html': html,
    'a.js': 'a'.repeat(5000),
    'b.js': 'b'.repeat(50),
    'c.js': 'c'.repeat(500),
    'a.css': 'd',
  });
  expect(weighPage(root, '/guide/')).toEqual({
    html: size(html),
    js: size('a'.repeat(5000)) + size('b'.repeat(50)),
    css: size('d'),
  });
});

it('says which page is missing', () => {
  expect(() => weighPage(makeTestFolder({}), '/guide/')).toThrow(/no page to weigh[^]*hint: /);
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
