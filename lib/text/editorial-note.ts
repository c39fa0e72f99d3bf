import type { BlockKind } from './article.ts';

/** Notes are short; a longer text that begins like one is a paragraph. */
const MAX_NOTE_CHARACTERS = 900;
/** Under a heading such as “Correction”, and behind it nothing else. */
const MAX_NOTES_UNDER_HEADING = 3;
/** With more than this share of the text in notes, the article is about corrections. */
const MAX_NOTE_SHARE = 0.5;

/** A line of an article as its page or file has it. */
export interface EditorialLine {
  readonly kind: BlockKind;
  readonly text: string;
}

const words = (...lists: readonly string[]): string => `(?:${lists.join(' ').split(' ').join('|')})`;

/** What a paper publishes, as it calls it itself; the others may be what the article is about. */
const OWN = words('article story piece post column report dispatch obituary newsletter headline caption');
const OTHER = words('page item interview review episode transcript list graphic map chart');
const PIECE = `(?:${OWN}|${OTHER})`;
const EARLIER = words('earlier previous original prior initial first older former print');
const VERSION = words('versions? edition');
const PART = words('headline caption photograph standfirst subheading photo');
const CHANGED = words('amended updated corrected clarified republished changed edited revised modified');
const ERROR =
  /\b(?:correct(?:ed|s|ion)|errors?|incorrect(?:ly)?|mis(?:stated?|spell(?:ed|ed)?|identified|named|quoted|spelt)|wrong(?:ly)?|mistaken(?:ly)?|regrets?)\b/i;
/** What a note talks of, under a heading that says it is one. */
const OF_THE_PAPER = new RegExp(
  `${ERROR.source}|\\b(?:article|story|headline|caption|version|photograph)\\b`,
  'i',
);

/** “this article”, “this Nov. 3 news story” */
const THIS_PIECE = `(?:this|our) (?:[\\w.,’'-]{1,20} ){0,3}?${PIECE}`;
const HAS_BEEN = '(?:was|has|have|is)(?: been| being)?(?: [a-z]{3,12}ly| since| also)?';

