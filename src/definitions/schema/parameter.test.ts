import { describe, expect, it } from 'vitest';
import { defineParameters } from './parameter';
import type { ParameterType } from './parameter-types';

function define(type: ParameterType, value: string) {
  return defineParameters('product', { someName: { type, label: '値', default: value } }).someName;
}

describe('defineParameters', () => {
  it('names parameters after the product, in kebab case', () => {
    expect(define('drive', 'x:')).toEqual({
      id: 'product/some-name',
      param: 'product/some-name',
      type: 'drive',
      label: '値',
      default: 'x:',
    });
  });
});

it('takes a word of the guide where the guide gives no value', () => {
  const { host } = defineParameters('product', {
    host: { type: 'host', label: '値', default: '仮想ホスト名', placeholder: true },
  });
  expect(host.default).toBe('仮想ホスト名');
});

const accepted: Record<ParameterType, readonly string[]> = {
  drive: ['x:', 'Y:'],
  path: ['x:\\nvwork', 'C:\\Program Files\\esmpro\\nvwork', 'C:\\a.b-c_d'],
  host: ['r-hostname', 'a', '1a', 'a'.repeat(63)],
  ipv4: ['10.10.9.8', '0.0.0.0', '255.255.255.255'],
  service: ['Nvbase', 'SystemScope BASECenter manager', 'a-b_c.d'],
  watchId: ['id_Base', 'watchID', 'a'.repeat(255)],
  sid: ['ORCL', 'a1234567'],
  program: ['svrmgr23', 'OradimXX'],
  name: ['al2', 'alw2'],
  password: ['internal', 'oracle'],
  port: ['1', '1521', '65535'],
  shell: ['act1', 'A_B'],
  database: ['SPLDB1', 'a_b'],
  seconds: ['1', '9999'],
  message: ['起動中です (フェイルオーバー後)', 'ｻｰﾊﾞ1: OK'],
};

const refused: Record<ParameterType, readonly string[]> = {
  drive: ['x', 'x:\\', 'xy:', '1:', 'x:\n'],
  path: ['x:', 'nvwork', 'x:\\a\\', 'x:/a', 'x:\\a%b', 'x:\\a"', 'x:\\ a', 'x:\\a\n', 'x:\\a&b'],
  host: ['', '-a', 'a-', 'a.b', 'a_b', 'a'.repeat(64), 'a b'],
  ipv4: ['256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.4 ', 'a.b.c.d'],
  service: ['', ' a', 'a ', 'a  b', 'a"b', 'a%b', 'a!b', 'a&b'],
  watchId: ['', 'id Base', 'NEC_x', 'nec_x', 'a-b', 'a'.repeat(256)],
  sid: ['', '1a', 'a12345678', 'a_b'],
  program: ['', 'a b', 'a.exe', 'a\\b'],
  name: ['', 'a b', 'a-b'],
  password: ['', 'a b', 'a"b'],
  port: ['0', '01', '123456', 'a'],
  shell: ['', 'a b', 'a-b'],
  database: ['', '1a', 'a-b'],
  seconds: ['0', '-1', '01', '10000', '1.5'],
  message: ['', 'a"b', 'a%b', 'a&b', 'Ａ', '＝', '\u00a5', '\u201c', 'a\nb', '😀', '　', 'a\\'],
};

describe.each(Object.keys(accepted) as ParameterType[])('a default of type %s', (type) => {
  it.each(accepted[type])('may be %j', (value) => {
    expect(define(type, value).default).toBe(value);
  });

  it.each(refused[type])('is never %j', (value) => {
    expect(() => define(type, value)).toThrow(`is no ${type}`);
  });
});
