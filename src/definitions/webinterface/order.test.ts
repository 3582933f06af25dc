import { describe, expect, it } from 'vitest';
import { sleep, startService } from '../failover-script/steps';
import { merge } from './order';
import { variants } from './steps';

const a = startService('a', ['A']);
const b = startService('b', ['B']);
const wait = sleep('wait', ['10']);
const run = startService('run', ['Run']);

describe('merge', () => {
  it('puts what one server alone does at its place among what both do', () => {
    expect(merge({ home: [a, wait, b], other: [a, run, b] })).toEqual([
      { step: a, on: 'both' },
      { step: wait, on: 'home' },
      { step: run, on: 'other' },
      { step: b, on: 'both' },
    ]);
    expect(merge({ home: [a], other: [a, run] }).map(({ on }) => on)).toEqual(['both', 'other']);
  });

  it.each(Object.values(variants))(
    'keeps every step of $name in the order of both servers',
    (variant) => {
      for (const steps of [variant.start, variant.stop]) {
        const order = merge(steps);
        for (const on of ['home', 'other'] as const) {
          expect(
            order.filter((each) => each.on === 'both' || each.on === on).map(({ step }) => step.id),
          ).toEqual(steps[on].map(({ id }) => id));
        }
      }
    },
  );
});
