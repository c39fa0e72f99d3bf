import { isPartOfName } from '../names/look-up.ts';
import type { ArticleNames } from '../names/name.ts';
import type { Sentence, Token } from '../text/nlp.ts';
import { loadedSigns, type LoadedSign } from './lexicons/lexicon-index.ts';
import { isInCompound } from './is-in-compound.ts';
import { longestAt, type PhraseHit } from './lexicons/phrase-index.ts';
import { spanOfTokens } from './span-of-tokens.ts';

/** A term of law, trade or arms is read from so many words around it. */
const TERM_WORDS = 4;
/** Words that are terms beside these: “contempt of court”, “a pair of spectacles”, “muzzle flash”, “legally insane”. */
const TERMS: ReadonlyMap<string, RegExp> = new Map([
  ['contempt', /\bcontempt of (?:court|parliament|congress|the)\b|\b(?:criminal|civil|in|for) contempt\b/u],
  ['spectacle', /\bspectacles\b/u],
  ['muzzle', /\bmuzzle (?:flash|blast|velocity|brake|device)(?:es|s)?\b|\bmuzzles? of\b/u],
  ['insane', /\b(?:legally|criminally|clinically|declared|found) insane\b|\binsane asylum\b/u],
  [
    'insanity',
    /\b(?:plea|defen[cs]e|grounds|reason|temporary|by|of) insanity\b|\binsanity (?:plea|defen[cs]e)\b/u,
  ],
  ['fraudulent', /\bfraudulent (?:conveyance|transfers?|misrepresentation|trading)\b/u],
  ['toxic', /\btoxic (?:waste|chemicals?|substances?|fumes?|gas(?:es)?|shock|metals?|algae|smoke)\b/u],
  ['poisonous', /\bpoisonous (?:plants?|mushrooms?|snakes?|berries|gas(?:es)?)\b/u],
  ['crippling', /\bcrippling (?:disease|arthritis|polio)\b/u],
  [
    'barrage',
    /\b(?:missile|artillery|rocket|drone|tidal|balloons?) barrages?\b|\bbarrages? of (?:missiles|rockets|drones|shells|artillery)\b/u,
  ],
  ['salvo', /\b(?:missile|rocket|artillery) salvos?\b/u],
  ['bombard', /\b(?:artillery|shells?|rockets?|missiles?|drones?|particles?|neutrons?)\b/u],
  ['bitter', /\bbitter (?:taste|chocolate|orange|almonds?|cold|beer|lemon)\b/u],
  ['supposed', /\bsupposed to\b/u],
  ['swarm', /\bswarms? of (?:bees|insects|locusts|drones|mosquitoes|earthquakes|quakes)\b/u],
  ['rogue', /\brogue (?:wave|planet|trader)s?\b/u],
  ['noble', /\bnoble (?:gas(?:es)?|metals?|family|families|birth|title)\b/u],
  ['predator', /\b(?:apex|top|natural|sea|land|marine) predators?\b|\bpredators? (?:and|or) prey\b/u],
  [
    'parasite',
    /\bparasites? (?:that|of|which|infect\p{L}*)\b|\b(?:malaria|blood|gut|intestinal) parasites?\b/u,
  ],
]);

/** A loaded word in one sentence, as token indices. */
export interface LoadedHit extends LoadedSign {
  readonly from: number;
  readonly to: number;
  /** The entry of the list, in its dictionary form. */
  readonly entry: string;
}

/** Loaded words of a sentence in both tiers; each word is counted once, under its longest phrase and its stronger tier. */
export function findLoadedWords(sentence: Sentence, names: ArticleNames): LoadedHit[] {
  const { tokens } = sentence;
  const index = loadedSigns();
  const found: LoadedHit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hits = longestAt(index, tokens, at);
    const best = hits.find(({ value }) => value.tier === 'strong') ?? hits[0];
    if (!best) {
      at++;
      continue;
    }
    // Not “contempt of court”, a term, nor “Mad Max”, a name: no judgements.
    const context = tokens.slice(Math.max(0, best.from - TERM_WORDS), best.to + 1 + TERM_WORDS);
    const isTerm = TERMS.get(best.phrase)?.test(context.map(({ lower }) => lower).join(' ')) === true;
    const isName =
      isPartOfName(names, spanOfTokens(sentence, best.from, best.to)) || isCapitalised(tokens, best);
    if (!isTerm && !isName && !isInCompound(tokens, best.from, best.to))
      found.push({ ...best.value, from: best.from, to: best.to, entry: best.phrase });
    at = best.to + 1;
  }
  return found;
}

/** Have a capital wherever they stand. */
const WITH_CAPITAL =
  /^(?:nazi|communist|marxist|fascist|fascism|draconian|armageddon|islamophobic|cold war mentality)$/u;

/** “The Torvan Predators have lost”: a capital within the sentence makes a name of it. */
function isCapitalised(tokens: readonly Token[], { from, phrase }: PhraseHit<LoadedSign>): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    /[\p{L}\p{N},]$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[from]?.text ?? '') &&
    // In a heading every word has one.
    tokens.some(({ text }) => /^\p{Ll}{4}/u.test(text)) &&
    !WITH_CAPITAL.test(phrase)
  );
}
