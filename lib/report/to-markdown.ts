import { textOf, type TextSpan } from '../text/article.ts';
import { describeRepeats } from './describe-repeat.ts';
import type { Report, ReportedSpeaker, SpokenAttribution } from './report.ts';

/**
 * The report as Markdown (CommonMark): title, where it is from, the summary, each speaker with every statement as a block
 * quote, the frames and loaded words, and what is printed again. Words of the page stay words: whatever could be read as markup is escaped, and a name or paragraph is
 * always one line, whatever line breaks, bidirectional controls or other unseen characters it has in it.
 *
 * @param url address of the page; left out unless it is http or https
 */
export function toMarkdown(report: Report, url: string | null = null): string {
  const { article, speakers, summary, repeats } = report;
  const speaking = speakers
    .filter(({ attributions }) => attributions.length > 0)
    .toSorted((a, b) => b.words - a.words);
  const unsettled = report.attributions.filter(({ level, speaker }) => level === 'outer' && speaker === null);
  const sections = [
    `# ${plain(article.title) || 'Article without a title'}`,
    origin(report, url),
    ...section('In short', list(summary.map(({ text }) => plain(text)))),
    ...section('Speakers', speaking.map((speaker) => speakerInFull(report, speaker)).join('\n\n')),
    ...section('Not settled', unsettled.map((said) => statement(report, said)).join('\n\n')),
    ...section('How it is framed', list(framing(report))),
    ...section('Loaded words', list(loadedWords(report))),
    ...section(
      'Printed more than once',
      list([...describeRepeats(repeats, article).map(plain), ...printedAgain(report)]),
    ),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, content: string): string[] {
  return content === '' ? [] : [`## ${heading}`, content];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function origin({ article, words }: Report, url: string | null): string {
  const printed = [article.publisher, article.published, article.byline].map((part) => plain(part ?? ''));
  const link = webAddress(url);
  return [
    printed.filter((part) => part !== '').join(' · '),
    link === null ? '' : `<${link}>`,
    `${words.attributed} of ${words.total} words are attributed to somebody.`,
  ]
    .filter((part) => part !== '')
    .join('  \n');
}

function speakerInFull(report: Report, speaker: ReportedSpeaker): string {
  const own = new Set(speaker.attributions);
  const about = [speaker.role, speaker.affiliation]
    .map((part) => plain(part ?? ''))
    .filter((part) => part !== '');
  const counts = [
    count(speaker.words, 'word'),
    `${speaker.direct} direct`,
    `${speaker.indirect} indirect`,
    speaker.named ? speaker.kind : 'no name',
  ];
  return [
    `### ${plain(speaker.name)}`,
    ...(about.length > 0 ? [about.join(', ')] : []),
    counts.join(' · '),
    ...report.attributions.filter(({ id }) => own.has(id)).map((said) => statement(report, said)),
  ].join('\n\n');
}

function statement(report: Report, { content, via }: SpokenAttribution): string {
  const words = (spans: readonly TextSpan[]): string =>
    spans.map((span) => plain(textOf(report.article, span))).join(' … ');
  return `> ${words(content)}${via.length > 0 ? ` (via ${words(via)})` : ''}`;
}

/** Frames that are shown, with how many sentences of the text show them. */
function framing({ framing: { frames, sentences } }: Report): string[] {
  return frames
    .filter((frame) => frame.shown && frame.sentences.length > 0)
    .map(
      (frame) =>
        `${inWords(frame.frame)}: ${frame.sentences.length} of ${count(sentences.length, 'sentence')}`,
    );
}

/** `humanInterest` as “human interest”. */
function inWords(frame: string): string {
  return frame.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Each loaded word where it stands, with whose word it is. */
function loadedWords({ framing: { loaded, voices } }: Report): string[] {
  return loaded.map(({ text, voice }) => {
    const whose = voice === null ? 'the article’s own' : (voices[voice]?.name ?? '');
    return `${plain(text)} (${plain(whose)})`;
  });
}

/** Passages printed again that are no repeat of the text. */
function printedAgain({ article, passages }: Report): string[] {
  return passages.map(({ kind, first }) => {
    const words = first.map((span) => plain(textOf(article, span))).join(' … ');
    return `${plain(kind.replaceAll('-', ' '))}: ${words}`;
  });
}

function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
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
