import { expect, it } from 'vitest';
import { definitions } from '../../src/definitions';
import { formParameters } from './form-parameters';

const list = formParameters(definitions);
const of = (id: string) => list.find(({ parameter }) => parameter.id === id);

it('lists every parameter once', () => {
  expect(list.map(({ parameter }) => parameter.id)).toEqual([...definitions.parameters.keys()]);
});

it('tells which clusters have a use for a value', () => {
  expect(of('supplies-server/shell1')).toMatchObject({ standby: 'multi' });
  expect(of('supplies-server/sid2')).toMatchObject({ standby: 'multi', database: 'oracle' });
  expect(of('supplies-server/folder')).not.toHaveProperty('standby');
});

it('counts a drive as used where a path on it is', () => {
  expect(of('form-server/drive')).not.toHaveProperty('database');
  expect(of('server/drive2')).toMatchObject({ standby: 'multi' });
});

it('makes no choice of what a product has only one of', () => {
  expect(of('uxservermanager/partition')).not.toHaveProperty('standby');
});

it('names the files of all products that hold a value, each kind once', () => {
  expect(of('form-server/shell')?.uses).toContainEqual(
    expect.objectContaining({ product: 'webinterface' }),
  );
  for (const { uses } of list) {
    expect(new Set(uses.map((use) => JSON.stringify(use))).size).toBe(uses.length);
  }
});
