import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { textOf, type Article, type TextSpan } from '../text/article.ts';
import type { ReportingHit } from './find-reporting-uses.ts';

/**
 * Words that often report nothing (“add”, “note”, “ask”) but do when a source and a content were found for them. Of the other
 * ambiguous ones (“back”, “show”, “call on”) the act is as likely as the speech.
 */
// prettier-ignore
const MOSTLY_SPEECH = new Set(`
  accuse acknowledge add admit advise answer appeal ask assure attest blame brief caution cite claim conclude cry demand disclose
  email estimate expect forecast go on greet imply indicate inform insinuate joke lament mention note notify observe plead
  praise promise quip quote read recall recommend relate remind repeat request reveal shout stress suggest suspect
  underline underscore warn welcome worry write`.trim().split(/\s+/u));

/** What a reported clause begins with. */
const CLAUSE = /^\W{0,2}(?:that|whether|how|why|if)\b/iu;

/**
 * Tells which attributions report words, and which a thought or an act (“wants”, “is backing”, “identified as”): only the
 * first make a sentence credited. Words report when they do so by themselves (“said”), when they mostly do, or when what
 * they bring stands in quotation marks or is a clause (“that …”). A cue that is only a mark reports.
 *
 * @returns ids of the attributions that report words
 */
export function attributionsOfSpeech(
  article: Article,
  attributions: readonly SpokenAttribution[],
  hits: readonly ReportingHit[],
): ReadonlySet<number> {
  const hitsOf = new Map<number, ReportingHit[]>();
  const alone: TextSpan[] = [];
  for (const hit of hits) {
    if (hit.attribution === null) {
      alone.push(hit.span);
      continue;
    }
    const known = hitsOf.get(hit.attribution);
    if (known) known.push(hit);
    else hitsOf.set(hit.attribution, [hit]);
  }
  return new Set(
    attributions
      .filter((attribution) => {
        const own = hitsOf.get(attribution.id) ?? [];
        if (own.some((hit) => hit.class !== 'mental' && (!hit.ambiguous || MOSTLY_SPEECH.has(hit.lemma))))
          return true;
        const cue = attribution.cue.map((span) => textOf(article, span)).join(' ');
        if (!/\p{L}/u.test(cue) || attribution.type !== 'indirect') return true;
        if (attribution.source.some((source) => alone.some((span) => areNeighbours(source, span))))
          return true;
        return own.length > 0 && attribution.content.some((span) => CLAUSE.test(textOf(article, span)));
      })
      .map(({ id }) => id),
  );
}

/** “said the experts”: at most a space between them. */
function areNeighbours(one: TextSpan, other: TextSpan): boolean {
  if (one.block !== other.block) return false;
  const gap = one.start >= other.end ? one.start - other.end : other.start - one.end;
  return gap >= 0 && gap <= 1;
}
