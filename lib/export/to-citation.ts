import { textOf, type TextSpan } from '../text/article.ts';
import { relayOf } from '../report/relay-of.ts';
import type { Report } from '../report/report.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';

/** A statement as one puts it into a text of one's own. */
export interface Citation {
  /** Words, speaker, outlet and link, ready to be copied. */
  readonly text: string;
  /** Opens the page at these words, in browsers that know text fragments; null without an address others can follow. */
  readonly link: string | null;
  /** The link may lead to another place of the page that has the same words. */
  readonly isAmbiguous: boolean;
}

/** What a citation says in the language of the reader. */
export interface CitationWords {
  readonly relayed: (name: string) => string;
  readonly date: (published: string) => string;
}

/** Words at either end of a long passage that a link names. */
const EDGE_WORDS = 5;
/** Up to this many words a link names all of them. */
const WHOLE_WORDS = 12;
/** Words before and after that tell a passage from another one with the same words. */
const CONTEXT_WORDS = 3;

/**
 * A statement with its speaker and a link to its words: “It holds,” — Ana Ruiz, engineer, the Dam Board, via Nordwire (The Ledger,
 * 12 March). Its quotation marks are those of the page: what is reported in other words gets none, for nobody said it so.
 * Only its first part is linked where the words stand in several.
 *
 * @param inWords who passed it on, and a date, in the language of the reader
 */
export function toCitation(
  report: Report,
  said: SpokenAttribution,
  url: string,
  inWords: CitationWords,
): Citation {
  const { article, speakers } = report;
  const speaker = speakers.find(({ id }) => id === said.speaker);
  const words = said.content.map((span) => textOf(article, span).trim()).join(' … ');
  const relay = relayOf(report, said);
  const who = [
    speaker ? describe(speaker) : said.source.map((span) => textOf(article, span)).join(' '),
    relay === '' ? '' : inWords.relayed(relay),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const published = article.published === null ? null : inWords.date(article.published);
  const where = [article.publisher ?? article.title, published].filter(Boolean).join(', ');
  const [first] = said.content;
  const texts = article.blocks.map(({ text }) => text);
  const passage = first ? textOf(article, first).trim() : '';
  const times = texts.reduce((sum, text) => sum + text.split(passage).length - 1, 0);
  const link = linkToWords(report, said, url);
  const text = [`${words}${who === '' ? '' : ` — ${who}`}${where === '' ? '' : ` (${where})`}`, link ?? '']
    .filter((line) => line !== '')
    .map(oneLine)
    .join('\n');
  return { text, link, isAmbiguous: passage !== '' && times > 1 };
}

/** Opens the page at the first words of a statement, in browsers that know text fragments; null without an address others can follow. */
export function linkToWords(
  { article }: Pick<Report, 'article'>,
  { content: [first] }: Pick<SpokenAttribution, 'content'>,
  url: string,
): string | null {
  return first ? linkTo(url, textFragment(article.blocks[first.block]?.text ?? '', first)) : null;
}

function describe({ name, role, affiliation }: ReportedSpeaker): string {
  return [name, role, affiliation].filter((part) => part !== null && part !== '').join(', ');
}

/** `text=` of a text fragment (WICG, “URL Fragment Text Directives”): prefix-,start,end,-suffix. */
function textFragment(text: string, { start, end }: TextSpan): string {
  const words = text.slice(start, end).trim().split(/\s+/u);
  const before = text.slice(0, start).trim().split(/\s+/u).slice(-CONTEXT_WORDS).join(' ');
  const after = text.slice(end).trim().split(/\s+/u).slice(0, CONTEXT_WORDS).join(' ');
  const passage =
    words.length <= WHOLE_WORDS
      ? [words.join(' ')]
      : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  return [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...passage.map(encode),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ].join(',');
}

/** A hyphen means something in the directive. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

function linkTo(url: string, fragment: string): string | null {
  if (!URL.canParse(url)) return null;
  const link = new URL(url);
  if (link.protocol !== 'https:' && link.protocol !== 'http:') return null;
  const [own = ''] = link.hash.split(':~:');
  link.hash = '';
  return `${link.href}${own === '' ? '#' : own}:~:text=${fragment}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
