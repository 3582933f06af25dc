import { describe, expect, it } from 'vitest';
import { summaryItems } from './summary-items';

const plain = (node: unknown) => JSON.parse(JSON.stringify(node)) as unknown;

describe('summaryItems', () => {
  it('splits each item at its first colon, half or full width', () => {
    const list = (
      <ul>
        {'\n'}
        <li>対象: V1.1</li>
        {'\n'}
        <li>時刻：10:30 から</li>
      </ul>
    );
    expect(plain(summaryItems(list))).toEqual([
      { term: '対象', value: ['V1.1'] },
      { term: '時刻', value: ['10:30 から'] },
    ]);
  });

  it('keeps what follows the term: code, links, values', () => {
    const [item] = summaryItems([
      '\n',
      <ul key="list">
        <li>
          ドライブ: <code>x:</code>
        </li>
      </ul>,
    ]);
    expect(item?.term).toBe('ドライブ');
    expect(item?.value).toMatchObject(['', { type: 'code', props: { children: 'x:' } }]);
  });

  it('reads a list with blank lines between its items', () => {
    const list = (
      <ul>
        <li>
          {'\n'}
          <p>
            順序: <em>現用系</em>から
          </p>
          {'\n'}
        </li>
      </ul>
    );
    expect(summaryItems(list)[0]).toMatchObject({ term: '順序' });
  });

  it('stops at an item without a term', () => {
    expect(() =>
      summaryItems(
        <ul>
          <li>用語がない</li>
        </ul>,
      ),
    ).toThrow(/does not begin with its term[\s\S]*「用語がない」[\s\S]*hint/);
    expect(() =>
      summaryItems(
        <ul>
          <li>
            <b>太字</b>: 値
          </li>
        </ul>,
      ),
    ).toThrow('「an element」');
  });

  it('stops at a summary without items', () => {
    expect(() => summaryItems(<p>段落</p>)).toThrow(/holds no item[\s\S]*hint/);
  });
});
