import { BODY_NOUNS } from '../data/body-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { endOfBody, nameBehindNoun } from './read-affiliation.ts';
import { PLAYS, teamIn } from './read-team.ts';
import { LONGEST_ROLE, type RoleReading, type Stretch } from './role-reading.ts';

/** “leads”: what makes of a sentence's subject somebody of the body behind it. */
const LEADS_NOW = /^(?:leads|heads|runs|chairs|directs|founded|co-founded|owns)$/u;

/** “Alex Ames of the Daily Record”, “NPR's Ames”, “Ana Ames reports for NPR”. */
export function readOrigin(text: RunningText, titleFrom: number, to: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  const isInstitution = (index: number) => /^(?:body|outlet)$/u.test(mentions[index]?.nameClass ?? '');
  const reading = (affiliation: Stretch): RoleReading => ({
    role: null,
    affiliation,
    affiliationIsDescribed: false,
    how: 'place',
  });
  let at = to + 1;
  if (words[to]?.possessive) return null;
  // “Ana Ruiz, from the Oporia Institute, said”
  if (words[at]?.text === ',' && /^(?:from|of|at|with)$/u.test(words[at + 1]?.lower ?? '')) at++;
  const verb = words[at];
  if (
    /^(?:reports|reported|writes|wrote|works|worked|plays|played)$/u.test(verb?.lower ?? '') &&
    /^(?:for|at|in)$/u.test(words[at + 1]?.lower ?? '')
  )
    at += 2;
  else if (/^(?:of|at|from|with)$/u.test(verb?.lower ?? '') || LEADS_NOW.test(verb?.lower ?? '')) at++;
  else {
    const before = mentionAt[titleFrom - 1] ?? -1;
    const owner = mentions[before];
    if (owner && words[owner.to]?.possessive && isInstitution(before))
      return reading({ from: owner.from, to: owner.to });
    const team = PLAYS.test(verb?.lower ?? '') ? teamIn(text, at) : null;
    return team ? reading(team) : null;
  }
  if (words[at]?.lower === 'the') at++;
  at = nameBehindNoun(words, at, at + 7);
  const institution = mentions[mentionAt[at] ?? -1];
  if (!institution || !isInstitution(mentionAt[at] ?? -1)) return null;
  const end = words[institution.to]?.possessive ? endOfBody(text, at, at + LONGEST_ROLE) : institution.to;
  return reading({ from: institution.from, to: end ?? institution.to });
}

/** Words between a person and “his company, …” in one sentence. */
const OWN_BODY_REACH = 25;

/** “Ana Ruiz was away when her university, Oporia Polytechnic, was closed.” */
export function readOwnBody(text: RunningText, to: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  for (let i = to + 1; i < to + OWN_BODY_REACH; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[to]?.sentence) return null;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention?.nameClass === 'person') return null;
    const noun = words[i + 1];
    if (!/^(?:his|her|their)$/u.test(word.lower) || noun?.capital !== false || !BODY_NOUNS.has(noun.lower))
      continue;
    const body = words[i + 2]?.text === ',' ? mentions[mentionAt[i + 3] ?? -1] : undefined;
    if (body?.from === i + 3 && body.nameClass === 'body')
      return {
        role: null,
        affiliation: { from: body.from, to: body.to },
        affiliationIsDescribed: false,
        how: 'place',
      };
  }
  return null;
}
