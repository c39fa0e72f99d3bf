/**
 * The closed classes of English words: there are no more of them than these, whatever an article is about. All in lower case, as
 * `Token.lower` has them. Classes that are open (titles, trades, reporting words) are lists of their own rooms.
 */
export type WordClass = ReadonlySet<string>;

function words(list: string): WordClass {
  return new Set(list.split(' '));
}

/** “the engineer who built it”, “the dam that leaks” */
export const RELATIVE_PRONOUNS = words('who which that whom whose');
/** Relative pronouns for people alone: “…, who introduced them”. */
export const PERSONAL_RELATIVES = words('who whom whose');
/** Pronouns as subject: “he said”. */
export const SUBJECT_PRONOUNS = words('i he she we they');
/** … for one whom the writer speaks of. */
export const THIRD_PERSON_PRONOUNS = words('he she they');
/** All that stand for somebody or something, as subject. */
export const PRONOUN_SUBJECTS = words('i you he she it we they one this that these those there');
/** Pronouns as object: “told them”. */
export const OBJECT_PRONOUNS = words('me you him her us them it');
/** “his words” */
export const POSSESSIVES = words('my your his her its our their');
/** “the engineer”, “another engineer”, “her sister” */
export const DETERMINERS = words('the a an one another his her their our my');
export const ARTICLES = words('a an the');
/** Verbs that help others, and “be”; before “n’t” as well. */
export const AUXILIARIES = words(
  'is are was were be been being am has have had do does did will would can could may might must shall should',
);
/** What opens a clause that depends on another. */
export const SUBORDINATORS = words(
  'when while after before as if because although though since unless until once whereas whether',
);
export const COORDINATORS = words('and but or nor yet so');
/** “Asked whether …”: what opens a question that is reported. */
export const QUESTION_WORDS = words('what who whom whose which when where why how whether if');
/** Nobody: these name no one who speaks. */
export const NOBODY = words('nobody none no-one neither');
export const NEGATIONS = words("no not never nor neither nobody none nothing nowhere n’t n't");
/** Short prepositions; “as” and “like” among them. */
export const PREPOSITIONS = words(
  'about above across after against along among around as at before behind below beside between by despite during except for from in inside into like near of off on onto out outside over past per since through throughout to toward towards under until up upon via with within without',
);
export const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight mon tue tues wed thu thur thurs fri sat sun',
);
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const NUMBER_WORDS = words(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion first second third fourth fifth',
);
