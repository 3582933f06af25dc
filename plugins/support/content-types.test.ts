import { describe, expect, it } from 'vitest';
import { contentTypeOf } from './content-types';

describe('contentTypeOf', () => {
  it.each([
    ['/scripts/uxservermanager/single/start.bat', 'text/plain; charset=Shift_JIS'],
    ['scripts/server/multi/alenv1.bat', 'text/plain; charset=Shift_JIS'],
    ['/scripts/workflow/single/oracle/listener.ora', 'text/plain; charset=Shift_JIS'],
    ['/scripts/form-server/single/oracle/init.ini', 'text/plain; charset=Shift_JIS'],
    ['/scripts/uxservermanager/single/active.REG', 'text/plain; charset=Shift_JIS'],
    ['/scripts/uxservermanager/single/readme.txt', 'text/plain; charset=Shift_JIS'],
    ['/scripts/uxservermanager/single/hosts', 'text/plain; charset=Shift_JIS'],
    ['/scripts/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/scripts/catalog.json', 'application/json; charset=utf-8'],
    ['/scripts/index.html', 'text/html; charset=utf-8'],
    ['/uxservermanager/setup.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/assets/js/main.0a1b.js', 'text/javascript; charset=utf-8'],
    ['/img/logo.svg', 'image/svg+xml; charset=utf-8'],
    ['/a.b/CNAME', 'application/octet-stream'],
  ])('%s: %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type);
  });
});
