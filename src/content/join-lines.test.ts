import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines';

describe('joinLines', () => {
  it.each([
    ['起動します。\n次に確かめます。', '起動します。次に確かめます。'],
    ['値は\n', '値は'],
    ['\nです', 'です'],
    ['Windows\n2000', 'Windows\n2000'],
    ['サーバ\nWindows', 'サーバWindows'],
    ['start.bat\nを登録', 'start.batを登録'],
    ['漢字 と かな', '漢字 と かな'],
    ['「手動」\n  にする', '「手動」にする'],
  ])('%j becomes %j', (text, expected) => {
    expect(joinLines(text)).toBe(expected);
  });
});