// Without the `u` flag: with it a pattern costs milliseconds the first time it is used.
/** Patterns that each begin a note. */
const NOTES: readonly RegExp[] = [
  // “Editor’s note: …”, “A note from the editors: …”
  /^(?:(?:editor|editors|publisher)(?:[’']s?|s[’'])? note\b|(?:a )?note (?:from|by) the editors?\b)/i,
  // “This story has been updated”, “Our headline was changed”
  new RegExp(`^(?:this|our) (?:[\\w.,’'-]{1,20} ){0,3}?${OWN} ${HAS_BEEN} ${CHANGED}\\b`, 'i'),
  new RegExp(
    `^this ${OTHER} ${HAS_BEEN} ${words('amended updated corrected clarified')}(?:\\.?$| (?:on|at|to|after|since|because) )`,
    'i',
  ),
  // “The headline was corrected to say that …”; “the report was amended after the vote” is told of another
  new RegExp(
    `^the ${words('article story headline caption standfirst')} ${HAS_BEEN} ${CHANGED} (?:on [^,;.]{3,30} )?to (?:reflect|correct|show|include|add|clarify|remove|say|make|fix)\\b`,
    'i',
  ),
  // “The headline of this story has been changed”
  new RegExp(`^(?:an? |the )?${PART} (?:of|on|in|for|to) ${THIS_PIECE} ${HAS_BEEN} ${CHANGED}\\b`, 'i'),
  // “An earlier version of this article …”, “Because of an editing error, a previous version of our report …”
  new RegExp(
    `^(?:(?:because of|due to|owing to|through) an? (?:[a-z]{2,12} )?(?:error|mistake|oversight)[^.]{0,60}, )?(?:(?:in )?(?:an?|the|our|some|two) )?${EARLIER} (?:[a-z]{2,10} )?(?:${VERSION}|${PART}) (?:of|to|on|for|with|in) (?:${THIS_PIECE}|the ${words('article story headline caption column')})\\b`,
    'i',
  ),
  // “This version corrects the spelling of …”
  new RegExp(`^this (?:version|${OWN}) (?:has )?(?:corrects|corrected|clarifies|updates) `, 'i'),
  // “A correction was made on Nov. 3: …”, “A correction has been made to this article.”
  new RegExp(
    `^an? (?:correction|clarification) (?:was|has been) (?:made|appended|added|issued)(?: (?:to ${THIS_PIECE}|on [^:]{3,40}:))`,
    'i',
  ),
  // “We have corrected this article”
  new RegExp(`^we(?: have|’ve|'ve)? (?:since )?${CHANGED} ${THIS_PIECE}\\b`, 'i'),
  /^(?:correction|clarification)s? appended\.?$/i,
  /^when we learn of a mistake, we /i,
  /^(?:we|the [^,;:.“”"]{3,40}) (?:regrets?|apologi[sz]es? for) (?:the|this|any|these) (?:errors?|mistakes?|confusion)\.?$/i,
];
/** A wire agency's: “(Corrects paragraph 3)”, “(This story has been corrected to fix the name)” */
const IN_PARENTHESES = /^\((?:corrects|clarifies|updates|recasts|adds|removes|fixes|refiles)\b[^()]*\)$/i;
/** Notes only where they speak of an error: “An earlier headline said …”, “A caption with an earlier report …” */
const NOTES_OF_ERRORS: readonly RegExp[] = [
  new RegExp(`^(?:an? |the |our )?${EARLIER} ${PART}\\b(?! of (?!${THIS_PIECE}))`, 'i'),
  new RegExp(
    `^(?:an? |the |our )?(?:${VERSION}|${PART}) (?:of|on|in|for|with|to) [^.]{0,60}\\b${THIS_PIECE}\\b`,
    'i',
  ),
];

const LABELS = new Set(
  'correction corrections clarification clarifications erratum errata retraction amendment disclaimer'.split(
    ' ',
  ),
);
const MONTHS = 'january february march april may june july august september october november december';
/** What may stand between such a word and its colon, beside dates. */
const IN_LABELS = new Set(
  `${[...LABELS].join(' ')} ${MONTHS} jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun and appended added made issued published notice note on of to the this for article story report am pm st nd rd th`.split(
    ' ',
  ),
);
/** “Correction:”, “CLARIFICATION (2 May) —”, “Corrections and clarifications:” */
const BEFORE_COLON = /^([^:—–“"]{1,60}?)(?:[:—–]| - )/;
const UPDATED = /^updated?\b[^:“"]{0,40}: /i;
const HEADING =
  /^(?:(?:corrections?|clarifications?)(?: (?:and|&) clarifications?)?|errat(?:um|a)|editor[’']?s?[’']? notes?):?$/i;

/** The words that notes begin with: of most paragraphs nothing else is asked. */
const OPENINGS = new Set([
  ...LABELS,
  ...'editor editors publisher note update updated corrects clarifies updates recasts adds removes fixes refiles'.split(
    ' ',
  ),
]);
/** Others begin notes as well as any other paragraph, which then speaks of itself or of an error. */
const COMMON_OPENINGS = new Set(
  'a an the this our we in when because due owing through some two earlier previous original prior initial first older former print headline caption photograph standfirst subheading photo version versions edition'.split(
    ' ',
  ),
);
const FIRST_WORD = /^[^a-z]{0,4}([a-z]+)/i;
const OF_ITSELF =
  /article|story|piece|post|column|report|dispatch|obituar|newsletter|headline|caption|version|edition|page|item|interview|review|episode|transcript|list|graphic|map|chart|correct|error|mistake|confusion|note/i;
const SAID_AT_ONCE = 160;

function mayBeNote(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? '';
  return OPENINGS.has(first) || (COMMON_OPENINGS.has(first) && OF_ITSELF.test(text.slice(0, SAID_AT_ONCE)));
}

/**
 * Whether a paragraph is a note of the editors about the article itself: what was wrong in an earlier version of it is nobody's
 * statement, and none of the reporter's words.
 */
export function isEditorialNote(text: string): boolean {
  if (text.length > MAX_NOTE_CHARACTERS || !mayBeNote(text)) return false;
  // Not a quotation mark: what is quoted is somebody's.
  const note = text.replaceAll('\u00A0', ' ').replace(/^[\s•·*†‡_[—–-]+/, '');
  if (IN_PARENTHESES.test(note)) return true;
  const inside = note.replace(/^\(/, '');
  if (!/^[A-Z]/.test(inside)) return false;
  const said = inside.replace(UPDATED, '');
  return (
    isLabelled(inside) ||
    NOTES.some((pattern) => pattern.test(said)) ||
    (ERROR.test(said) && NOTES_OF_ERRORS.some((pattern) => pattern.test(said)))
  );
}

function isLabelled(note: string): boolean {
  const label = BEFORE_COLON.exec(note)?.[1];
  const [first = '', ...rest] = label?.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  if (!LABELS.has(first)) return false;
  if (first === 'amendment') return rest.length === 0;
  // “Corrections: 14 million”, in a list of what a state spends
  if (first === 'corrections' && rest.length === 0) return OF_THE_PAPER.test(note.slice(first.length));
  return rest.every((word) => IN_LABELS.has(word) || /^\d/.test(word));
}

/** The lines of an article, by number, that are notes of its editors: by their own words, or under a heading that says so at its end. */
export function findEditorialNotes(lines: readonly EditorialLine[]): ReadonlySet<number> {
  const isText = ({ kind }: EditorialLine): boolean => kind === 'paragraph' || kind === 'list';
  const notes = new Set(
    lines.flatMap((line, number) => (isText(line) && isEditorialNote(line.text) ? [number] : [])),
  );
  for (const number of underHeading(lines, isText)) notes.add(number);
  const characters = (numbers: Iterable<number>): number =>
    [...numbers].reduce((sum, number) => sum + (lines[number]?.text.length ?? 0), 0);
  const all = characters(lines.flatMap((line, number) => (isText(line) ? [number] : [])));
  return characters(notes) > all * MAX_NOTE_SHARE ? new Set() : notes;
}

function underHeading(
  lines: readonly EditorialLine[],
  isText: (line: EditorialLine) => boolean,
): readonly number[] {
  const heading = lines.findLastIndex(
    (line) => (line.kind === 'heading' || line.kind === 'paragraph') && HEADING.test(line.text),
  );
  if (heading === -1) return [];
  const under = lines.flatMap((line, number) => (number > heading && isText(line) ? [number] : []));
  const isNote = (number: number): boolean => OF_THE_PAPER.test(lines[number]?.text ?? '');
  return under.length <= MAX_NOTES_UNDER_HEADING && under.every(isNote) ? [heading, ...under] : [];
}
