/** An article as a scraper leaves it: lines of metadata up to `Text:`, then one paragraph a line. */
export interface ScrapedArticle {
  /** The metadata lines, `Text:` included. */
  readonly header: readonly string[];
  readonly title: string;
  readonly published: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/** Reads a scraped text file. Throws when there is no line `Text:`, since then it is not one. */
export function readScrapedArticle(text: string): ScrapedArticle {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => /^Text:\s*$/.test(line));
  if (end === -1)
    throw new Error('Expected a line “Text:” before the paragraphs of a scraped article, got none.');
  const header = lines.slice(0, end + 1);
  const field = (name: string) =>
    header.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  return {
    header,
    title: field('Title'),
    published: field('Published Time'),
    author: field('Author'),
    paragraphs: lines.slice(end + 1).filter((line) => line.trim() !== ''),
  };
}

/** The same article with its paragraphs printed `copies` times over. */
export function printedTimes(article: ScrapedArticle, copies: number): ScrapedArticle {
  return { ...article, paragraphs: Array.from({ length: copies }, () => article.paragraphs).flat() };
}

/** The article as a text file. */
export function articleText({ header, paragraphs }: ScrapedArticle): string {
  return [...header, ...paragraphs, ''].join('\n');
}

/** The article as a newspaper's page prints it: with navigation, a caption, a list of other stories and a footer around it. */
export function articlePage({ title, published, author, paragraphs }: ScrapedArticle): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Halden Courier</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escape(title)}">
<meta property="og:site_name" content="Halden Courier">
<meta property="article:published_time" content="${escape(published)}">
<meta name="author" content="${escape(author)}">
<style>${STYLE}</style>
</head>
<body>
<header class="site"><a href="/">Halden Courier</a>
<nav><ul><li><a href="/world">World</a></li><li><a href="/regions">Regions</a></li><li><a href="/harbour">Harbour</a></li><li><a href="/letters">Letters</a></li></ul></nav></header>
<main>
<article>
<h1>${escape(title)}</h1>
<p class="byline">By <span rel="author">${escape(author)}</span> · <time datetime="${escape(published)}">${escape(published)}</time></p>
<figure><svg viewBox="0 0 680 180" role="img" aria-label="A river between two hills"><rect width="680" height="180" fill="#dfe9ef"/><path d="M0 120 170 40l130 70 150-80 230 100v50H0z" fill="#9db3a4"/><path d="M290 180c40-40-20-50 40-78 30 26 10 44 70 78z" fill="#5f8fb0"/></svg>
<figcaption>The valley on a clear morning. Drawing: Halden Courier</figcaption></figure>
<div class="text">
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</div>
</article>
<aside><h2>Most read</h2><ul><li><a href="/a">Ferry keeps its winter timetable</a></li><li><a href="/b">Harbour choir looks for basses</a></li><li><a href="/c">Where to skate this week</a></li></ul></aside>
</main>
<footer><p>© Halden Courier. An invented newspaper in an invented town.</p></footer>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark }
body { margin: 0; font: 18px/1.55 Georgia, 'Liberation Serif', serif; color: #1c1c1c; background: #fff }
header.site { display: flex; gap: 2rem; align-items: baseline; padding: .8rem 2rem; border-bottom: 3px double #1c1c1c }
header.site > a { font-size: 1.6rem; font-weight: bold; color: inherit; text-decoration: none }
nav ul { display: flex; gap: 1.2rem; list-style: none; margin: 0; padding: 0; font: 15px/1.4 sans-serif }
nav a, aside a { color: inherit }
main { display: flex; flex-wrap: wrap; gap: 3rem; padding: 1rem 2rem; max-width: 1060px; margin: auto }
article { flex: 1 1 30rem; max-width: 680px }
h1 { line-height: 1.2 }
.byline, figcaption, aside, footer { font: 14px/1.5 sans-serif; color: #555 }
figure { margin: 1.2rem 0 }
aside { flex: 0 1 14rem }
footer { padding: 1rem 2rem; border-top: 1px solid #bbb }
@media (prefers-color-scheme: dark) {
  body { color: #e4e2dd; background: #191a1c }
  header.site { border-color: #e4e2dd }
  .byline, figcaption, aside, footer { color: #a9a7a1 }
}`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
