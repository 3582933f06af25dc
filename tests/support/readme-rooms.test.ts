import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(__dirname, '..', '..');

const foldersOf = (room: string): string[] =>
  readdirSync(path.join(root, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${room}/${name}`);

it('the README names every room, and none that is not there', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const named = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .flatMap(([, room = '']) => (/^(?:src|plugins)\//.test(room) ? [room] : []));
  expect(named.sort()).toEqual([...foldersOf('src'), ...foldersOf('plugins')].sort());
});
