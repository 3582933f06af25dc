import { describe, expect, it } from 'vitest';
import { productOf } from './read-page';
import { read, sample } from './test-support';

const rulesOf = (source: string, file?: string): string[] =>
  read(source, sample, file).diagnostics.map(({ ruleId }) => ruleId);

describe('readPage', () => {
  it('gathers what a page shows and says, with full ids', () => {
    const reading = read(
      [
        '::table{of="data"}',
        '::block{of="server/single/data.reg"}',
        '文:erratum{#server-sample}',
        '::caution-ref{of="other"}',
        ':::caution-entry[題]{#own severity="note" products="server,common" phase="構築, 運用"}',
        '文',
        ':::',
      ].join('\n\n'),
      sample,
    );
    expect(reading.diagnostics).toEqual([]);
    expect(reading.shows.map(({ id }) => id)).toEqual(['server/data', 'server/single/data.reg']);
    expect(reading.errata.map(({ id }) => id)).toEqual(['server-sample']);
    expect(reading.cautionRefs.map(({ id }) => id)).toEqual(['other']);
    expect(reading.cautions).toMatchObject([
      { id: 'own', severity: 'note', products: ['server', 'common'], phases: ['構築', '運用'] },
    ]);
  });

  it('takes short ids only in the folder of a product', () => {
    expect(rulesOf(':value{of="folder"}')).toEqual([]);
    expect(rulesOf(':value{of="folder"}', 'docs/_shared/_x.mdx')).toEqual(['unknown-value']);
    expect(rulesOf(':value{of="server/folder"}', 'docs/_shared/_x.mdx')).toEqual([]);
  });

  it('keeps a caution that names one wrong product among right ones', () => {
    const reading = read(
      ':::caution-entry[題]{#own severity="note" products="server,nobody" phase="構築"}\n文\n:::',
      sample,
    );
    expect(reading.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['unknown-product']);
    expect(reading.cautions[0]?.products).toEqual(['server']);
  });

  it('tells places in lines of the file', () => {
    const [fault] = read('文\n\n文と:value{of="nothing"}', sample).diagnostics;
    expect(fault?.range.start).toMatchObject({ line: 3, column: 3 });
  });
});

describe('prose', () => {
  it.each([
    ['output of a program', '```text\nThe service was started.\n```'],
    ['inline code', '`net start`と書きます'],
  ])('may hold %s', (_, source) => {
    expect(rulesOf(source)).toEqual([]);
  });

  it.each([
    ['a comment of a batch file', 'REM x'],
    ['a label', ':EXIT'],
    ['a condition', 'if "%A%" == "B" goto C'],
    ['a command of the cluster', 'ARMKILL id'],
    ['a service that is started', '  net start x'],
    ['a query', 'select a from b'],
    ['a change of a table', 'ALTER TABLE a add b'],
    ['a stop of a database', 'shutdown immediate'],
    ['a head of a registry file', 'REGEDIT4'],
    ['a key', '[HKEY_LOCAL_MACHINE\\a]'],
    ['a value', '"a"="b"'],
  ])('may not hold %s as text', (_, line) => {
    expect(rulesOf(`\`\`\`text\n${line}\n\`\`\``)).toEqual(['hand-written-block']);
  });

  it.each(['```\nx\n```', '```bat\nx\n```', '<pre>x</pre>', '<CodeBlock>x</CodeBlock>'])(
    'may not hold %j',
    (source) => {
      expect(rulesOf(source)).toEqual(['hand-written-block']);
    },
  );

  it('is searched for literals in headings, lists and labels, not in directives', () => {
    expect(rulesOf('## SampleService')).toEqual(['literal-in-prose']);
    expect(rulesOf('- y:\\data')).toEqual(['literal-in-prose']);
    expect(rulesOf('::block{of="server/single/data.reg"}')).toEqual([]);
  });

  it('tells where in the line a literal stands', () => {
    const faults = read('- 一\n- 二\n  三SampleServiceと`SampleService`', sample).diagnostics;
    expect(faults.map(({ range }) => [range.start.line, range.start.column])).toEqual([
      [3, 4],
      [3, 19],
    ]);
    expect(faults.map(({ range }) => range.end.offset - range.start.offset)).toEqual([13, 13]);
  });
});

describe('productOf', () => {
  it.each([
    ['docs/server/setup.mdx', 'server'],
    ['docs/server/deep/page.mdx', 'server'],
    ['docs/reference/index.mdx', undefined],
    ['docs/_shared/_x.mdx', undefined],
    ['docs/index.mdx', undefined],
  ])('%s belongs to %s', (file, product) => {
    expect(productOf(file)).toBe(product);
  });
});
