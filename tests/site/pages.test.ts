import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../plugins/support/content-types';
import { findPolicyFaults } from '../support/csp';
import { findBrokenLinks } from '../support/links';
import { buildFolder, SiteFiles } from '../support/site-files';

const site = new SiteFiles(buildFolder);
const pages = site.htmlFiles();

describe('every page', () => {
  it('is named by the sitemap, or is one that is not for search engines', () => {
    const named = new Set(site.sitemapPaths().map((path) => site.fileOf(path)));
    expect(pages.length).toBeGreaterThan(5);
    expect(named).not.toContain(undefined);
    expect(pages.filter((file) => !named.has(file))).toEqual(
      pages.filter((file) => /^(404|search\/index)\.html$/.test(file)),
    );
  });

  it.each(pages)('%s: Japanese, with one heading, a title and one place for each id', (file) => {
    const $ = site.html(file);
    expect($('html').attr('lang')).toBe('ja');
    expect($('h1')).toHaveLength(1);
    expect($('h1').text().trim()).not.toBe('');
    expect($('title').text().trim()).not.toBe('');
    expect($('meta[name="viewport"]').attr('content')).toContain('width=device-width');
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(pages)('%s: a policy that its own scripts and styles satisfy', (file) => {
    expect(findPolicyFaults(site.text(file))).toEqual([]);
  });

  it('leads only to pages, anchors and files that exist', () => {
    expect(findBrokenLinks(site)).toEqual([]);
  });
});

describe('every text file of the output', () => {
  const texts = site.files.filter(
    (file) => !/^(image\/(?!svg)|font\/|application\/zip$)/.test(contentTypeOf(file)),
  );

  it('holds no U+0000', () => {
    expect(texts.length).toBeGreaterThan(pages.length);
    expect(texts.filter((file) => site.bytes(file).includes(0))).toEqual([]);
  });

  it('holds no character that was lost on the way', () => {
    const utf8 = texts.filter((file) => /\.(html|json|md|xml)$|^llms.*\.txt$/.test(file));
    const broken = utf8.filter((file) => site.bytes(file).includes('\ufffd'));
    expect(broken).toEqual([]);
  });
});
