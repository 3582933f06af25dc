import { describe, expect, it } from 'vitest';
import { defaultOptions, type ClusterOptions } from '../cluster';
import { parameters } from '../test-support';
import { labelIn, placeholderIn } from './placeholder';
import { rulesFor, termFor, terms } from './terms';

const floating: ClusterOptions = { ...defaultOptions, address: 'floating' };
const renamed: ClusterOptions = { ...defaultOptions, productNames: 'staroffice21' };

it.each(terms)(
  '$word is read otherwise only when the reader says so',
  ({ id, word, otherWord, when }) => {
    expect(termFor(id, defaultOptions)).toEqual({ word, switched: false });
    expect(termFor(id, { ...defaultOptions, ...when })).toEqual({
      word: otherWord,
      switched: true,
    });
  },
);

it('the two choices have nothing to do with each other', () => {
  expect(termFor('virtual-ip', renamed).switched).toBe(false);
  expect(termFor('server-product', floating).switched).toBe(false);
});

it.each(['uxservermanager', 'mailgateway-smtp'] as const)(
  'nothing is read as floating on pages of %s',
  (product) => {
    expect(termFor('virtual-address', floating, product).switched).toBe(false);
    expect(termFor('virtual-address', floating, 'form-server').switched).toBe(true);
  },
);

describe('rules', () => {
  const ids = (...given: Parameters<typeof rulesFor>) => rulesFor(...given).map(({ id }) => id);

  it('forbid a virtual address for MailGateway-SMTP, on its pages', () => {
    expect(ids(defaultOptions, 'mailgateway-smtp')).toEqual(['mailgateway-needs-floating']);
    expect(ids(defaultOptions, 'server')).toEqual([]);
    expect(ids(floating, 'mailgateway-smtp')).toEqual(['floating-is-read']);
  });

  it('say what is not renamed', () => {
    expect(ids(renamed, 'webinterface')).toEqual(['product-names-only']);
  });
});

it('labels and words in place of values follow', () => {
  const group = parameters.get('form-server/virtual-address1');
  const mail = parameters.get('mailgateway-smtp/floating-address');
  if (group === undefined || mail === undefined) throw new Error('no such parameter');
  expect(labelIn(group, floating)).toBe('グループ1のフローティング IP アドレス');
  expect(labelIn(group, defaultOptions)).toBe(group.label);
  expect(placeholderIn(group, floating)).toBe('グループ1のフローティングIPアドレス');
  expect(placeholderIn(mail, floating)).toBe(mail.default);
});
