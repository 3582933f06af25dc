import type { SearchRecord } from '../../../src/content/search';

/**
 * A site many times as large: each record is made of sentences of several real ones, with numbers in its
 * identifiers, so that the vocabulary grows, too. The same number always gives the same records.
 */
export function syntheticRecords(real: readonly SearchRecord[], count: number): SearchRecord[] {
  const random = generator(count);
  const pick = (): SearchRecord => {
    const record = real[Math.floor(random() * real.length)];
    if (record === undefined) throw new RangeError('There are no records to make others of.');
    return record;
  };
  return Array.from({ length: count }, (_, at) => {
    const [head, body, more] = [pick(), pick(), pick()];
    const text = [body, more]
      .flatMap((record) => record.text.split(/(?<=。)/))
      .filter(() => random() < 0.5)
      .join('');
    return {
      ...head,
      id: `/synthetic/#s${at}`,
      url: `/synthetic/${Math.floor(at / 12)}/#s${at}`,
      text: numbered(text, Math.floor(random() * 40)),
      code: head.kind === 'script' ? head.code : '',
    };
  });
}

/** `OPCNTRL` of another site is `OPCNTRL17`. */
function numbered(text: string, number: number): string {
  return text.replace(/[A-Z]{5,}/g, (word) => `${word}${number}`);
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
