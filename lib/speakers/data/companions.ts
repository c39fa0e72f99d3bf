import { wordList } from './word-list.ts';

/** Who somebody is to a person, not to a body: “Ana Ruiz's sister”, “Ruiz lawyer”. */
export const COMPANIONS = wordList(`
  mother father mom mum dad parent son daughter brother sister wife husband widow widower grandmother grandfather aunt
  uncle cousin friend boyfriend girlfriend partner lawyer attorney neighbor neighbour ally supporter rival opponent fan
  stylist agent victim critic aide biographer
`);

/** Whose trade it is to speak for somebody: “a spokesman for Senator Ruiz”. */
export const SPOKESPEOPLE = wordList(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons',
);

/** Who stands by a person in office or by a body: “a spokesman for Senator Ruiz”, “an adviser to the union”; also the plural of kin. */
export const REPRESENTATIVES: ReadonlySet<string> = new Set([
  ...SPOKESPEOPLE,
  ...wordList(`
    representative representatives rep reps lawyers attorneys solicitor solicitors barrister barristers counsel aides adviser
    advisers advisor advisors assistant assistants secretary publicist manager deputy staff envoy allies critics supporters
    opponents friends relative relatives colleague colleagues successor predecessor surrogate surrogates bodyguard parents
    brothers sisters sons daughters neighbours neighbors family
  `),
]);
