import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import { OUTLETS } from '../speakers/data/outlets.ts';
import type { TextSpan } from '../text/article.ts';
import type { Sentence, Token } from '../text/nlp.ts';
import { countryNamed, mayStartCountry, shortName } from '../speakers/kinds/country-names.ts';
import type { Actor, CreditedVoice } from './framing.ts';

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
export function findActorMentions(sentences: readonly Sentence[]): ActorMention[] {
  const found: ActorMention[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    let at = 0;
    while (at < tokens.length) {
      const mention = mentionAt(tokens, at);
      if (mention) found.push({ ...mention, sentence });
      at = (mention?.to ?? at) + 1;
    }
  });
  return found;
}

function mentionAt(tokens: readonly Token[], at: number): Omit<ActorMention, 'sentence'> | null {
  const first = tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return null;
  const longest = mayStartCountry(first.lower) ? Math.min(NAME_WORDS, tokens.length - at) : 0;
  for (let length = longest; length > 0; length--) {
    const name = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const country = countryNamed(name);
    if (country) return { name: shortName(country), kind: 'country', from: at, to: at + length - 1 };
  }
  const letters = first.text;
  return /^\p{Lu}{3,6}$/u.test(letters) && !OUTLETS.has(first.lower)
    ? { name: letters, kind: 'body', from: at, to: at }
    : null;
}

/** Who the text talks about, most sentences first, and whether they are heard. */
export function gatherActors(
  mentions: readonly ActorMention[],
  sentences: readonly Sentence[],
  voices: readonly CreditedVoice[],
  speakers: readonly ReportedSpeaker[],
  headline: readonly Token[],
): Actor[] {
  const inHeadline = new Set(
    findActorMentions([{ block: 0, start: 0, end: 0, tokens: headline }]).map(({ name }) => name),
  );
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
