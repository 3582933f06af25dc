import { expect, it } from 'vitest';
import { piecesText, renderedText } from '../../batch/render';
import { resolve, type Template } from '../schema/template';
import { fallback, sqlFile } from './fallback';

const host = [{ param: 'p/host' }];
const values = new Map([['p/host', 'SV2']]);
const textOf = (template: Template) => piecesText(resolve(template, values));

it('writes the statements of the guide', () => {
  expect(
    [
      fallback.registerStandby(host),
      fallback.markStandby(host),
      fallback.allowAdministrator(host),
      fallback.registerOwner(host),
      fallback.enrollDatabase(host, ['SPLDB2']),
      fallback.enrollDrive(host, ['z:']),
      fallback.activate(host),
      fallback.deactivate(host),
    ].map(textOf),
  ).toEqual([
    "exec sp_addserver 'SV2','fallback'",
    "exec sp_serveroption 'SV2','fallback',true",
    "exec sp_addremotelogin 'SV2','sa','sa'",
    "exec sp_addserver 'SV2'",
    "exec sp_fallback_enroll_svr_db 'SV2','SPLDB2'",
    "exec sp_fallback_upd_dev_drive 'SV2','z:','z:'",
    "exec sp_fallback_activate_svr_db 'SV2','%'",
    "exec sp_fallback_deactivate_svr_db 'SV2','%'",
  ]);
});

it('states a file of them, one statement a line', () => {
  const file = sqlFile(
    {
      product: 'form-server',
      variant: 'single/sqlserver',
      standby: 'single',
      group: null,
      source: { guide: 'staroffice', section: '4.2.3' },
      errata: [],
      file: 'act.sql',
      title: '接続',
    },
    [fallback.activate(host), fallback.deactivate(host)],
  );
  expect(file).toMatchObject({
    id: 'form-server/single/sqlserver/act.sql',
    language: 'sql',
    database: 'sqlserver',
    role: 'other',
    download: true,
  });
  expect(renderedText(file.render(values), '\n')).toBe(
    "exec sp_fallback_activate_svr_db 'SV2','%'\nexec sp_fallback_deactivate_svr_db 'SV2','%'\n",
  );
});
