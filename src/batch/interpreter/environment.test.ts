import { describe, expect, it } from 'vitest';
import { Environment } from './environment';
import { ErrorLevel } from './error-level';

describe('Environment', () => {
  it('takes names in any case and keeps their first spelling', () => {
    const environment = new Environment({ Path: 'a' });
    environment.set('PATH', 'b');
    environment.set('new', 'c');
    expect([environment.get('path'), environment.get('NEW'), environment.get('x')]).toEqual([
      'b',
      'c',
      undefined,
    ]);
    expect(environment.toRecord()).toEqual({ Path: 'b', new: 'c' });
  });

  it('deletes', () => {
    const environment = new Environment({ A: '1', B: '2' });
    environment.delete('a');
    environment.delete('NONE');
    expect(environment.toRecord()).toEqual({ B: '2' });
  });
});

describe('ErrorLevel', () => {
  it('is a signed 32-bit number', () => {
    const level = new ErrorLevel();
    expect(level.value).toBe(0);
    level.set(0xffffffff);
    expect(level.value).toBe(-1);
  });
});
