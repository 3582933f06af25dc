import { describe, expect, it } from 'vitest';
import { newCluster, parameterSet, type Cluster } from '../../values';
import { enter } from './enter';

const parameters = parameterSet([
  { id: 'workflow/mssql', type: 'path', label: 'フォルダ', default: 'c:\\mssql' },
  { id: 'form-server/mssql', type: 'path', label: 'フォルダ', default: 'c:\\mssql' },
  {
    id: 'server/address',
    type: 'ipv4',
    label: 'アドレス',
    default: '仮想IPアドレス',
    placeholder: true,
  },
]);
const folders = ['workflow/mssql', 'form-server/mssql'];
const guide = newCluster('a', '受注');

function taken(cluster: Cluster, ids: readonly string[], text: string): Cluster {
  const result = enter(cluster, parameters, ids, text);
  if (!result.ok) throw new Error(result.message);
  return result.cluster;
}

describe('enter', () => {
  it('gives one value to all parameters of a field', () => {
    expect(taken(guide, folders, 'd:\\sql7').values).toEqual({
      'workflow/mssql': 'd:\\sql7',
      'form-server/mssql': 'd:\\sql7',
    });
  });

  it.each([
    ['one parameter', ['workflow/mssql']],
    ['several', folders],
  ])('refuses an emptied field of %s', (_, ids) => {
    const own = taken(guide, ids, 'd:\\sql7');
    for (const cluster of [guide, own]) {
      expect(enter(cluster, parameters, ids, '')).toMatchObject({ ok: false, reason: 'empty' });
    }
  });

  it('takes an emptied field for which the guide has only a word', () => {
    const own = taken(guide, ['server/address'], '10.1.2.3');
    expect(taken(own, ['server/address'], '').values).toEqual({});
  });

  it('hands on a value that may be meant', () => {
    expect(enter(guide, parameters, folders, 'ｄ：￥ｓｑｌ７')).toMatchObject({
      ok: false,
      suggestion: 'd:\\sql7',
    });
  });
});
