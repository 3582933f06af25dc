import { describe, expect, it } from 'vitest';
import { renderedText, type RenderedText } from '../batch/render';
import { definitions } from '../definitions';
import { newCluster, withOptions } from './cluster';
import { isLogLine, renderWith } from './render-with';
import { overrides } from './resolve';
import { setValue } from './set-value';
import { allValues, renderFile } from './test-support';

const { parameters, files, defaults } = definitions;
const guides = newCluster('c', 'c');
const text = (rendered: RenderedText) => renderedText(rendered, '\n');

const own = [
  ['server/drive1', 'F:'],
  ['server/virtual-address', '10.1.2.3'],
  ['workflow/root2', 'Z:\\so-2\\home'],
  ['form-server/folder', 'y:\\apps\\starspl2'],
  ['form-server/server-manager', 'svrmgr30'],
  ['uxservermanager/local-nvwork', 'D:\\Program Files\\nv work'],
  ['supplies-server/shell2', 'MYSHELL'],
].reduce((cluster, [id = '', value = '']) => {
  const result = setValue(cluster, parameters, id, value);
  if (!result.ok) throw new Error(`${id}: ${result.message}`);
  return result.cluster;
}, guides);

describe.each([...files.values()].map((file) => [file.id, file] as const))('%s', (_, file) => {
  const published = file.render(defaults);

  it('is the published text with the guides’ values', () => {
    expect(renderFile(file, guides)).toEqual(published);
    expect(renderWith(published, overrides(guides, parameters), file.language)).toEqual(published);
  });

  it('has own values as the definitions render them', () => {
    expect(text(renderWith(published, overrides(own, parameters), file.language))).toBe(
      text(file.render(allValues(own))),
    );
  });

  it('is the same without the log entries that a choice adds', () => {
    const logged = file.render(defaults, { armlog: true });
    const lines = logged.lines.filter((line) => !isLogLine(line));
    expect({ ...logged, lines }).toEqual(file.render(defaults, { armlog: false }));
  });
});

it('a cluster with ARMLOG has entries around each start and stop', () => {
  const file = files.get('server/single/stop.bat');
  if (file === undefined) throw new Error('no server/single/stop.bat');
  const logged = renderFile(file, withOptions(guides, { armlog: true }));
  expect(logged.lines.filter(isLogLine)).toHaveLength(8);
  expect(text(logged)).toContain('ARMLOG "StarOffice STOP START"\nARMKILL StarOffice\nARMLOG ');
});

it('own values are in the text', () => {
  const file = files.get('form-server/multi/sqlserver/group1/start.bat');
  if (file === undefined) throw new Error('no such script');
  expect(text(renderFile(file, own))).toContain('y:\\apps\\starspl2\\sfoscmd S ');
});
