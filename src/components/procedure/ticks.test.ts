import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { marksOfStep, stepsIn } from './step-marks';
import { readMarks } from './ticks';

describe('readMarks', () => {
  it('gives back what was kept', () => {
    expect([...readMarks('["/a/#b@active"]')]).toEqual(['/a/#b@active']);
  });

  it.each([null, '', '{', '{"a":1}', 'null', '7'])('ticks nothing for %j', (text) => {
    expect(readMarks(text).size).toBe(0);
  });

  it('leaves out what is no mark', () => {
    expect([...readMarks('["/a/#b@sv1",1,null,["x"]]')]).toEqual(['/a/#b@sv1']);
  });
});

describe('marksOfStep', () => {
  it('has one box for one server', () => {
    expect(marksOfStep('stop', 'manager')).toEqual([{ id: 'stop@manager', server: 'manager' }]);
  });

  it.each([
    ['both', ['stop@active', 'stop@standby']],
    ['group2-both', ['stop@group2-active', 'stop@group2-standby']],
    ['sv1-sv2', ['stop@sv1', 'stop@sv2']],
  ] as const)('has one for each server of %s', (server, ids) => {
    expect(marksOfStep('stop', server).map(({ id }) => id)).toEqual(ids);
  });
});

it('finds the steps among the children of a procedure, in their order', () => {
  const children = [
    '\n',
    createElement('li', { key: 1, id: 'a', ...{ server: 'active' } }),
    createElement('p', { key: 2, id: 'no-step' }),
    createElement('li', { key: 3, id: 'b', ...{ server: 'both' } }),
  ];
  expect(stepsIn(children)).toEqual([
    { id: 'a', server: 'active' },
    { id: 'b', server: 'both' },
  ]);
});
