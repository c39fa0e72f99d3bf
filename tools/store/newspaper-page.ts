import type { ScrapedArticle } from '../browser/article-page.ts';

/** The article as an invented newspaper prints it, in the light and in the dark: the page under the stores' pictures. */
export function newspaperPage({ title, published, author, paragraphs }: ScrapedArticle): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – The Harbour Ledger</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Harbour Ledger">
<meta property="article:published_time" content="${published}">
<meta name="author" content="${author}">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header><a href="/">The Harbour Ledger</a><nav><a href="/city">City</a><a href="/port">Port</a><a href="/sea">Sea</a><a href="/letters">Letters</a></nav></header>
<main>
<article>
<h1>${title}</h1>
<p class="byline">By <span rel="author">${author}</span> · <time datetime="${published}">24 November 2026</time></p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article>
</main>
<footer><p>The Harbour Ledger is an invented newspaper.</p></footer>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; scrollbar-width: none }
body { margin: 0; font: 17px/1.55 'Charter', Georgia, 'Liberation Serif', serif; color: #1d1c1a; background: #fff }
header { display: flex; gap: 28px; align-items: baseline; margin: 0 40px; padding: 14px 0 10px; border-bottom: 3px double currentcolor }
header > a { font-size: 28px; font-weight: bold }
a { color: inherit; text-decoration: none }
nav { display: flex; gap: 18px; font: 14px/1 'Liberation Sans', Arial, sans-serif }
main { margin: 0 40px }
article { max-width: 660px }
h1 { margin: 22px 0 8px; font-size: 34px; line-height: 1.15 }
p { margin: 0 0 13px }
.byline, footer { font: 14px/1.5 'Liberation Sans', Arial, sans-serif; color: #666 }
footer { margin: 20px 40px; border-top: 1px solid #bbb; padding-top: 8px }
@media (prefers-color-scheme: dark) {
  body { color: #e4e2dd; background: #17181a }
  .byline, footer { color: #a09d96 }
}`;
