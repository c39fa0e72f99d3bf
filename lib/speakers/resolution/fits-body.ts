import { BODY_WORDS, DOCUMENT_NOUNS } from '../data/body-words.ts';
import { OUTLET_NOUNS } from '../data/outlets.ts';
import { kindOfBody } from '../kinds/kind-of-body.ts';
import type { SpeakerKind } from '../speaker.ts';
import type { Referent } from './group-names.ts';
import type { Trace } from './antecedent-signs.ts';

/** What a body may be called later, by the kind it must have: “the airline” for Tern Air, “the charity” for Clean Rivers. */
const CALLED: readonly (readonly [SpeakerKind, RegExp])[] = [
  [
    'business',
    /^(?:company|firm|startup|start-up|giant|bank|airline|carrier|automaker|carmaker|chipmaker|maker|manufacturer|retailer|insurer|lender|operator|developer|publisher|brand|chain|corporation|business|conglomerate|studio|hotel|resort|restaurant|supermarket|brewery|supplier|vendor|network|utility|brokerage|label)$/u,
  ],
  [
    'official',
    /^(?:agency|authority|regulator|watchdog|force|bureau|commission|committee|council|office|alliance|bloc|body|tribunal|court|party)$/u,
  ],
  [
    'organization',
    /^(?:charity|group|union|organi[sz]ation|nonprofit|non-profit|association|foundation|federation|club|team|campaign|society|body|church|league|alliance|coalition|network|trust)$/u,
  ],
  [
    'expert',
    /^(?:institute|institution|university|college|school|think-tank|centre|center|hospital|lab|laboratory|organi[sz]ation|consultancy|brokerage)$/u,
  ],
];

/** Other words for the head of a name: a “Storm Centre” is an agency, a police is a force. */
const NAMED_SO: ReadonlyMap<string, RegExp> = new Map([
  [
    'agency',
    /\b(?:cent(?:er|re)|bureau|service|administration|commission|department|authority|office|board|agency|works)\b/iu,
  ],
  ['institute', /\b(?:institut|organi[sz]ation|cent(?:er|re))/iu],
  ['force', /\b(?:police|constabulary|army|guard)\b/iu],
  ['ministry', /\b(?:ministry)\b/iu],
  ['utility', /\b(?:power|electric|electricity|energy|gas|grid|light|water)\b/iu],
  ['brokerage', /\b(?:securities|equities|brokers?|capital|markets)\b/iu],
  ['label', /\brecords?\b/iu],
  ['bank', /\b(?:bank|bancorp|sachs|securities|capital|financial)\b/iu],
]);

/** What an outlet prints; an indictment or a letter that it tells of is somebody else's. */
const PRINTED =
  /^(?:report|article|story|editorial|op-ed|review|post|poll|survey|study|analysis|investigation|column|piece)s?$/u;

/** Whether “the …” with this head noun may mean a body that the text names. */
export function fitsBody(
  referent: Referent,
  head: string,
  trace: Pick<Trace, 'subject' | 'source'>,
): boolean {
  const named = isInName(referent, head);
  if (referent.referentClass === 'outlet')
    return OUTLET_NOUNS.has(head) || (PRINTED.test(head) && trace.source) || named;
  if (DOCUMENT_NOUNS.has(head) || referent.referentClass === 'state') return false;
  if (named) return true;
  if (isNamedSo(referent, head)) return true;
  const kind = kindOfBody(referent.name);
  const called = CALLED.filter(([, heads]) => heads.test(head));
  if (called.length === 0) return false;
  // A name that shows no kind is a company's more often than anything else.
  if (kind === null)
    return (
      (trace.subject || trace.source) &&
      called.some(([of]) => of === 'business') &&
      !isNamedOtherwise(referent, head)
    );
  return called.some(([of]) => of === kind) && !isNamedOtherwise(referent, head);
}

/** A name says so with another word: “Harbour Securities” is a brokerage. */
export function isNamedSo({ forms }: Referent, noun: string): boolean {
  const synonym = NAMED_SO.get(noun);
  return synonym !== undefined && forms.some((form) => synonym.test(form));
}

/** A noun stands in a name: “court” in “Court of Torva”. */
export function isInName({ forms }: Referent, noun: string): boolean {
  return forms.some((form) => form.toLowerCase().split(/[ -]/u).includes(noun));
}

/** “Harbour Bank” is no airline: its name says what it is. */
function isNamedOtherwise({ name }: Referent, head: string): boolean {
  if (/^(?:company|firm|agency|group|organi[sz]ation|giant|body|business|corporation)$/u.test(head))
    return /\b(?:ministry|parliament|assembly|senate|congress|court|police)\b/iu.test(name);
  return name
    .toLowerCase()
    .split(/[ -]/u)
    .some((word) => BODY_WORDS.has(word) && word !== head && SPECIFIC.test(word));
}

const SPECIFIC =
  /^(?:university|institute|college|school|hospital|ministry|department|court|parliament|congress|senate|bank|airlines|airways|party|union|church|council|assembly|committee|commission|police|army|club|team)$/u;
