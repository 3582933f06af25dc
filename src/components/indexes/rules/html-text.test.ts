import { expect, it } from 'vitest';
import { htmlText } from './html-text';

it('leaves the words of HTML, unbroken inside a line', () => {
  expect(
    htmlText(
      '<p><code data-param="a">y:\\data</code>を&#x26;<a href="/x/">消す</a>&lt;1&gt;</p>\n<p>次</p>',
    ),
  ).toBe(' y:\\dataを&消す<1> \n 次 ');
});
