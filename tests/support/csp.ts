/** The Content-Security-Policy that each page carries in its head, judged against the page itself. */

import { createHash } from 'node:crypto';
import { load } from 'cheerio';

/**
 * @param html a whole page
 * @returns what is wrong with its policy, one sentence each; empty when all is well
 */
export function findPolicyFaults(html: string): readonly string[] {
  const $ = load(html);
  const metas = $('meta[http-equiv="Content-Security-Policy" i]');
  if (metas.length !== 1) return [`${metas.length} policies instead of one`];
  const policy = metas.attr('content') ?? '';
  const directives = parsePolicy(policy);
  const faults: string[] = [];

  const expected = { 'default-src': "'self'", 'form-action': "'none'" };
  for (const [name, value] of Object.entries(expected)) {
    const found = directives.get(name)?.join(' ');
    if (found !== value) faults.push(`${name} is ${found ?? 'missing'}, not ${value}`);
  }
  for (const [name, values] of directives) {
    const unsafe = values.filter((value) => /unsafe|^\*$|^https?:/.test(value));
    if (unsafe.length > 0) faults.push(`${name} allows ${unsafe.join(' ')}`);
  }

  const loads = $('script, style, link[rel~="stylesheet"], link[rel~="preload"]');
  if ($('meta[http-equiv], script, style, link').index(metas) > firstIndex($, loads)) {
    faults.push('the policy stands behind something that it should rule');
  }

  const scripts = directives.get('script-src') ?? directives.get('default-src') ?? [];
  $('script:not([src])').each((_, element) => {
    const type = $(element).attr('type') ?? '';
    if (type !== '' && !/javascript|^module$/.test(type)) return;
    const code = $(element).text();
    if (!scripts.includes(hashSource(code))) faults.push(`no hash for the script ${excerpt(code)}`);
  });
  const styles = directives.get('style-src') ?? directives.get('default-src') ?? [];
  $('style').each((_, element) => {
    const css = $(element).text();
    if (!styles.includes(hashSource(css))) faults.push(`no hash for the style ${excerpt(css)}`);
  });
  $('[style]').each((_, element) => {
    faults.push(
      `<${element.tagName} style="${$(element).attr('style')}"> is refused by the policy`,
    );
  });
  return faults;
}

function firstIndex(
  $: ReturnType<typeof load>,
  loads: ReturnType<ReturnType<typeof load>>,
): number {
  const first = loads.first();
  return first.length === 0
    ? Number.POSITIVE_INFINITY
    : $('meta[http-equiv], script, style, link').index(first);
}

function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name.toLowerCase(), values] as const),
  );
}

function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function excerpt(code: string): string {
  return JSON.stringify(code.trim().slice(0, 60));
}
