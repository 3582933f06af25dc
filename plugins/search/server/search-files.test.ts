import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { record } from './test-support';
import type { PackedIndex } from '../shared/packed-index';
import type { PackedTexts, SearchReceiver } from '../shared/scripts';
import { unpackIndex } from '../shared/unpack-index';
import { searchFiles } from './search-files';

/** Runs a file as the page does. */
function run(file: Uint8Array | undefined): { index?: PackedIndex; texts?: PackedTexts } {
  const received: { index?: PackedIndex; texts?: PackedTexts } = {};
  const clusterproSearch: SearchReceiver = {
    index: (index) => (received.index = index),
    texts: (texts) => (received.texts = texts),
  };
  runInNewContext(new TextDecoder().decode(file), { clusterproSearch });
  return received;
}

it('hands over an index that finds, and the texts of the same build', () => {
  const records = [
    record('/a/#x', {
      title: '監視\u2028</script>',
      text: '休止\u2029<img src=x onerror=alert(1)>',
    }),
    record('/b/', { title: '別', products: ['server'] }),
  ];
  const files = searchFiles(records, { synonyms: [], products: [] });
  expect([...files.keys()]).toEqual([
    'search/index.js',
    'search/text-common.js',
    'search/text-server.js',
  ]);
  const { index } = run(files.get('search/index.js'));
  const { texts } = run(files.get('search/text-common.js'));
  if (index === undefined) throw new Error('No index.');
  const engine = unpackIndex(index);
  expect(engine.records).toEqual([
    expect.objectContaining({ url: '/a/#x', title: records[0]?.title, shard: 'common' }),
    expect.objectContaining({ url: '/b/', shard: 'server', products: ['server'] }),
  ]);
  expect(engine.search('監視')).toHaveLength(1);
  expect(texts).toMatchObject({
    build: index.build,
    name: 'common',
    texts: { 0: records[0]?.text },
  });
});
