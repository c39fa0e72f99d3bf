import { KNOWN_BODIES } from './data/body-words.ts';
import { OUTLETS } from './data/outlets.ts';
import { merge, type Grouping } from './name-drafts.ts';

/** “the Daily News” for the New York Daily News: a shorter form of just one longer name is that name. */
export function joinShortBodies(grouping: Grouping): void {
  for (const short of grouping.drafts) {
    if (!/^(?:body|outlet)$/u.test(short.referentClass) || short.mentions.length === 0) continue;
    const own = short.name.toLowerCase();
    if (KNOWN_BODIES.has(own)) continue;
    const near = grouping.byPart.get(own.split(' ')[0] ?? '') ?? [];
    const [long, another] = near.filter((draft) => {
      if (draft === short || draft.referentClass !== short.referentClass || draft.mentions.length === 0)
        return false;
      const name = draft.name.toLowerCase();
      if (OUTLETS.has(own) && !OUTLETS.has(name)) return false;
      return (
        (name.endsWith(` ${own}`) && !name.endsWith(` of ${own}`)) ||
        (own.includes(' ') && name.startsWith(`${own} `))
      );
    });
    if (long && !another) merge(grouping, short, long);
  }
}
