import { KNOWN_BODIES } from '../data/body-words.ts';
import { OUTLETS } from '../data/outlets.ts';
import { merge, type NameDraft, type Grouping } from './name-drafts.ts';

/** “the Daily News” for the New York Daily News: a shorter form of just one longer name is that name. */
export function joinShortBodies(grouping: Grouping): void {
  const longerThan = longerNames(grouping);
  for (const short of grouping.drafts) {
    if (!/^(?:body|outlet)$/u.test(short.referentClass) || short.mentions.length === 0) continue;
    const own = short.name.toLowerCase();
    if (KNOWN_BODIES.has(own)) continue;
    const near = longerThan.get(own);
    if (!near) continue;
    const sharing = new Set(grouping.byPart.get(own.split(' ')[0] ?? ''));
    const [long, another] = [...near].filter((draft) => {
      if (!sharing.has(draft)) return false;
      if (draft === short || draft.referentClass !== short.referentClass || draft.mentions.length === 0)
        return false;
      const name = draft.name.toLowerCase();
      return !OUTLETS.has(own) || OUTLETS.has(name);
    });
    if (long && !another && !isNameItself(grouping, short, long)) merge(grouping, short, long);
  }
}

/** Printed first and so many times as often, a name is no short form of the longer one. */
const DOMINANCE = 5;

/** “Pedalo … at its yearly Camp Pedalo … Pedalo said”: one word that stood there before the longer name, and stands alone far more often. */
function isNameItself({ words, mentions }: Grouping, short: NameDraft, long: NameDraft): boolean {
  const isOneWord = !short.name.includes(' ');
  if (!isOneWord || short.firstAt > long.firstAt) return false;
  if (short.mentions.length < DOMINANCE * long.mentions.length) return false;
  const articles = short.mentions.filter((at) => words[(mentions[at]?.from ?? 0) - 1]?.lower === 'the');
  // “the Lakers” shortens, wherever it stands; “the Pedalo app” is no other name.
  return articles.length * 2 < short.mentions.length;
}

/** A run of more capitalised words is no name, and what it ends with shortens nothing. */
const LONGEST_NAME = 30;

/** For each shorter form, lower case, the names that end with it, or begin with it when it has two words or more. */
function longerNames({ drafts }: Grouping): ReadonlyMap<string, ReadonlySet<NameDraft>> {
  const longer = new Map<string, Set<NameDraft>>();
  const shorts = new Set(drafts.map(({ name }) => name.toLowerCase()));
  for (const draft of drafts) {
    const words = draft.name.toLowerCase().split(' ');
    if (words.length > LONGEST_NAME) continue;
    for (let i = 1; i < words.length; i++) {
      const forms = [
        ...(i > 1 && words[i - 1] === 'of' ? [] : [words.slice(i).join(' ')]),
        ...(i > 1 ? [words.slice(0, i).join(' ')] : []),
      ];
      for (const form of forms) {
        if (!shorts.has(form)) continue;
        const known = longer.get(form);
        if (known) known.add(draft);
        else longer.set(form, new Set([draft]));
      }
    }
  }
  return longer;
}
