import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { protectPage } from './protect-page';

const head = '<!doctype html><html lang=ja><head><meta charset=UTF-8>';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
}

describe('the policy of a page', () => {
  it('stands right behind the charset', () => {
    const page = protectPage(`${head}<title>題</title></head>`, 'index.html');
    expect(page).toMatch(
      /^<!doctype html>.*<meta charset=UTF-8><meta http-equiv="Content-Security/,
    );
    expect(policyOf(page)).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; object-src 'none'",
    );
  });

  it('lets the page that readers give their files to connect to nothing', () => {
    const page = protectPage(`${head}<title>題</title></head>`, 'check/index.html');
    expect(policyOf(page)).toContain("connect-src 'none'; worker-src blob:;");
    expect(policyOf(page)).toContain("default-src 'self'; script-src 'self';");
    const other = protectPage(`${head}<title>題</title></head>`, 'checks/index.html');
    expect(policyOf(other)).toContain("connect-src 'self'");
  });

  it('names the inline scripts of the page by hash, each once, as they stand in the HTML', () => {
    const script = 'if (1 < 2 && "</p>") document.title = "二重化";';
    const page = protectPage(
      `${head}<script>${script}</script><script type=module>${script}</script><script>x()</script>`,
      'index.html',
    );
    expect(policyOf(page)).toContain(`script-src 'self' ${hash(script)} ${hash('x()')};`);
  });

  it('names no script that is a file or data', () => {
    const page = protectPage(
      `${head}<script src=/a.js defer></script><script type="application/ld+json">{}</script>`,
      'index.html',
    );
    expect(policyOf(page)).toContain("script-src 'self';");
  });

  it('does not take comments, attribute values and text of scripts for tags', () => {
    const script = 'x = "<div style=color:red>";';
    const page = protectPage(
      `${head}<!-- <script>a</script> --><p title="a > b <i style=x>">c</p><script>${script}</script>`,
      'index.html',
    );
    expect(policyOf(page)).toContain(`script-src 'self' ${hash(script)};`);
    expect(page).toContain('<p title="a > b <i style=x>">c</p>');
  });
});

describe('inline styles', () => {
  it('of the theme give way to a class or to nothing', () => {
    const page = protectPage(
      `${head}<svg style="display: none;"><defs></defs></svg>` +
        '<ul style="display:block;overflow:visible;height:auto" class=menu><li>a</li></ul>',
      'index.html',
    );
    expect(page).toContain('<svg class="icon-sprite"><defs></defs></svg>');
    expect(page).toContain('<ul class=menu><li>a</li></ul>');
  });

  it('of anybody else stop the build at their place', () => {
    expect(() => protectPage(`${head}\n<p style="color:red">`, 'a/index.html')).toThrow(
      'A page holds the inline style "color:red", which the Content-Security-Policy forbids\n' +
        '  where: a/index.html:2:3\n  hint: ',
    );
  });
});

describe('what no strict policy allows', () => {
  it.each([
    ['<style>p{}</style>', 'a style element'],
    ['<a onclick="x()">', 'the inline script onclick'],
    ['<a href="javascript:x()">', 'the inline script href'],
  ])('%s stops the build', (html, what) => {
    expect(() => protectPage(head + html, 'index.html')).toThrow(`A page holds ${what}, which`);
  });

  it('is a page without charset, too: the policy would have no safe place', () => {
    expect(() => protectPage('<p>text</p>', 'x.html')).toThrow(/no charset\n {2}where: x\.html\n/);
  });
});
