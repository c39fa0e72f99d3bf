import { CONTEXT_IN_PAGE } from '../../lib/text/place-in-page.ts';
import type { PlacesOfStatements } from '../../lib/export/to-web-annotations.ts';
import type { Report } from '../../lib/report/report.ts';
import { wholeText } from '../../lib/report/whole-text.ts';

/** Where the statements would stand in a page that has nothing but the article. */
export function placesInText({ article, attributions }: Report): PlacesOfStatements {
  const { text, starts } = wholeText(article);
  return new Map(
    attributions.map(({ id, content }) => [
      id,
      content.map((span) => {
        const [start, end] = [(starts[span.block] ?? 0) + span.start, (starts[span.block] ?? 0) + span.end];
        return {
          start,
          end,
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT_IN_PAGE), start),
          suffix: text.slice(end, end + CONTEXT_IN_PAGE),
        };
      }),
    ]),
  );
}
