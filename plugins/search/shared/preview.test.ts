import { expect, it } from 'vitest';
import { indexTerms } from './index-terms';
import { previewOf } from './preview';

const filler = 'ほかのことが書いてある文です。'.repeat(20);

it('shows the stretch with the most different words', () => {
  const text = `監視の話です。${filler}監視を休止します。サービスを停止します。${filler}`;
  const preview = previewOf(text, indexTerms('監視 休止 停止'));
  expect(preview).toMatch(/^…監視を休止します。サービスを停止します。/);
  expect(preview.length).toBeLessThan(130);
});

it('shows the beginning of a text that holds none of the words', () => {
  expect(previewOf(filler, ['監視'])).toMatch(/^ほかのこと/);
  expect(previewOf('短い文', [])).toBe('短い文');
});
