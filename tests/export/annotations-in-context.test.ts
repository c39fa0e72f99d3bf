import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { identityOf } from '../../lib/history/article-identity.ts';
import type { Report } from '../../lib/report/report.ts';
import { toWebAnnotations } from '../../lib/export/to-web-annotations.ts';
import { placesInText } from '../support/places-in-text.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { keysOf } from '../support/keys-of.ts';

const W3C = 'http://www.w3.org/ns/anno.jsonld';
const context: unknown = JSON.parse(
  await readFile(new URL('../fixtures/anno.jsonld', import.meta.url), 'utf8'),
);

const OA = 'http://www.w3.org/ns/oa#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const OURS = 'urn:whose-words:terms#';
const PAGE = 'https://example.org/wall';

const exported = (report: Report) =>
  toWebAnnotations(
    report,
    { ...identityOf(report.article, PAGE), url: PAGE, at: Date.UTC(2031, 2, 18) },
    placesInText(report),
  );

/** As a program reads it that follows the standard: every key an address, nothing lost. Rejects where something would be. */
async function expanded(document: object): Promise<unknown> {
  const [page] = await jsonld.expand(document, {
    safe: true,
    documentLoader: (url) =>
      url === W3C
        ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context })
        : Promise.reject(new Error(`Expected the W3C’s context, got a question for ${url}`)),
  });
  return page;
}

/** Everything that stands at a path of keys, in whatever lists. */
function all(value: unknown, ...path: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => all(one, ...path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  return typeof value === 'object' && value !== null && key in value
    ? all(Reflect.get(value, key), ...rest)
    : [];
}

/** The first of it. */
const at = (value: unknown, ...path: string[]): unknown => all(value, ...path)[0];

const ITEMS = ['http://www.w3.org/ns/activitystreams#items', '@list'];

test.each(Object.entries(SAMPLES))(
  'nothing of the export is lost on who reads it by the standard: %s',
  async (_, report: Report) => {
    const page = await expanded(exported(report));
    expect(all(page, ...ITEMS)).toHaveLength(report.attributions.length);
    for (const key of keysOf(page)) expect(key).toMatch(/^(?:https?:\/\/|urn:whose-words:terms#|@)/u);
  },
);

test('a key that no context knows is not passed over', async () => {
  const { '@context': own, ...rest } = exported(SAMPLES.rich);
  await expect(expanded({ '@context': own, ...rest, mood: 'calm' })).rejects.toThrow();
});

test('no term of the standard means something else with us', () => {
  const [, own] = exported(SAMPLES.rich)['@context'];
  const standard = new Set(keysOf(context));
  expect(standard).toContain('via');
  expect(Object.keys(own).filter((term) => standard.has(term))).toEqual([]);
});

test('an annotation is what the model says it is', async () => {
  const page = await expanded(exported(SAMPLES.rich));
  expect(at(page, '@type')).toBe('http://www.w3.org/ns/activitystreams#OrderedCollectionPage');
  const items = all(page, ...ITEMS);
  expect(items.length).toBe(SAMPLES.rich.attributions.length);
  for (const [i, item] of items.entries()) {
    const said = SAMPLES.rich.attributions[i];
    expect(at(item, '@type')).toBe(`${OA}Annotation`);
    expect(at(item, '@id')).toMatch(/^urn:whose-words:/u);
    expect(at(item, `${OA}motivatedBy`, '@id')).toBe(`${OA}identifying`);
    expect(at(item, 'http://purl.org/dc/terms/created', '@type')).toBe(`${XSD}dateTime`);
    const body = at(item, `${OA}hasBody`);
    expect(at(body, '@type')).toBe(`${OA}TextualBody`);
    expect(at(body, `${OA}hasPurpose`, '@id')).toBe(`${OA}identifying`);
    expect(at(body, `${OURS}words`, '@value')).toBe(said?.words);
    expect(at(body, `${OURS}certainty`, '@value')).toBe(said?.certainty);
    for (const target of all(item, `${OA}hasTarget`)) {
      expect(at(target, `${OA}hasSource`, '@id')).toBe(PAGE);
      const [quote, position] = all(target, `${OA}hasSelector`);
      expect(at(quote, '@type')).toBe(`${OA}TextQuoteSelector`);
      for (const part of ['exact', 'prefix', 'suffix'])
        expect(at(quote, OA + part, '@value')).toEqual(expect.any(String));
      expect(at(position, '@type')).toBe(`${OA}TextPositionSelector`);
      for (const part of ['start', 'end']) {
        expect(at(position, OA + part, '@type')).toBe(`${XSD}nonNegativeInteger`);
        expect(at(position, OA + part, '@value')).toEqual(expect.any(Number));
      }
    }
  }
});
