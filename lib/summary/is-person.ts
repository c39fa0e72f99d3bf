import { kindOfBody } from '../speakers/kinds/kind-of-body.ts';
import { textOf } from '../text/article.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { CountedArticle } from './counted-article.ts';

/** Whether the text shows that a named speaker is a person, not a body: by a role or a body of theirs, “she”, or the surname alone. */
export function isPerson({ report }: CountedArticle, speaker: ReportedSpeaker): boolean {
  const { name, aliases, role, affiliation, mentions } = speaker;
  if (role !== null || affiliation !== null) return true;
  const words = name.split(/\s+/u);
  if (words.length > 1 && kindOfBody(name) === null && aliases.includes(words.at(-1) ?? '')) return true;
  return mentions.some(
    ({ form, span }) => form === 'pronoun' && /^(?:s?he|his|hers?|him)$/iu.test(textOf(report.article, span)),
  );
}
