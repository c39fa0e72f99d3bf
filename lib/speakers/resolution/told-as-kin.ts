import type { RunningText } from '../sources/running-text.ts';
import type { VoiceDraft } from '../voices.ts';

const KIN =
  /^(?:wife|husband|spouse|partner|widow|widower|son|daughter|mother|father|mom|mum|dad|parents|brother|sister|twin|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|fiancée?)$/u;
/**
 * Whether the text introduces somebody as another's wife or son, “his wife, Margaret Stone”: newspapers then write the family name
 * alone for whom they belong to.
 */
export function isToldAsKin({ words, mentions, referents }: RunningText, { referent }: VoiceDraft): boolean {
  const known = referents[referent ?? -1];
  if (known?.referentClass !== 'person') return false;
  return known.mentions.some((index) => {
    const mention = mentions[index];
    if (!mention || mention.parts.length < 2) return false;
    // “his late wife, Margaret Stone”
    const noun = words[mention.titleFrom - 1]?.text === ',' ? mention.titleFrom - 2 : mention.titleFrom - 1;
    const isOwned = [1, 2, 3].some((back) => /^(?:his|her|their)$/u.test(words[noun - back]?.lower ?? ''));
    return (
      words[noun]?.sentence === words[mention.from]?.sentence && KIN.test(words[noun]?.lower ?? '') && isOwned
    );
  });
}
