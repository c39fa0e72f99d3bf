import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import { OUTLETS } from '../speakers/data/outlets.ts';
import { nameAt } from '../names/look-up.ts';
import type { ArticleNames } from '../names/name.ts';
import type { TextSpan } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import { countryNamed, mayStartCountry, shortName } from '../speakers/kinds/country-names.ts';
import type { Actor, CreditedVoice } from './framing.ts';
import type { Headline } from './read-headline.ts';

/** Bodies known by their letters count from this many sentences on: fewer are names in passing. */
const BODY_SENTENCES = 3;
/** Longest country name in words. */
const NAME_WORDS = 3;

/** A place where the text names a country or body. */
export interface ActorMention {
  readonly name: string;
  readonly kind: 'country' | 'body';
  readonly sentence: number;
  /** Token indices in that sentence. */
  readonly from: number;
  readonly to: number;
}

/** Where countries (by name, nationality or capital) and bodies known by their letters (NATO) are named. */
export function findActorMentions(sentences: readonly Sentence[], names: ArticleNames): ActorMention[] {
  const lettersOf = bodiesByLetters(names);
  const found: ActorMention[] = [];
  sentences.forEach((own, sentence) => {
    let at = 0;
    while (at < own.tokens.length) {
      const mention = bodyAt(own, at, names, lettersOf) ?? countryAt(own, at, names);
      if (mention) found.push({ ...mention, sentence });
      at = (mention?.to ?? at) + 1;
    }
  });
  return found;
}

type Found = Omit<ActorMention, 'sentence'>;

/** Bodies that the article also calls by their letters: number of the body in `ArticleNames.named` → “NATO”. */
function bodiesByLetters({ named }: ArticleNames): ReadonlyMap<number, string> {
  return new Map(
    named.flatMap(({ kind, forms }, number) => {
      const letters = forms.find((form) => /^\p{Lu}{3,6}$/u.test(form));
      const isBody = kind === 'body' && !forms.some((form) => OUTLETS.has(form.toLowerCase()));
      return letters !== undefined && isBody && !countryNamed(letters.toLowerCase())
        ? [[number, letters]]
        : [];
    }),
  );
}

/** A body named in full or by its letters. */
function bodyAt(
  { block, tokens }: Sentence,
  at: number,
  names: ArticleNames,
  lettersOf: ReadonlyMap<number, string>,
): Found | null {
  const first = tokens[at];
  if (!first || lettersOf.size === 0 || !/^\p{Lu}/u.test(first.text)) return null;
  const name = nameAt(names, block, first.start);
  const letters = lettersOf.get(name?.named ?? -1);
  if (!name || letters === undefined || name.span.start !== first.start) return null;
  let to = at;
  while ((tokens[to + 1]?.start ?? Infinity) < name.span.end) to++;
  return { name: letters, kind: 'body', from: at, to };
}

/** “Chinese”, “South Korea”, “Washington”, unless it is a person's name: “Denzel Washington”. */
function countryAt({ block, tokens }: Sentence, at: number, names: ArticleNames): Found | null {
  const first = tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return null;
  const longest = mayStartCountry(first.lower) ? Math.min(NAME_WORDS, tokens.length - at) : 0;
  for (let length = longest; length > 0; length--) {
    const words = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const country = countryNamed(words);
    if (country && nameAt(names, block, first.start)?.kind !== 'person')
      return { name: shortName(country), kind: 'country', from: at, to: at + length - 1 };
  }
  return null;
}

/** Who the text talks about, most sentences first, and whether they are heard. */
export function gatherActors(
  mentions: readonly ActorMention[],
  sentences: readonly Sentence[],
  voices: readonly CreditedVoice[],
  speakers: readonly ReportedSpeaker[],
  headline: Headline,
): Actor[] {
  const inHeadline = new Set(findActorMentions(headline.sentences, headline.names).map(({ name }) => name));
  const byName = new Map<string, ActorMention[]>();
  for (const mention of mentions) {
    const known = byName.get(mention.name);
    if (known) known.push(mention);
    else byName.set(mention.name, [mention]);
  }
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const heard = new Set<string>();
  for (const { country, kind, speaker, name } of voices) {
    if (country && !(kind === 'expert' || kind === 'media' || kind === 'person')) heard.add(country);
    const found = speaker === null ? undefined : speakerOf.get(speaker);
    const words = [name, found?.role, found?.affiliation, ...(found?.aliases ?? [])].join(' ');
    for (const word of words.match(/\b\p{Lu}{3,6}\b/gu) ?? []) heard.add(word);
  }
  // “Both Harbour Air and NASA said”: the words are counted for the one, and said by the other too.
  for (const { attributions, name, aliases } of speakers)
    if (attributions.length > 0) for (const own of [name, ...aliases]) heard.add(own);
  return [...byName]
    .map(([name, own]): Actor => {
      const spans = own.flatMap((mention) => spanOf(mention, sentences));
      return {
        name,
        kind: own[0]?.kind ?? 'country',
        mentions: spans,
        sentences: [...new Set(own.map(({ sentence }) => sentence))],
        heard: heard.has(name),
        inHeadline: inHeadline.has(name),
      };
    })
    .filter(({ kind, sentences: own }) => kind === 'country' || own.length >= BODY_SENTENCES)
    .sort((a, b) => b.sentences.length - a.sentences.length);
}

/** The place of a mention in the article. */
export function spanOf(
  { sentence, from, to }: Pick<ActorMention, 'sentence' | 'from' | 'to'>,
  sentences: readonly Sentence[],
): TextSpan[] {
  const found = sentences[sentence];
  const [first, last] = [found?.tokens[from], found?.tokens[to]];
  return found && first && last ? [{ block: found.block, start: first.start, end: last.end }] : [];
}
