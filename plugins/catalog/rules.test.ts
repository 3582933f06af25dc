import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/definitions';
import { rulesOf } from './rules';
import { aFile } from './test-support';

const file = aFile({ errata: ['server-a'] }, 'x');

describe('rulesOf', () => {
  it('takes the rules that see what was put right in the files, in the order of the rules', () => {
    const recorded = {
      'server/single': {
        'server-a': ['single-equals', 'curly-quote'],
        // Not put right in these files; no rule of the site.
        'server-b': ['broken-comment'],
      },
      'server/multi': { 'server-a': ['yen-sign'] },
    };
    const seen = rulesOf([file], recorded).filter(({ errata }) => errata.length > 0);
    expect(new Map(seen.map(({ id, errata }) => [id, errata]))).toEqual(
      new Map([
        ['single-equals', ['server-a']],
        ['curly-quote', ['server-a']],
      ]),
    );
  });

  it('takes the rules whose finding stays, with the reason', () => {
    const rules = rulesOf([file], {});
    expect(rules.find(({ id }) => id === 'missing-armlog')?.kept).toMatch('ARMLOG');
    expect(rules.some(({ id }) => id === 'stop-order')).toBe(false);
  });

  it('knows the record of the published pairs', () => {
    const pair = [...definitions.files.values()].filter(({ id }) =>
      /^server\/multi\/server2\/(start|stop)\.bat$/.test(id),
    );
    expect(rulesOf(pair).find(({ id }) => id === 'single-equals')?.errata).toEqual([
      'server-single-equals',
    ]);
  });
});
