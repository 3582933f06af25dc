import { describe, expect, it } from 'vitest';
import { headingText } from './headings';
import { parse } from './test-support';

const page = parse('# 題\n\n## 一つ目の`code` {/* #first */}\n\n### 二つ目 {/* #second */}\n\n文');

describe('headingText', () => {
  it.each([
    ['first', '一つ目のcode'],
    ['second', '二つ目'],
    ['third', undefined],
    ['題', undefined],
  ])('#%s: %s', (anchor, words) => {
    expect(headingText(page, anchor)).toBe(words);
  });
});
