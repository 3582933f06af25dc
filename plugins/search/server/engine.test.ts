import { describe, expect, it } from 'vitest';
import { longestQuery } from '../shared/read-query';
import { weights } from '../shared/weights';
import { engineOf, record, urlsOf } from './test-support';

const engine = engineOf([
  record('/a/#stop', {
    products: ['server'],
    title: '手でサービスを止める',
    text: 'ARMLOADC StarOffice /W PAUSE で監視を休止してから、サービスを停止します。',
  }),
  record('/b/#fallback', {
    title: 'フォールバックの登録',
    text: 'sp_fallback_enroll_svr_db を実行します。',
  }),
  record('/b/#registry', {
    title: 'レジストリ',
    text: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\StarOffice Server\\OPCNTRL',
  }),
  record('/c/#failover', {
    title: 'フェイルオーバーで引き継がれるもの',
    text: '仮想 IP アドレスと切替パーティションです。',
  }),
  record('/d/#load', { kind: 'script', title: 'start.bat', code: 'ARMLOAD StarOffice /S' }),
  record('/d/#failover', { kind: 'script', title: 'stop.bat', code: 'GOTO FAILOVER' }),
  record('/e/#load', { title: 'ARMLOAD', text: 'サービスを起動します。' }),
  record('/f/#single', { products: ['workflow'], title: '動作環境', text: '条件です。' }),
  record('/g/#single', { products: ['forum-server'], title: '動作環境', text: '条件です。' }),
  record('/h/#remove', {
    title: '外す',
    path: ['アンインストール'],
    text: 'インストールの前と同じ条件です。アンインストールします。',
  }),
  record('/h/#install', { title: '入れる', text: 'インストールの条件です。' }),
  record('/i/#sid', { title: '環境変数', text: 'ORACLE_SID を SID に設定します。' }),
  record('/i/#instance', { title: 'SID', text: 'インスタンスの名前です。' }),
  record('/i/#listener', { title: '通信する', text: 'リスナが起動します。' }),
  record('/i/#lost', { kind: 'caution', title: 'リスナが起動しません', text: '通信できません。' }),
  record('/errata/#mark', {
    kind: 'erratum',
    title: 'SQLNET → SQL*Net',
    text: 'SQLNET の誤りです。',
  }),
  record('/j/#net', { title: '設定', text: 'SQLNET を使う設定です。ほかにも設定があります。' }),
  record('/faq/#buy', { kind: 'faq', title: '何本要りますか', words: ['ライセンスの数'] }),
]);
const first = (query: string) => urlsOf(engine, query)[0];

describe('SearchEngine', () => {
  it.each([
    ['an identifier by a part of it', 'fallback', '/b/#fallback'],
    ['the end of a path', 'opcntrl', '/b/#registry'],
    ['the beginning of an identifier', 'opcn', '/b/#registry'],
    ['two letters swapped', 'OPCTNRL', '/b/#registry'],
    ['another spelling', 'フェールオーバ', '/c/#failover'],
    ["the guides' other word", 'クロスコールディスク', '/c/#failover'],
    ['katakana that are still hiragana', 'ふぇいるおーばー', '/c/#failover'],
    ['what the guides say in Japanese', 'failover', '/c/#failover'],
    ['a verb in another form', '止めたい', '/a/#stop'],
    ['a question', '監視を休止するにはどうすればよいですか', '/a/#stop'],
    ['the product that is named', 'フォーラムサーバの動作環境', '/g/#single'],
    ['an alias that stands nowhere', 'ライセンスの数', '/faq/#buy'],
    ['two words written together', 'enrollsvr', '/b/#fallback'],
    ['two words written together, one with a slip', 'fallbackenrol', '/b/#fallback'],
    ['a product by a name that stands nowhere', 'フォーラム 条件', '/g/#single'],
    ['an identifier of several words with a slip', 'ORALCE_SID', '/i/#sid'],
    ['what goes wrong, when that is asked', 'リスナが起動しない', '/i/#lost'],
    ['the guide before what an erratum quotes', 'SQLNET', '/j/#net'],
    ['what it is, not its contrary', 'インストールの条件', '/h/#install'],
  ])('finds %s', (_case, query, url) => {
    expect(first(query)).toBe(url);
  });

  it('puts prose before code', () => {
    expect(urlsOf(engine, 'ARMLOAD').slice(0, 2)).toEqual(['/e/#load', '/d/#load']);
  });

  it('puts scripts further behind when something is wrong', () => {
    const behind = (query: string): number => {
      const [guide = 0, script = 0] = ['/e/#load', '/d/#load'].map(
        (url) => engine.search(query).find(({ id }) => engine.records[id]?.url === url)?.score,
      );
      return script / guide;
    };
    expect(behind('ARMLOAD のに')).toBeCloseTo(behind('ARMLOAD') * (weights.trouble.script ?? 1));
    expect(weights.trouble.script).toBeLessThan(1);
  });

  it('finds nothing for what is nowhere', () => {
    expect(engine.search('zzzzqqqq')).toEqual([]);
    expect(engine.search(' 。「」')).toEqual([]);
    // `ARM` is another word for ActiveRecoveryManager, but not inside a word.
    expect(engine.search('zzqqarmlxxad')).toEqual([]);
  });

  it.each(['a', 'あ', '監視', 'x:\\', '𠮷', '\u0000', '%_-.'])(
    'reads no more of 100,000 characters of %j than of a query',
    (unit) => {
      const long = `${unit.repeat(100_000 / unit.length)} ARMLOAD`;
      expect(engine.search(long)).toEqual(engine.search(long.slice(0, longestQuery)));
    },
  );

  it('tells by which words a record was found', () => {
    const [hit] = engine.search('ARMLAOD');
    expect(engine.matchedTerms('ARMLAOD', hit?.id ?? -1)).toEqual(['armload']);
  });
});
