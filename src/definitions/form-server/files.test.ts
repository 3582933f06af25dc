import { describe, expect, it } from 'vitest';
import { lineText, renderedText } from '../../batch/render';
import { definitions } from '../index';

function textOf(name: string): string {
  const file = definitions.files.get(`form-server/${name}`);
  if (file === undefined) throw new Error(`No file ${name}.`);
  return renderedText(file.render(definitions.defaults), '\n');
}

describe('the SQL files of a multi standby', () => {
  it('let the owner register the other server, in one of two ways', () => {
    expect(textOf('multi/sqlserver/setup-server2-group2.sql')).toBe(
      "exec sp_addserver 'サーバ1のサーバ名','fallback'\nexec sp_addremotelogin 'サーバ1のサーバ名','sa','sa'\n",
    );
    expect(textOf('multi/sqlserver/setup-server2-group2-registered.sql')).toBe(
      "exec sp_serveroption 'サーバ1のサーバ名','fallback',true\nexec sp_addremotelogin 'サーバ1のサーバ名','sa','sa'\n",
    );
  });

  it('let the other server enroll what the owner has', () => {
    expect(textOf('multi/sqlserver/setup-server1-group2.sql')).toBe(
      "exec sp_fallback_enroll_svr_db 'サーバ2のサーバ名','グループ2のデータベース名'\nexec sp_fallback_upd_dev_drive 'サーバ2のサーバ名','z:','z:'\n",
    );
  });

  it.each([
    ['1', 'サーバ1のサーバ名'],
    ['2', 'サーバ2のサーバ名'],
  ])('attach and detach the databases of the owner of group %s', (number, owner) => {
    expect(textOf(`multi/sqlserver/act${number}.sql`)).toBe(
      `exec sp_fallback_activate_svr_db '${owner}','%'\n`,
    );
    expect(textOf(`multi/sqlserver/deact${number}.sql`)).toBe(
      `exec sp_fallback_deactivate_svr_db '${owner}','%'\n`,
    );
  });
});

it.each([
  ['group1', 'group2'],
  ['group2', 'group1'],
])('keeps the values of %s apart from those of %s', (own, other) => {
  const values = { group1: /\by:|OR01|ora01/, group2: /\bz:|OR02|ora02/ } as const;
  for (const file of ['initORCL.ora', 'startora.sql', 'listener.ora']) {
    const text = textOf(`multi/oracle/${own}/${file}`);
    expect(text).toMatch(values[own as keyof typeof values]);
    expect(text).not.toMatch(values[other as keyof typeof values]);
  }
});

it('names each group in its own commands', () => {
  const line = (name: string) =>
    lineText({
      segments: definitions.commands.get(`form-server/${name}`)?.(definitions.defaults) ?? [],
    });
  expect(line('load-group2')).toBe('ARMLOAD SplServer2 /S /M "StarOffice FormServer"');
  expect(line('pause-group1')).toBe('ARMLOADC SplServer1 /W PAUSE');
  expect(line('create-instance2')).toBe(
    'OradimXX -NEW -SID OR02 -INTPWD パスワード -STARTMODE manual -PFILE z:\\oradata\\initORCL.ora',
  );
});
