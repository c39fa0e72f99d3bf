import { relayOf } from '../report/relay-of.ts';
import type { Report } from '../report/report.ts';
import { stateOf } from '../report/statement-state.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { textOf } from '../text/article.ts';
import { paragraphNumbers } from '../text/paragraph-numbers.ts';
import type { SheetWords } from './sheet-words.ts';
import { linkToWords } from './to-citation.ts';

/** Holds on paper as on a screen; no script, nothing from elsewhere. */
const STYLE = `
body{font:15px/1.45 Georgia,"Noto Serif",serif;margin:2rem auto;max-width:62rem;padding:0 1rem;color:#1d1c1a;background:#fff}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 .25rem}
p{margin:0 0 1rem;color:#45423c;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid #b9b4a8;padding:.4rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{font:600 .8rem/1.3 system-ui,sans-serif;background:#f3f1ea}
td small{display:block;color:#635f57}
.n{width:2.25rem}.s{width:36%}.w{width:21%}.p{width:6rem}
tr{break-inside:avoid}thead{display:table-header-group}
a{color:#7d1626}
td a small{color:inherit}
@page{margin:1.5cm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#635f57}}
@media print{
body{margin:0;max-width:none;padding:0;font-size:10.5pt}
*{box-sizing:border-box}.n{width:2.5rem}.s{width:34%}.w{width:19%}.p{width:4.25rem}th{white-space:nowrap;font-size:.75rem}
td{height:1.6cm}
td a{color:inherit;text-decoration:none}td a small{display:none}
}
`;

/**
 * A sheet to check an article by, as a page that can be printed: each statement, who says it, in which paragraph, a link that opens
 * the page at the words, and an empty column. Statements inside another belong to it.
 *
 * @param url address of the page
 * @param at when the article was read (ms since 1970)
 */
export function toSheet(report: Report, words: SheetWords, url: string, at: number | null): string {
  const { article } = report;
  const numbers = paragraphNumbers(article);
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const title = article.title === '' ? words.untitled : article.title;
  const origin = [
    article.publisher,
    article.published === null ? null : words.date(article.published),
    article.byline,
    at === null ? null : words.analysed(at),
  ].filter((part) => part !== null && part !== '');
  const rows = report.attributions
    .filter(({ level }) => level === 'outer')
    .map((said, i) =>
      row(report, words, url, {
        said,
        number: i + 1,
        speaker: speakers.get(said.speaker ?? ''),
        paragraph: numbers.get(said.content[0]?.block ?? -1),
      }),
    );
  const heads = [
    ['n', '#'],
    ['s', words.statement],
    ['w', words.who],
    ['p', words.paragraph],
    ['f', words.finding],
  ];
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${words.title}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escaped(title)}</h1>
<p>${escaped(words.title)} · ${origin.map((part) => escaped(part ?? '')).join(' · ')}${address(url)}</p>
<table>
<thead><tr>${heads.map(([name, head]) => `<th class="${name ?? ''}" scope="col">${escaped(head ?? '')}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

interface Line {
  readonly said: SpokenAttribution;
  readonly number: number;
  readonly speaker: ReportedSpeaker | undefined;
  readonly paragraph: number | undefined;
}

function row(
  report: Report,
  words: SheetWords,
  url: string,
  { said, number, speaker, paragraph }: Line,
): string {
  const printed = (spans: SpokenAttribution['content']): string =>
    spans.map((span) => textOf(report.article, span)).join(' … ');
  const relay = relayOf(report, said);
  const source = printed(said.source);
  const who = speaker?.name ?? (source === '' ? words.unsettled : withoutEndMarks(source));
  const about = [speaker?.role, speaker?.affiliation, relay === '' ? null : words.relayed(relay)].filter(
    (part) => part !== null && part !== undefined && part !== '',
  );
  const link = linkToWords(report, said, url);
  const state = stateOf(said);
  const { note, codes = [] } = said.noted ?? {};
  const noted = [...(state === 'open' ? [] : [words.stateOf(state)]), ...codes, ...(note ? [note] : [])];
  return [
    `<tr><td>${number}</td>`,
    `<td dir="auto">${escaped(printed(said.content))}</td>`,
    `<td><bdi>${escaped(who)}</bdi>${small(about.join(', '))}</td>`,
    `<td>${place(paragraph === undefined ? '' : `¶ ${paragraph}`, link, words)}</td>`,
    `<td>${small(noted.join(' · '))}</td></tr>`,
  ].join('');
}

/** The paragraph, which opens the page at the words; on paper its number alone. */
function place(number: string, link: string | null, { open }: SheetWords): string {
  return link === null ? number : `<a href="${escaped(link)}">${number}${small(open)}</a>`;
}

/** What the sentence goes on with stands at the end of some sources: “Amer, in Gaza,”. */
function withoutEndMarks(source: string): string {
  return source.replace(/[,;:]$/u, '');
}

function address(url: string): string {
  const isWeb = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
  return isWeb ? `<br><a href="${escaped(url)}">${escaped(url)}</a>` : '';
}

function small(text: string): string {
  return text === '' ? '' : `<small>${escaped(text)}</small>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words of the page as text, whatever markup they look like. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[&<>"']/gu, (char) => ENTITIES[char] ?? '');
}
