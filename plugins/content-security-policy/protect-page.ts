import { isClosedPage } from '../../src/content/closed-pages';
import { policyFor, type Reach } from './policy';
import { startTags, type Attribute, type StartTag } from './start-tags';

/**
 * Inline styles that the theme writes, without blanks, and what stands in their place. They cannot be
 * configured away: the icon sprite is injected by the theme, the others are the states of a Collapsible.
 */
const replacements: Readonly<Record<string, string>> = {
  'display:none': ' class="icon-sprite"',
  'display:block;overflow:visible;height:auto': '',
};

/** Types of script element that run; others are data (HTML Living Standard, 4.12.1). */
const executableType = /^(|module|text\/javascript|application\/javascript)$/i;

/**
 * Puts a Content-Security-Policy into a page, behind its charset, and takes out the theme's inline styles,
 * which that policy would block.
 *
 * @param html a page as the build wrote it
 * @param file its name for messages
 * @param connect hosts that its scripts may ask besides the site's own
 * @returns the page with its policy
 * @throws Error in three parts when the page holds what no strict policy allows: an inline style that is
 *   not known here, a style element, an event handler, a `javascript:` link; or when there is no charset
 */
export function protectPage(html: string, file: string, connect: readonly string[] = []): string {
  const scripts: string[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  let policyAt: number | undefined;

  for (const tag of startTags(html)) {
    if (tag.name === 'meta' && hasAttribute(tag, 'charset')) policyAt ??= tag.end;
    if (tag.name === 'style') throw forbidden('a style element', html, tag.start, file);
    if (tag.name === 'script' && isInlineExecutable(tag)) scripts.push(tag.rawText ?? '');
    for (const attribute of tag.attributes) {
      if (/^on[a-z]+$/.test(attribute.name) || /^\s*javascript:/i.test(attribute.value)) {
        throw forbidden(`the inline script ${attribute.name}`, html, attribute.start, file);
      }
      if (attribute.name === 'style') edits.push(withoutStyle(attribute, html, file));
    }
  }
  if (policyAt === undefined) {
    throw new Error(
      `A page states no charset\n  where: ${file}\n` +
        '  hint: the policy goes behind <meta charset>; is this page one of Docusaurus?',
    );
  }
  const reach: Reach = isClosedPage(pathOf(file)) ? 'nothing' : { hosts: connect };
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts, reach)}">`;
  edits.push({ start: policyAt, end: policyAt, text: policy });
  return apply(html, edits);
}

function pathOf(file: string): string {
  return `/${file.split('\\').join('/')}`.replace(/index\.html$/, '');
}

function isInlineExecutable(tag: StartTag): boolean {
  const type = tag.attributes.find(({ name }) => name === 'type')?.value ?? '';
  return !hasAttribute(tag, 'src') && executableType.test(type);
}

function hasAttribute(tag: StartTag, name: string): boolean {
  return tag.attributes.some((attribute) => attribute.name === name);
}

function withoutStyle(attribute: Attribute, html: string, file: string) {
  const text = replacements[attribute.value.replace(/\s/g, '').replace(/;$/, '')];
  if (text === undefined) {
    throw forbidden(`the inline style "${attribute.value}"`, html, attribute.start, file);
  }
  return { start: attribute.start, end: attribute.end, text };
}

function forbidden(what: string, html: string, offset: number, file: string): Error {
  const before = html.slice(0, offset).split('\n');
  const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return new Error(
    `A page holds ${what}, which the Content-Security-Policy forbids\n  where: ${place}\n` +
      '  hint: use a class and a stylesheet, or a module; the policy allows no exception',
  );
}

function apply(html: string, edits: { start: number; end: number; text: string }[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += html.slice(position, start) + text;
    position = end;
  }
  return result + html.slice(position);
}
