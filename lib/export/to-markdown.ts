import type { AttributionType } from '../attribution/attribution.ts';
import { textOf, type TextSpan } from '../text/article.ts';
import type { MarkdownWords } from './markdown-words.ts';
import { relayOf } from '../report/relay-of.ts';
import type { Report } from '../report/report.ts';
import { stateOf } from '../report/statement-state.ts';
import { paragraphNumbers } from '../text/paragraph-numbers.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';

/** What was said comes before what is told of it. */
const TYPES: readonly AttributionType[] = ['direct', 'mixed', 'indirect'];

/**
 * The report as Markdown (CommonMark): title, where it is from, the summary, each speaker with every statement as a block
 * quote, the frames and loaded words, and what is printed again. Words of the page stay words: whatever could be read as markup
 * is escaped, and a name or paragraph is always one line, whatever line breaks, bidirectional controls or other unseen
 * characters it has in it.
 *
 * @param words what is said in it beside the article's own words
 * @param url address of the page; left out unless it is http or https
 */
export function toMarkdown(report: Report, words: MarkdownWords, url: string | null = null): string {
  const { article, speakers, summary } = report;
  const speaking = speakers
    .filter(({ attributions }) => attributions.length > 0)
    .toSorted((a, b) => b.words - a.words);
  const unsettled = report.attributions.filter(({ level, speaker }) => level === 'outer' && speaker === null);
  const numbers = paragraphNumbers(article);
  const statements = (said: readonly SpokenAttribution[]): string[] =>
    TYPES.flatMap((type) => {
      const own = said.filter((one) => one.type === type);
      if (own.length === 0) return [];
      return [
        `**${plain(words.type(type))}**`,
        ...own.flatMap((one) => statement(report, words, one, numbers.get(one.content[0]?.block ?? -1))),
      ];
    });
  const sections = [
    `# ${plain(article.title) || plain(words.untitled)}`,
    origin(report, words, url),
    ...section(
      words.summary,
      list(
        [...(summary.lede ? [summary.lede] : []), ...summary.findings, ...summary.full].map(
          ({ text }) => text,
        ),
      ),
    ),
    ...section(
      words.speakers,
      speaking.map((speaker) => speakerInFull(report, words, speaker, statements)).join('\n\n'),
    ),
    ...section(words.unsettled, statements(unsettled).join('\n\n')),
    ...section(words.framing, list(framing(report, words))),
    ...section(words.loaded, list(loadedWords(report, words))),
    ...section(words.repeats, list([...words.repeated(report), ...printedAgain(report, words)])),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, content: string): string[] {
  return content === '' ? [] : [`## ${plain(heading)}`, content];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n');
}

function origin({ article, words: counted }: Report, words: MarkdownWords, url: string | null): string {
  const published = article.published === null ? null : words.date(article.published);
  const printed = [article.publisher, published, article.byline].map((part) => plain(part ?? ''));
  const link = webAddress(url);
  return [
    printed.filter((part) => part !== '').join(' · '),
    link === null ? '' : `<${link}>`,
    plain(words.attributed(counted)),
  ]
    .filter((part) => part !== '')
    .join('  \n');
}

function speakerInFull(
  report: Report,
  words: MarkdownWords,
  speaker: ReportedSpeaker,
  statements: (said: readonly SpokenAttribution[]) => string[],
): string {
  const own = new Set(speaker.attributions);
  const about = [speaker.role, speaker.affiliation].filter((part) => part !== null && part !== '');
  return [
    `### ${plain(speaker.name)}`,
    ...(about.length > 0 ? [plain(about.join(words.separator))] : []),
    words.counts(speaker).map(plain).join(' · '),
    ...statements(report.attributions.filter(({ id }) => own.has(id))),
  ].join('\n\n');
}

/** A statement as a block quote; below it where it stands, how far the reader is, and what the reader has noted. */
function statement(
  report: Report,
  words: MarkdownWords,
  attribution: SpokenAttribution,
  paragraph: number | undefined,
): string[] {
  const said = printed(report.article, attribution.content);
  const relay = relayOf(report, attribution);
  const { note, codes = [] } = attribution.noted ?? {};
  const state = stateOf(attribution);
  const about = [
    ...(paragraph === undefined ? [] : [words.paragraph(paragraph)]),
    ...(state === 'open' ? [] : [words.state(state)]),
    ...codes,
  ];
  const quoted = relay === '' ? said : words.relayed(said, relay);
  return [
    `> ${plain(quoted)}`,
    ...(about.length === 0 ? [] : [about.map(plain).join(' · ')]),
    ...(note === undefined ? [] : [plain(words.noted(note))]),
  ];
}

function printed(article: Report['article'], spans: readonly TextSpan[]): string {
  return spans.map((span) => textOf(article, span)).join(' … ');
}

/** Frames that are shown, with how many sentences of the text show them. */
function framing({ framing: { frames, sentences } }: Report, words: MarkdownWords): string[] {
  return frames
    .filter((frame) => frame.shown && frame.sentences.length > 0)
    .map((frame) => words.frame(frame.frame, frame.sentences.length, sentences.length));
}

/** Each loaded word where it stands, with whose word it is. */
function loadedWords({ framing: { loaded, voices } }: Report, words: MarkdownWords): string[] {
  return loaded.map(({ text, voice }) =>
    words.loadedWord(text, voice === null ? null : (voices[voice]?.name ?? '')),
  );
}

/** Passages printed again that are no repeat of the text. */
function printedAgain(report: Report, words: MarkdownWords): string[] {
  return report.passages.map((passage) =>
    words.passage(passage, printed(report.article, passage.first), report),
  );
}

/** Only addresses that a reader can follow and that end where the link ends. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:'
    ? href.replaceAll('<', '%3C').replaceAll('>', '%3E')
    : null;
}

/** What has no shape of its own: control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Characters that can begin or end markup anywhere in a line, in CommonMark or in GitHub's Markdown. */
const MARKUP = /[\\`*_[\]<>|~$#@]|&(?=#?\w+;)|:(?=\/\/)/g;
/** What is markup at the start of a line only: lists, rules, underlines of headings. */
const LINE_START = /^(?:[-+=]|\d+(?=[.)](?:\s|$)))/;

/** Words of the page as one line of text in which nothing is markup. */
function plain(text: string): string {
  return text
    .replaceAll(/(?:[^\S\uFEFF]|\u0085)+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .trim()
    .replaceAll(MARKUP, String.raw`\$&`)
    .replaceAll(/\bwww(?=\.)/giu, '$&\\')
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
