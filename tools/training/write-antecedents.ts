import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../../lib/analysis/models.ts';
import { ANTECEDENT_SIGNS } from '../../lib/speakers/resolution/antecedent-signs.ts';
import { findAntecedent } from '../../lib/speakers/resolution/find-antecedent.ts';
import {
  antecedentExamples,
  isVoiceOf,
  type ReadPage,
  readPage,
  speakerMeant,
} from './antecedent-examples.ts';
import { foldNumbers, LEARNED_GOLD, readFolds, readGoldFolder } from './read-gold.ts';
import { type SignWeights, trainAntecedents } from './train-antecedents.ts';

/** Of pronouns that speak: those whose voice was found, found wrong, left open, and all. */
interface Found {
  right: number;
  wrong: number;
  open: number;
  all: number;
}

/**
 * Fits whom pronouns mean on all annotated pages and writes the weights as a file of the project. First says how many pronouns
 * are right by weights that have not seen the article (`gold/folds.json`).
 */
export function writeAntecedents(
  shared: string,
  models: Models,
  out: string,
  say: (line: string) => void,
): void {
  const pages = LEARNED_GOLD.flatMap((folder) => readGoldFolder(join(shared, folder))).map((page) =>
    readPage(page, models),
  );
  const examples = pages.flatMap((page) => antecedentExamples(page));
  say(`${pages.length} articles, ${examples.length} pronouns with several voices they may mean`);
  const folds = readFolds(shared);
  const unseen: Found = { right: 0, wrong: 0, open: 0, all: 0 };
  for (const fold of foldNumbers()) {
    const weights = trainAntecedents(examples.filter(({ article }) => folds.get(article) !== fold));
    for (const page of pages) if (folds.get(page.page.id) === fold) count(page, weights, unseen);
  }
  say(`unseen: ${inWords(unseen)}`);
  const weights = trainAntecedents(examples);
  const seen: Found = { right: 0, wrong: 0, open: 0, all: 0 };
  for (const page of pages) count(page, weights, seen);
  say(`seen: ${inWords(seen)}`);
  writeFileSync(out, printWeights(weights, unseen, examples.length));
  say(`${ANTECEDENT_SIGNS.length} weights written to ${out}`);
}

function inWords({ right, wrong, open, all }: Found): string {
  return `${right} right, ${wrong} wrong, ${open} open, ${all - right - wrong - open} nobody, of ${all} pronouns`;
}

/** Resolves a page as the product does and counts its pronouns. */
function count(read: ReadPage, weights: SignWeights, found: Found): void {
  read.resolve((place, traces, genders) => {
    const voices = findAntecedent(place, traces, genders, weights);
    const speaker = speakerMeant(read, place);
    if (!speaker) return voices;
    found.all++;
    const [voice, another] = voices;
    if (another !== undefined) found.open++;
    else if (voice !== undefined) found[isVoiceOf(read, voice, traces, speaker) ? 'right' : 'wrong']++;
    return voices;
  });
}

function printWeights(weights: SignWeights, unseen: Found, examples: number): string {
  const lines = ANTECEDENT_SIGNS.map(
    (sign) => `  ${/\W/u.test(sign) ? `'${sign}'` : sign}: ${weights[sign]},`,
  );
  return `import type { AntecedentSign } from './antecedent-signs.ts';

/**
 * How much each sign counts: log odds, a conditional logistic regression over ${examples} pronouns that speak in gold/fresh and
 * gold/pages. Written by \`npm run train -- --antecedents SHARED\`. In articles they were not fitted on the weights find ${unseen.right} of
 * ${unseen.all} right.
 */
export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentSign, number>> = {
${lines.join('\n')}
};
`;
}
