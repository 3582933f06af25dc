import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../values/cluster';
import type { Shown } from './shown';
import { yourHtml, yourText } from './your-text';

const shown: Shown = {
  id: 'a',
  name: '受注',
  values: { 'p/folder': 'f:\\data\\a&b', 'p/drive': 'f:' },
  options: defaultOptions,
  terms: {},
  notes: {},
};

describe('yourText', () => {
  it('puts the value of the reader in the place of the guide’s, and tells both apart', () => {
    expect(yourText(shown, 'y:', 'p/drive')).toEqual({
      text: 'f:',
      mark: { 'data-yours': '', title: 'ガイドの値: y:' },
    });
  });

  it('leaves every other text', () => {
    expect(yourText(shown, 'y:', 'p/other')).toEqual({ text: 'y:' });
    expect(yourText(shown, 'y:', undefined)).toEqual({ text: 'y:' });
    expect(yourText(undefined, 'y:', 'p/drive')).toEqual({ text: 'y:' });
  });

  it('doubles backslashes where the guide’s value has them doubled', () => {
    expect(yourText(shown, 'y:\\\\data', 'p/folder').text).toBe('f:\\\\data\\\\a&b');
  });
});

describe('yourHtml', () => {
  const html =
    '<span class="line"><span class="tok-x" data-param="p/folder">y:\\data</span>\\c ' +
    '<span data-param="p/other">z</span></span>';

  it('changes the text of parameters alone', () => {
    expect(yourHtml(shown, html)).toBe(
      '<span class="line"><span class="tok-x" data-param="p/folder" data-yours="" ' +
        'title="ガイドの値: y:\\data">f:\\data\\a&amp;b</span>\\c ' +
        '<span data-param="p/other">z</span></span>',
    );
  });

  it('gives the guide’s HTML back without a cluster', () => {
    expect(yourHtml(undefined, html)).toBe(html);
  });

  it('keeps quotes of the guide’s value out of the attribute', () => {
    expect(yourHtml(shown, '<b data-param="p/drive">"&lt;</b>')).toBe(
      '<b data-param="p/drive" data-yours="" title="ガイドの値: &quot;&lt;">f:</b>',
    );
  });
});
