import { describe, expect, test } from 'vitest';
import { addressOf, identityOf } from '../../lib/history/article-identity.ts';
import { articleFrom } from '../support/article-from.ts';

describe('one article has one address', () => {
  test.each([
    ['a fragment', 'https://example.org/a#comments', 'https://example.org/a'],
    ['a text fragment', 'https://example.org/a#:~:text=dam', 'https://example.org/a'],
    ['a campaign', 'https://example.org/a?utm_source=x&UTM_Medium=y', 'https://example.org/a'],
    ['a click from a network', 'https://example.org/a?fbclid=1&gclid=2&igsh=3', 'https://example.org/a'],
    ['a mailing', 'https://example.org/a?mc_cid=1&mc_eid=2&_hsenc=3', 'https://example.org/a'],
    ['parameters in another order', 'https://example.org/a?page=2&id=7', 'https://example.org/a?id=7&page=2'],
    ['a user name', 'https://me:secret@example.org/a', 'https://example.org/a'],
    ['capitals in the host', 'https://EXAMPLE.org/A', 'https://example.org/A'],
  ])('%s makes no difference', (_, url, address) => expect(addressOf(url)).toBe(address));

  test.each([
    ['a number that chooses the article', 'https://example.org/?id=7'],
    ['a route of a single-page site', 'https://example.org/#!/story/7'],
    ['another route', 'https://example.org/#/story/7'],
    ['a name that only begins like tracking', 'https://example.org/?utmost=1'],
    ['a file', 'file:///home/reader/story.html'],
    ['what is no address', 'story.txt'],
  ])('%s stays', (_, url) => expect(addressOf(url)).toBe(url));

  test('one beyond all measure is cut: what is kept under it could not be read again', () => {
    expect(addressOf(`https://example.org/?state=${'x'.repeat(20_000)}`)).toHaveLength(10_000);
    expect(addressOf('x'.repeat(20_000))).toHaveLength(10_000);
  });

  test('an address is its own address', () => {
    const url = 'https://example.org/a%20b?q=%C3%A4&q=b';
    expect(addressOf(addressOf(url))).toBe(addressOf(url));
  });
});

describe('the same text has the same fingerprint', () => {
  const print = (text: string) => identityOf(articleFrom(text), 'https://example.org').fingerprint;
  const text = 'Runa Tofte said “no”.\nNobody else was asked.';
  test.each([
    ['straight marks', 'Runa Tofte said "no".\nNobody else was asked.'],
    ['other paragraphs', 'Runa Tofte said “no”. Nobody else was asked.'],
    ['a heading between', 'Runa Tofte said “no”.\n# Silence\nNobody else was asked.'],
  ])('with %s', (_, other) => expect(print(other)).toBe(print(text)));
  test.each([
    ['a word changed', 'Runa Tofte said “yes”.\nNobody else was asked.'],
    ['a word missing', 'Runa Tofte said “no”.\nNobody was asked.'],
    ['another order', 'Nobody else was asked.\nRuna Tofte said “no”.'],
    ['nothing', ''],
  ])('but not with %s', (_, other) => expect(print(other)).not.toBe(print(text)));
});
