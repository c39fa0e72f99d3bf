import { wordList } from './word-list.ts';

/** Words that open sentences with a capital and never begin a name. */
export const FUNCTION_WORDS = wordList(`
  a an the this that these those there here he she it they we you i his her hers its their theirs our ours your yours my mine
  me him them us who whom whose which what when where why how if then than so such as at by for from in into of off on onto
  out over to toward towards under up upon with within without about above across after against along amid among around
  because before behind below beneath beside besides between beyond but and or nor yet both either neither each every all any
  some many most more much few fewer several other others another one two three four five six seven eight nine ten no not
  none never nothing nobody only also even still just now later earlier again once since until till while whereas although
  though however therefore thus hence meanwhile moreover furthermore instead indeed perhaps maybe yes well first second third
  last next is are was were be been being am do does did has have had having can could will would shall should may might must
  according despite during except following including like near per plus regarding through throughout unlike via asked told
  said says say saying added adding noted speaking given today tomorrow yesterday tonight currently recently previously finally
  eventually overall nearly almost about roughly more-than let's there's it's that's he's she's they're we're i'm don't ok
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september
  october november december mon tue wed thu fri sat jan feb mar apr jun jul aug sep sept oct nov dec
  photo image video related read updated published source credit
`);

/** Pronouns and words that stand for a voice, by number; lower case. */
export const SINGULAR_PRONOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
export const PLURAL_PRONOUNS = wordList('they them their theirs themselves');
export const THING_PRONOUNS = wordList('it its itself');
export const FIRST_PERSON = wordList('i me my mine myself we us our ours ourselves you your yours yourself');
export const RELATIVE_PRONOUNS = wordList('who whom whose which that');

/** Words that open an indefinite voice: “some experts”, “another official”. */
export const INDEFINITE = wordList(`
  a an some many most several few other others another various numerous all both any one two three four five six seven
  eight nine ten dozens hundreds thousands certain multiple more no every each
`);

export const DETERMINERS = wordList('the this that these those its his her their our my your');
