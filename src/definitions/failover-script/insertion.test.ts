import { describe, expect, it } from 'vitest';
import { isInserted, lineText } from '../../batch';
import { insertStep } from './insertion';
import { failoverScript } from './render';
import { sampleScript } from './sample';
import { kill, load } from './steps';

const base = { id: 'base', watchId: ['Base'], service: ['Base Server'] };
const own = { id: 'own', watchId: ['Own'], service: ['Own Server'] };
const wording = {
  commands: { load: 'ARMLoad', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  afterFailover: ' (後)',
  notRunning: '停止中',
  recovered: '復旧',
};

function script(role: 'start' | 'stop') {
  const step = role === 'start' ? load(base) : kill(base);
  return sampleScript({ role, header: [role], wording, steps: { home: [step], other: [step] } });
}

function lines(input: ReturnType<typeof script>): string[] {
  return failoverScript(input)(new Map()).lines.map(lineText);
}

describe('insertStep', () => {
  it('puts a load right behind that of the other service, in all four branches', () => {
    const extended = insertStep(script('start'), {
      beside: 'load-base',
      position: 'after',
      step: load(own),
    });
    const text = lines(extended);
    const places = text.flatMap((line, index) =>
      line === 'ARMLoad Own /S /M "Own Server"' ? [index] : [],
    );
    expect(places).toHaveLength(4);
    expect(places.map((index) => text[index - 1])).toEqual(
      Array(4).fill('ARMLoad Base /S /M "Base Server"'),
    );
    expect(places.map((index) => text[index + 1])).toEqual(Array(4).fill('GOTO EXIT'));
  });

  it('puts a kill right before it, and marks it as inserted', () => {
    const rendered = failoverScript(
      insertStep(script('stop'), { beside: 'kill-base', position: 'before', step: kill(own) }),
    )(new Map());
    const inserted = rendered.lines.filter(isInserted).map(lineText);
    expect(inserted).toEqual(Array(4).fill('ARMKILL Own'));
    const text = rendered.lines.map(lineText);
    expect(text[text.indexOf('ARMKILL Own') + 1]).toBe('ARMKILL Base');
  });

  it('leaves the given script as it is', () => {
    const given = script('start');
    const before = lines(given);
    insertStep(given, { beside: 'load-base', position: 'after', step: load(own) });
    expect(lines(given)).toEqual(before);
  });

  it('refuses a script without the step', () => {
    expect(() =>
      insertStep(script('start'), { beside: 'load-other', position: 'after', step: load(own) }),
    ).toThrow(new RangeError('no branch of the script has a step load-other'));
  });
});
