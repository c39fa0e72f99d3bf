import type { Referent } from '../resolution/group-names.ts';
import { fitsBody } from '../resolution/fits-body.ts';
import { isAcronym } from '../../text/is-acronym.ts';
import { textOfWords, type Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { kindOfBody } from '../kinds/kind-of-body.ts';
import type { Stretch } from './role-reading.ts';

/** A body that the text names so often is what it is about. */
const ABOUT = 3;

/**
 * The name of the body that “the company” in “the company's chief” means: of those it may be called, the one named last before
 * it outside quotation marks (a name that does not show what it is of only where no other stands outside the paragraph), else
 * the one the text is about. Null where there is none.
 */
export function bodyMeant(text: RunningText, { from, to }: Stretch): string | null {
  const noun = text.words[to]?.lower ?? '';
  const fits = (referent: Referent | undefined): referent is Referent =>
    referent !== undefined &&
    // “Harbour Lodge” is a place, and a resort.
    (/^(?:body|outlet)$/u.test(referent.referentClass) ||
      (referent.referentClass === 'place' && kindOfBody(referent.name) === 'business')) &&
    fitsBody(referent, noun, { subject: true, source: true });
  let unclear: string | null = null;
  for (let i = text.mentions.length - 1; i >= 0; i--) {
    const mention = text.mentions[i];
    if (!mention || mention.from >= from || isQuoted(text.words, mention.from)) continue;
    const referent = text.referents[text.referentsOf[i]?.[0] ?? -1];
    if (!fits(referent)) continue;
    const isBeside = text.words[mention.from]?.block === text.words[from]?.block;
    if (isBeside || kindOfBody(referent.name) !== null) return referent.name;
    unclear ??= referent.name;
  }
  return unclear ?? mostNamed(text.referents.filter(fits))?.name ?? null;
}

/** Posts of one company each; whose, the text may show only by what it is about. */
const COMPANY_POST =
  /^(?:(?:co-)?chief executive(?: officer)?|ceo|cfo|coo|cto|chief (?:\p{L}+ )?(?:product|financial|operating|technology|technical|marketing|commercial|information|people|legal|revenue|strategy) officer|managing director|general manager)$/iu;
const JUSTICE = /^(?:(?:chief|associate) )?justice$/iu;

/** The body of a post for which none is told: a text about one company names its chief without it, one about a court its justices. */
export function bodyOfPost(text: RunningText, role: string): string | null {
  const bodies = text.referents.filter(({ referentClass }) => referentClass === 'body');
  if (JUSTICE.test(role))
    return mostNamed(bodies.filter(({ name }) => /\bcourt$/iu.test(name)))?.name ?? null;
  if (!role.split(/, | and | & /u).some((post) => COMPANY_POST.test(post))) return null;
  const companies = bodies.filter(({ name }) => (kindOfBody(name) ?? 'business') === 'business');
  return mostNamed(companies)?.name ?? null;
}

/** Whom the text names at least `ABOUT` times and twice as often as any other. */
function mostNamed(referents: readonly Referent[]): Referent | null {
  const [most, next] = [...referents].sort((a, b) => b.mentions.length - a.mentions.length);
  return most && most.mentions.length >= Math.max(ABOUT, 2 * (next?.mentions.length ?? 0)) ? most : null;
}

/** A body in the fullest form printed where a shorter one of it stands, letters aside: “the Lakers” → “Oporia Lakers”. */
export function fullName(text: RunningText, { from, to }: Stretch): string {
  const own = textOfWords(text.words, from, to);
  const at = text.mentionAt[to] ?? -1;
  const mention = text.mentions[at];
  const referent = text.referents[text.referentsOf[at]?.[0] ?? -1];
  if (mention?.from !== from || mention.to !== to || referent?.referentClass !== 'body' || isAcronym(own))
    return own;
  const isShort = referent.name.endsWith(` ${own}`) || referent.name.startsWith(`${own} `);
  return isShort ? referent.name : own;
}

/** Whether a word stands in an open quotation of its block. */
function isQuoted(words: readonly Word[], at: number): boolean {
  let open = false;
  for (let i = at - 1; i >= 0 && words[i]?.block === words[at]?.block; i--) {
    const mark = words[i]?.text;
    if (mark === '”') return false;
    if (mark === '“') return true;
    if (mark === '"') open = !open;
  }
  return open;
}
