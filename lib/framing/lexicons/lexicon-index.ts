import { FRAMES, type FrameName } from './frame-lexicon.ts';
import { LOADED_WORDS, type LoadedCategoryName } from './loaded-lexicon.ts';
import { indexPhrases, phrasesOf, type PhraseIndex } from './phrase-index.ts';

/** What a phrase of the lexicons is a sign of. */
export interface FrameSign {
  readonly frame: FrameName;
  readonly strength: 'strong' | 'weak';
}
export interface LoadedSign {
  readonly category: LoadedCategoryName;
  readonly tier: 'strong' | 'weak';
}

/**
 * Phrases that are a sign of nothing although a word in them is: the longest phrase wins, so these keep the shorter one out.
 * “conflict of interest” is law and no quarrel; “parent company” has no parents.
 */
// prettier-ignore
const NO_SIGN = `conflict of interest, conflicts of interest, social security, job security, food security, security guard, security camera,
  parent company, trade fair, political suicide, surgical strike, law of physics, at the cost of, health check, take part in, fair enough,
  new year, god knows, for god's sake, in terms of, right now, because of course, point of view, home page, state of the union,
  peace of mind, battle of the sexes, attack of, heart attack, panic attack, war of attrition, market town, marketplace of ideas,
  race against, in the race, rat race, water down, food for thought, safe to say, fine print, sex education, party guest`;

let frameIndex: PhraseIndex<FrameSign | null> | null = null;
let loadedIndex: PhraseIndex<LoadedSign> | null = null;

/** All frame signs as one index; built the first time it is asked for. */
export function frameSigns(): PhraseIndex<FrameSign | null> {
  frameIndex ??= indexPhrases<FrameSign | null>([
    ...frameNames().flatMap((frame) => [
      ...phrasesOf(FRAMES[frame].strong).map((phrase) => [phrase, { frame, strength: 'strong' }] as const),
      ...phrasesOf(FRAMES[frame].weak).map((phrase) => [phrase, { frame, strength: 'weak' }] as const),
    ]),
    ...phrasesOf(NO_SIGN).map((phrase) => [phrase, null] as const),
  ]);
  return frameIndex;
}

/** All loaded words as one index; built the first time it is asked for. */
export function loadedSigns(): PhraseIndex<LoadedSign> {
  loadedIndex ??= indexPhrases<LoadedSign>(
    loadedCategories().flatMap((category) => [
      ...phrasesOf(LOADED_WORDS[category].strong).map(
        (phrase) => [phrase, { category, tier: 'strong' }] as const,
      ),
      ...phrasesOf(LOADED_WORDS[category].weak).map(
        (phrase) => [phrase, { category, tier: 'weak' }] as const,
      ),
    ]),
  );
  return loadedIndex;
}

/** The frames in the order of the lexicon. */
export function frameNames(): FrameName[] {
  return Object.keys(FRAMES).filter(isFrameName);
}

function loadedCategories(): LoadedCategoryName[] {
  return Object.keys(LOADED_WORDS).filter(isLoadedCategory);
}

function isFrameName(name: string): name is FrameName {
  return name in FRAMES;
}

function isLoadedCategory(name: string): name is LoadedCategoryName {
  return name in LOADED_WORDS;
}
