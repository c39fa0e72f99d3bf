import { describe, expect, test } from 'vitest';
import { toCitation, type Citation } from '../../lib/export/to-citation.ts';
import { sampleReport, type SampleStatement } from '../support/sample-report.ts';

const BLOCK = 'On Monday, “The wall-top holds, mostly,” said Ana Ruiz, an engineer, and left.';
const LONG = 'that the wall will hold for as long as anybody in the town remembers who built it, she added';

function quote(
  said: Partial<SampleStatement> = {},
  url = 'https://example.org/a?b=1',
  ...more: string[]
): Citation {
  const report = sampleReport({
    article: { publisher: 'The Ledger', published: '12 March' },
    blocks: [BLOCK, `She said ${LONG}.`, ...more],
    speakers: [{ name: 'Ana Ruiz', kind: 'expert', role: 'engineer', affiliation: 'Dam Board' }],
    statements: [{ block: 0, words: '“The wall-top holds, mostly,”', by: 'Ana Ruiz', ...said }],
  });
  const [statement] = report.attributions;
  if (!statement) throw new Error('Expected a statement');
  return toCitation(report, statement, url, { relayed: (name) => `via ${name}`, date: (printed) => printed });
}

test('words, speaker, outlet and link', () => {
  expect(quote().text.split('\n')).toEqual([
    '“The wall-top holds, mostly,” — Ana Ruiz, engineer, Dam Board (The Ledger, 12 March)',
    'https://example.org/a?b=1#:~:text=On%20Monday%2C-,%E2%80%9CThe%20wall%2Dtop%20holds%2C%20mostly%2C%E2%80%9D,-said%20Ana%20Ruiz%2C',
  ]);
});

describe('the link', () => {
  const directive = (link: string | null) => link?.split(':~:text=')[1]?.split(',').map(decodeURIComponent);
  test('names a long passage by its ends', () => {
    expect(directive(quote({ block: 1, words: LONG, type: 'indirect' }).link)).toEqual([
      'She said-',
      'that the wall will hold',
      'who built it, she added',
      '-.',
    ]);
  });
  test.each([
    ['https://example.org/a#part', 'https://example.org/a#part:~:text='],
    ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text='],
    ['https://example.org/a#part:~:text=old', 'https://example.org/a#part:~:text='],
  ])('keeps the fragment of %s', (url, start) => expect(quote({}, url).link?.startsWith(start)).toBe(true));
  test.each(['file:///home/x', 'javascript:alert(1)', 'story.txt'])('there is none to %s', (url) => {
    expect(quote({}, url).link).toBeNull();
    expect(quote({}, url).text).not.toContain('\n');
  });
  test('says when its words stand there twice', () => {
    expect(quote().isAmbiguous).toBe(false);
    expect(quote({}, 'https://example.org/a', BLOCK).isAmbiguous).toBe(true);
  });
});

test.each<[string, Partial<SampleStatement>, string]>([
  [
    'direct words have them',
    { words: '“The wall-top holds, mostly,”' },
    '“The wall-top holds, mostly,” — Ana',
  ],
  ['reported words get none', { words: 'and left', type: 'indirect' }, 'and left — Ana'],
  [
    'partly quoted words keep those inside',
    { words: 'On Monday, “The wall-top holds, mostly,”', type: 'mixed' },
    'On Monday, “The wall-top holds, mostly,” — Ana',
  ],
])('quotation marks: %s', (_, said, start) => expect(quote(said).text.startsWith(start)).toBe(true));

test('who passes it on is told with the speaker', () => {
  expect(quote({ via: 'Monday' }).text).toContain('— Ana Ruiz, engineer, Dam Board, via Monday (The Ledger');
  expect(quote().text).not.toContain('via');
});
