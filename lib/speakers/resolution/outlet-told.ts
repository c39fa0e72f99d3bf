import type { Attribution } from '../../attribution/attribution.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { kindOfBody } from '../kinds/kind-of-body.ts';
import type { Stretch } from '../roles/role-reading.ts';
import type { NameMention } from './name-mention.ts';
import { isOutlet } from '../sources/is-outlet.ts';
import { type RunningText, wordsIn } from '../sources/running-text.ts';

/** What stands before an outlet that words were given to or printed by: “in an interview with”, “told”, “obtained by”. */
const GIVEN_TO: readonly (readonly [link: RegExp, before: RegExp | null])[] = [
  [/^(?:told|tells|telling)$/u, null],
  [/^with$/u, /^(?:interview|interviews|conversation|spoke|speaking|speaks|chat|q&a)$/u],
  [
    /^to$/u,
    /^(?:spoke|speaking|speaks|talking|talked|statement|email|e-mail|letter|interview|comments|remarks|confirmed|claimed|said|wrote|message|leaked)$/u,
  ],
  [/^(?:in|for)$/u, /^(?:wrote|writes|writing|noted|op-ed|interview|article|column|essay|year|week|month)$/u],
  [/^to$/u, /^according$/u],
  [/^on$/u, /^(?:said|speaking|appearing|appeared|swift|interview|appearance|live)$/u],
  [/^of$/u, /^(?:episode|edition|instalment|issue)$/u],
  [/^by$/u, /^(?:obtained|seen|reviewed|reported|quoted|cited|published|interviewed|shared)$/u],
];

/** Who writes in something with a name writes in an outlet, known or not: “wrote in Labor Notes”, “noted this year in The Lantern”. */
const WRITES = /^(?:wrote|writes|writing|noted|notes|argued|argues|observed|observes)$/u;
const TIME_NOUN = /^(?:year|week|month|spring|summer|autumn|winter)$/u;
const TIME_WORD = /^(?:this|last|that)$/u;
/** What a series is cut into: its name follows, in quotation marks or not, “an episode of “Night Harbour””. */
const EPISODE = /^(?:episode|instalment|installment)$/u;

/** What is said on something in quotation marks is said on a show: “said on “Night Harbour””. */
const SAID_ON = /^(?:said|says|spoke|speaking|appearing|appeared|revealed|confirmed)$/u;

/** Who asks people for their opinion need be no outlet: “analysts surveyed by Marlow Data”. */
const ASKED_BY = /^(?:surveyed|polled)$/u;
/** What the name before it is: “the Salt and Rope podcast”. */
const SHOW = /^(?:podcast|show|programme|program|magazine|newspaper|channel|newsletter)$/u;
/** An outlet named before: “told the paper”. */
const OUTLET_NOUN =
  /^(?:paper|newspaper|outlet|magazine|agency|broadcaster|station|publication|tabloid|site|website|podcast|programme)$/u;

/** To whom a statement was made, or who printed it. */
export interface OutletTold {
  /** Its place among the mentions of the text. */
  readonly mention: number;
  /** The words around it say that it is an outlet, whatever its name says: “an episode of Night Harbour”. */
  readonly isOutlet: boolean;
}

/**
 * The outlet to which a statement was made, or which printed it, where the sentence around the statement says so: “Ana Ruiz told the
 * Daily Tide that …”. Null for none; listeners that are no outlet (“told the court”) are none.
 */
export function outletTold(text: RunningText, attribution: Attribution): OutletTold | null {
  const around = sentenceAround(text, attribution);
  if (around === null) return null;
  const { words, mentions, mentionAt } = text;
  const { from, sentence, said } = around;
  let outlet: OutletTold | null = null;
  for (let i = from; words[i]?.sentence === sentence; i++) {
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (!mention) continue;
    const isSaid = said.some((one) => mention.from >= one.from && mention.to <= one.to);
    i = Math.max(i, mention.to);
    if (!isSaid && isOfSource(text, index)) return { mention: index, isOutlet: false };
    if (isSaid || words[mention.to]?.possessive) continue;
    if (isReporterTold(text, mention)) return { mention: index, isOutlet: false };
    const isOutlet = isToldAsOutlet(text, mention);
    if (isOutlet || isGivenTo(text, index)) outlet ??= { mention: index, isOutlet };
  }
  return outlet ?? outletMeant(text, from, said);
}

/** Where somebody speaks to everybody: what is said there was not said to the outlet of before. */
const ELSEWHERE =
  /^(?:posted|tweeted|tweet|post|caption|statement|announcement|instagram|twitter|facebook|tiktok|youtube|reddit|telegram|speech|rally|conference|letter|memoir|book)$/u;

/** Whether the sentence around a statement, its own words left out, tells of another place where it was said: “he posted on Instagram”. */
export function isToldElsewhere(text: RunningText, attribution: Attribution): boolean {
  const around = sentenceAround(text, attribution);
  if (around === null) return false;
  const { from, sentence, said } = around;
  for (let i = from; text.words[i]?.sentence === sentence; i++)
    if (ELSEWHERE.test(text.words[i]?.lower ?? '') && !said.some((one) => i >= one.from && i <= one.to))
      return true;
  return false;
}

