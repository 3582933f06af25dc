import { describe, expect, it } from 'vitest';
import { resolve, text } from './template';
import { templateSchema } from './template-schema';

const drive = { param: 'p/drive' };
const folder = text`${drive}\nvwork`;

describe('text', () => {
  it('keeps backslashes as they are written', () => {
    expect(folder).toEqual([{ param: 'p/drive' }, '\\nvwork']);
  });

  it('takes parameters, templates and strings in', () => {
    expect(text`a${folder}\x${'b'}`).toEqual(['a', { param: 'p/drive' }, '\\nvwork', '\\x', 'b']);
  });

  it('takes of a parameter its reference alone', () => {
    const parameter = { param: 'p/drive', label: 'ドライブ', default: 'x:' };
    expect(text`${parameter}`).toEqual([{ param: 'p/drive' }]);
  });
});

describe('resolve', () => {
  it('puts values in and says where they come from', () => {
    expect(resolve(folder, new Map([['p/drive', 'y:']]))).toEqual([
      { text: 'y:', param: 'p/drive' },
      { text: '\\nvwork' },
    ]);
  });

  it('refuses a parameter without a value', () => {
    expect(() => resolve(folder, new Map())).toThrow(
      new RangeError('no value for parameter p/drive'),
    );
  });
});

describe('templateSchema', () => {
  it.each([[[]], [['']], [['x:\u00a5nvwork']], [['\u201ca\u201d']], [[{ name: 'x' }]]])(
    'refuses %j',
    (template) => {
      expect(templateSchema.safeParse(template).success).toBe(false);
    },
  );

  it('takes text and parameters', () => {
    expect(templateSchema.parse(folder)).toEqual(folder);
  });
});
