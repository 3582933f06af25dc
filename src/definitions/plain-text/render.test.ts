import { expect, it } from 'vitest';
import { isInserted, renderedText } from '../../batch/render';
import { text } from '../schema/template';
import { plainText } from './render';

it('writes lines as they stand and marks what is added', () => {
  const render = plainText([
    { text: text`${{ param: 'p/host' }}  root  #Agent` },
    { text: text`"%x%" \ !`, inserted: true },
  ]);
  const rendered = render(new Map([['p/host', 'r-hostname']]));
  expect(renderedText(rendered, '\n')).toBe('r-hostname  root  #Agent\n"%x%" \\ !\n');
  expect(rendered.lines.map(isInserted)).toEqual([false, true]);
});
