import { describe, expect, it } from 'vitest';
import { indexTerms } from './index-terms';

describe('indexTerms', () => {
  it.each([
    ['pairs of kanji and katakana', '切替領域', ['切替', '替領', '領域']],
    ['a kanji alone is a term: verbs in every form', '届きます', ['届', 'きま', 'ます']],
    ['the signs around a particle', '監視を休止', ['監視', '視休', '休止']],
    ['an identifier and its parts', 'sp_fallback', ['sp_fallback', 'sp', 'fallback']],
    ['parts of a path', 'HKLM\\NEC\\OPCNTRL', ['hklm', 'nec', 'opcntrl']],
    ['figures in names', 'act1.sql', ['act1.sql', 'act1', 'sql', 'act']],
    ['humps', 'ServiceORCL', ['serviceorcl', 'service', 'orcl']],
    ['a number behind Japanese', '版2', ['版', '2', '版2']],
    ['a number before Japanese', '3台', ['3', '台', '3台']],
    ['one sign', '版', ['版']],
    ['nothing to find', '。、(「」)', []],
  ])('%s', (_case, text, terms) => {
    expect(indexTerms(text)).toEqual(terms);
  });
});
