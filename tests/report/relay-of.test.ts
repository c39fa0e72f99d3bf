import { expect, test } from 'vitest';
import { markdownWords } from '../../components/wording/words-for-markdown.ts';
import { relayOf } from '../../lib/report/relay-of.ts';
import type { Report } from '../../lib/report/report.ts';
import { toCsv } from '../../lib/export/to-csv.ts';
import { toMarkdown } from '../../lib/export/to-markdown.ts';
import { toCitation } from '../../lib/export/to-citation.ts';
import { toWebAnnotations } from '../../lib/export/to-web-annotations.ts';
import { sampleReport } from '../support/sample-report.ts';

/** “The dam holds,” passed on by these words, which are of this speaker. */
function report(via: string | undefined, viaSpeaker: string | null): Report {
  const made = sampleReport({
    blocks: ['“The dam holds,” Ana Ruiz told the agency.'],
    speakers: [
      { name: 'Ana Ruiz', kind: 'expert' },
      { name: 'Nordwire', kind: 'media' },
    ],
    statements: [
      { block: 0, words: '“The dam holds,”', by: 'Ana Ruiz', ...(via === undefined ? {} : { via }) },
    ],
  });
  return { ...made, attributions: made.attributions.map((said) => ({ ...said, viaSpeaker })) };
}

const PLACE = { url: 'https://example.org/', address: 'https://example.org/', fingerprint: 'f', at: 0 };
const CASES: readonly [string, string | undefined, string | null, string][] = [
  ['by name, where it is settled who that is', 'the agency', 'nordwire', 'Nordwire'],
  ['as printed, where it is not', 'the agency', null, 'the agency'],
  ['as printed, where the speaker is none of the article', 'the agency', 'gone', 'the agency'],
  ['by name, without words of its own', undefined, 'nordwire', 'Nordwire'],
  ['not at all, where nobody passes it on', undefined, null, ''],
];

test.each(CASES)('a relay is told %s: the same in every format', (_, via, viaSpeaker, told) => {
  const made = report(via, viaSpeaker);
  const [said] = made.attributions;
  if (said === undefined) throw new Error('Expected a statement');
  expect(relayOf(made, said)).toBe(told);
  // Level, relay.
  expect(toCsv(made)).toContain(`"outer","${told}",`);
  const [item] = toWebAnnotations(made, { ...PLACE, title: '' }).items;
  expect(item?.body.passedOnBy).toBe(told === '' ? undefined : told);
  const note = ` (via ${told})`;
  expect(toMarkdown(made, markdownWords()).includes(note)).toBe(told !== '');
  const quotation = toCitation(made, said, PLACE.url, {
    relayed: (name) => `via ${name}`,
    date: (printed) => printed,
  });
  expect(quotation.text.includes(`, via ${told}`)).toBe(told !== '');
});
