import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { identityOf } from '../../lib/history/article-identity.ts';
import { toWebAnnotations } from '../../lib/export/to-web-annotations.ts';
import { textOf } from '../../lib/text/article.ts';
import { wholeText } from '../../lib/report/whole-text.ts';
import { placesInText } from '../support/places-in-text.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { keysOf } from '../support/keys-of.ts';

const REPORT = SAMPLES.rich;
const URL = 'https://example.org/wall';
const FROM = { ...identityOf(REPORT.article, URL), url: URL, at: Date.UTC(2031, 2, 18) };
const page = toWebAnnotations(REPORT, FROM, placesInText(REPORT));

/** What the W3C's Web Annotation Data Model asks of an annotation page, its annotations, bodies, targets and selectors. */
const MODEL = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': {
      type: 'array',
      prefixItems: [{ const: 'http://www.w3.org/ns/anno.jsonld' }, { type: 'object' }],
    },
    id: { type: 'string', pattern: '^[a-z]+:' },
    type: { const: 'AnnotationPage' },
    startIndex: { type: 'integer', minimum: 0 },
    partOf: {
      required: ['id', 'type', 'total'],
      properties: { type: { const: 'AnnotationCollection' }, total: { type: 'integer' } },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'target'],
        properties: {
          id: { type: 'string', pattern: '^[a-z]+:' },
          type: { const: 'Annotation' },
          motivation: { enum: ['identifying'] },
          creator: { $ref: '#/$defs/agent' },
          generator: { $ref: '#/$defs/agent' },
          created: { $ref: '#/$defs/time' },
          generated: { $ref: '#/$defs/time' },
          body: {
            type: 'object',
            required: ['type', 'value', 'purpose'],
            properties: {
              type: { const: 'TextualBody' },
              value: { type: 'string' },
              purpose: { const: 'identifying' },
              format: { const: 'text/plain' },
            },
          },
          target: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['source', 'selector'],
              additionalProperties: false,
              properties: {
                source: { type: 'string', pattern: '^https?:' },
                selector: {
                  type: 'array',
                  prefixItems: [
                    {
                      required: ['type', 'exact'],
                      properties: {
                        type: { const: 'TextQuoteSelector' },
                        exact: { type: 'string', minLength: 1 },
                      },
                    },
                    {
                      required: ['type', 'start', 'end'],
                      properties: {
                        type: { const: 'TextPositionSelector' },
                        start: { type: 'integer', minimum: 0 },
                        end: { type: 'integer', minimum: 0 },
                      },
                    },
                  ],
                  minItems: 2,
                  maxItems: 2,
                },
              },
            },
          },
        },
      },
    },
  },
  $defs: {
    agent: { required: ['type', 'name'], properties: { type: { enum: ['Software', 'Person'] } } },
    time: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
  },
};

/** Terms of http://www.w3.org/ns/anno.jsonld that we use, and its prefix for schema.org. */
const TERMS = new Set([
  ...[
    'id',
    'type',
    'startIndex',
    'partOf',
    'total',
    'items',
    'motivation',
    'creator',
    'generator',
    'created',
  ],
  ...[
    'generated',
    'body',
    'target',
    'source',
    'selector',
    'exact',
    'prefix',
    'suffix',
    'start',
    'end',
    'purpose',
  ],
  ...['format', 'value', 'name'],
]);
const PREFIXES = ['schema:'];

test('the page has the shape of the model', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const isValid = ajv.compile(MODEL);
  isValid(page);
  expect(isValid.errors ?? []).toEqual([]);
});

test('every key is a term of the context, or of ours', () => {
  const { '@context': context, ...data } = page;
  const own = Object.keys(context[1]);
  const unknown = keysOf(data).filter(
    (key) => !TERMS.has(key) && !own.includes(key) && !PREFIXES.some((prefix) => key.startsWith(prefix)),
  );
  expect(unknown).toEqual([]);
  expect(own.filter((key) => TERMS.has(key))).toEqual([]);
});

describe('what it says is what the report says', () => {
  test('one annotation for each statement, with the same numbers', () => {
    expect(page.partOf.total).toBe(REPORT.attributions.length);
    expect(page.items.map(({ body }) => [body.words, body.certainty, body.attributionType])).toEqual(
      REPORT.attributions.map(({ words, certainty, type }) => [words, certainty, type]),
    );
  });

  test('position and quote name the same words', () => {
    const { text } = wholeText(REPORT.article);
    for (const { target } of page.items)
      for (const { selector } of target) {
        const [quote, position] = selector;
        if (quote?.exact === undefined || position?.start === undefined)
          throw new Error('Expected two selectors');
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
      }
  });

  test('where the page was not asked, or no longer has the words, there is the quote alone, from the article', () => {
    const [first, ...others] = REPORT.attributions;
    if (!first) throw new Error('Expected a statement');
    const { items } = toWebAnnotations(
      REPORT,
      FROM,
      new Map(others.map(({ id }) => [id, placesInText(REPORT).get(id) ?? []])),
    );
    const kinds = items.map(({ target }) =>
      target.map(({ selector }) => selector.map(({ type }) => type).join()),
    );
    expect(new Set(kinds[0])).toEqual(new Set(['TextQuoteSelector']));
    expect(new Set(kinds.slice(1).flat())).toEqual(new Set(['TextQuoteSelector,TextPositionSelector']));
    const [quote] = items[0]?.target[0]?.selector ?? [];
    const [span] = first.content;
    expect(quote?.exact).toBe(span && textOf(REPORT.article, span).trim());
  });

  test('a statement the reader has corrected is the reader’s', () => {
    const [first, ...rest] = REPORT.attributions;
    if (!first) throw new Error('Expected a statement');
    const corrected = { ...REPORT, attributions: [{ ...first, corrected: true as const }, ...rest] };
    const { items } = toWebAnnotations(corrected, { ...identityOf(REPORT.article, URL), url: URL, at: 0 });
    expect(items.slice(0, 2).map(({ creator, body }) => [creator.type, body.corrected])).toEqual([
      ['Person', true],
      ['Software', false],
    ]);
  });
});
