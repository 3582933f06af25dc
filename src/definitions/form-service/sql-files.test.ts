import { expect, it } from 'vitest';
import { renderedText } from '../../batch/render';
import { fallbackFiles } from './sql-files';

const head = {
  product: 'form-server',
  variant: 'single/sqlserver',
  standby: 'single',
  group: null,
  source: { guide: 'staroffice', section: '4.2.3.1' },
  errata: [],
} as const;
const names = {
  onOwner: { file: 'setup-own', title: '現用系', note: '名前を置き換えます。' },
  onTaker: { file: 'setup-other.sql', title: '待機系' },
  attach: { file: 'act.sql', title: '接続' },
  detach: { file: 'deact.sql', title: '切断' },
};

function filesOf(registersOwner: boolean) {
  const group = { owner: ['SV1'], taker: ['SV2'], database: ['spl'], drive: ['y:'] };
  return fallbackFiles(head, { ...group, registersOwner }, names);
}

it('offers two ways to register the server that takes over, of which one is run', () => {
  const [first, second] = filesOf(true);
  expect(first?.file).toBe('setup-own.sql');
  expect(second?.file).toBe('setup-own-registered.sql');
  expect(second?.note).toBe('名前を置き換えます。setup-own.sql の代わりに使います。');
});

it.each([
  [true, 3],
  [false, 2],
])('registers the owner where it is not registered yet (%s)', (registersOwner, statements) => {
  const onTaker = filesOf(registersOwner).find(({ file }) => file === 'setup-other.sql');
  const lines = renderedText(onTaker?.render(new Map()) ?? { lines: [] }, '\n')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(statements);
  expect(lines[0]?.startsWith('exec sp_addserver')).toBe(registersOwner);
});

it('says that the files are stated where it is called', () => {
  for (const { definedAt } of filesOf(true)) {
    expect(definedAt?.file).toMatch(/sql-files\.test\.ts$/);
  }
});