/** The outlet named last before “the paper” to which it was said: “told the paper”, “in a statement to the outlet”. */
function outletMeant(text: RunningText, from: number, said: readonly Stretch[]): OutletTold | null {
  const { words, mentions } = text;
  for (let i = from; words[i]?.sentence === words[from]?.sentence; i++) {
    const isNoun = words[i - 1]?.lower === 'the' && OUTLET_NOUN.test(words[i]?.lower ?? '');
    if (!isNoun || said.some((one) => i >= one.from && i <= one.to)) continue;
    const [link, before] = [words[i - 2]?.lower ?? '', words[i - 3]?.lower ?? ''];
    if (
      !GIVEN_TO.some(
        ([own, gave]) => LISTENER_LINK.test(link) && own.test(link) && (gave?.test(before) ?? true),
      )
    )
      continue;
    const last = mentions.findLastIndex((mention, index) => mention.to < i && isOutlet(text, index));
    return last < 0 ? null : { mention: last, isOutlet: false };
  }
  return null;
}

/** The sentence in which a statement is told: its first word, its number, and the stretches that are somebody's words. */
function sentenceAround(
  text: RunningText,
  { cue, source, content }: Attribution,
): { readonly from: number; readonly sentence: number; readonly said: readonly Stretch[] } | null {
  const [at] = [...cue, ...source].flatMap((span) => wordsIn(text, span) ?? []);
  const sentence = text.words[at?.from ?? -1]?.sentence;
  if (at === undefined || sentence === undefined) return null;
  let { from } = at;
  while (text.words[from - 1]?.sentence === sentence) from--;
  return { from, sentence, said: content.flatMap((span) => wordsIn(text, span) ?? []) };
}

/** “Tide Radio reporter Ana Ruiz's source inside the camp”, “a Reuters source”: whose source somebody is. */
function isOfSource(text: RunningText, index: number): boolean {
  const { words, mentions } = text;
  const mention = mentions[index];
  if (!mention || !/^sources?$/u.test(words[mention.to + 1]?.lower ?? '')) return false;
  const isReporter =
    mention.nameClass === 'person' &&
    words[mention.to]?.possessive === true &&
    ROLE_NOUNS.get(words[mention.from - 1]?.lower ?? '') === 'media';
  return isReporter || isOutlet(text, index);
}

/** Words between “told” and the name of a reporter: “told Tide Radio Pentagon correspondent Ana Ruiz”. */
const REPORTER_REACH = 6;

function isReporterTold({ words }: RunningText, { nameClass, from }: NameMention): boolean {
  if (nameClass !== 'person' || ROLE_NOUNS.get(words[from - 1]?.lower ?? '') !== 'media') return false;
  for (let i = from - 2; i > from - REPORTER_REACH - 1; i--) {
    const word = words[i];
    if (!word || word.mark) return false;
    if (/^(?:told|tells|telling)$/u.test(word.lower)) return true;
  }
  return false;
}

/** Is a mention that of an outlet, behind words that say that something was given to it or printed by it? */
function isGivenTo(text: RunningText, index: number): boolean {
  const { words, mentions } = text;
  const mention = mentions[index];
  if (!mention) return false;
  const link = linkBefore(text, mention);
  const before = words[link - 1]?.lower ?? '';
  if (words[link]?.lower === 'by' && ASKED_BY.test(before)) return mention.nameClass !== 'person';
  if (!isShow(text, mention) && !isOutlet(text, index)) return false;
  return GIVEN_TO.some(
    ([own, gave]) => own.test(words[link]?.lower ?? '') && (gave === null || gave.test(before)),
  );
}

/** Do the words around a name say that it is an outlet’s: “on the Night Harbour podcast”, “wrote in Labor Notes”? */
function isToldAsOutlet(text: RunningText, mention: NameMention): boolean {
  const { words } = text;
  const link = linkBefore(text, mention);
  if (isShow(text, mention) && words[link]?.lower === 'on') return true;
  if (isWrittenIn(text, mention, link)) return true;
  const isMarked = words[link]?.mark === true;
  const marked = isMarked ? link - 1 : link;
  const [own, before] = [words[marked]?.lower, words[marked - 1]?.lower ?? ''];
  if (isMarked && own === 'on' && SAID_ON.test(before)) return true;
  return own === 'of' && EPISODE.test(before);
}

function isShow({ words }: RunningText, { to, nameClass }: NameMention): boolean {
  return SHOW.test(words[to + 1]?.lower ?? '') && nameClass !== 'state';
}

/** The word before a name and its article. */
function linkBefore({ words }: RunningText, { titleFrom }: NameMention): number {
  return DETERMINER.test(words[titleFrom - 1]?.lower ?? '') ? titleFrom - 2 : titleFrom - 1;
}

/** “in” a name of several words, or with its article: “wrote in Latin”, “in Oslo”, “noted in Parliament” are none. */
function isWrittenIn(
  { words }: RunningText,
  { from, to, name, nameClass }: NameMention,
  link: number,
): boolean {
  if (words[link]?.lower !== 'in' || nameClass === 'person' || nameClass === 'state') return false;
  if (kindOfBody(name) === 'official' || (from === to && words[from - 1]?.text !== 'The')) return false;
  const isTimed =
    TIME_NOUN.test(words[link - 1]?.lower ?? '') && TIME_WORD.test(words[link - 2]?.lower ?? '');
  return WRITES.test(words[isTimed ? link - 3 : link - 1]?.lower ?? '');
}

const DETERMINER = /^(?:the|his|her|its|their|a)$/u;
/** “in the paper” may be a paper of science. */
const LISTENER_LINK = /^(?:told|tells|telling|to|with)$/u;
