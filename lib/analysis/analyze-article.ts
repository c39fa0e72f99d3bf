import { aliasCorrections, type RememberedAlias } from '../corrections/aliases.ts';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { Correction } from '../corrections/correction.ts';
import { dismissedWords, dismissRepeats } from '../corrections/dismiss.ts';
import { NO_NAMES } from '../names/name.ts';
import { blocksCountedElsewhere, findPrintedAgain } from '../repeats/find-printed-again.ts';
import { linkSpeakers } from '../speakers/link-speakers.ts';
import type { Article } from '../text/article.ts';
import { compileReport, type Findings } from './compile-report.ts';
import { countStatementsOnce } from '../report/count-once.ts';
import { findQuotationsOnly, isReadInFull } from './find-quotations-only.ts';
import type { Models } from './models.ts';
import { readStatements, type ReadingStep } from './read-statements.ts';
import type { Report } from '../report/report.ts';

/**
 * Reads an article: the whole line, one call a stage. What is printed again comes first, so that a text printed twice is
 * read, and counted, once. Of an article that is not in English only the quotation marks are read. Takes time linear in the text.
 *
 * @param corrections what the reader has put right; applied to what was found before anything is counted, so that every number follows
 * @param aliases names the reader has asked to remember; applied before the corrections
 */
export function analyzeArticle(
  article: Article,
  models: Models,
  corrections: readonly Correction[] = [],
  aliases: readonly RememberedAlias[] = [],
): Report {
  const steps = analyzeInSteps(article, models, corrections, aliases);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same, with a step after each part of a long article: the caller can tell how far it is, and stop. */
export function* analyzeInSteps(
  article: Article,
  models: Models,
  corrections: readonly Correction[] = [],
  aliases: readonly RememberedAlias[] = [],
): Generator<ReadingStep, Report> {
  const printed = dismissRepeats(findPrintedAgain(article), article, corrections);
  const found = isReadInFull(article)
    ? yield* findInText(article, models, printed.again)
    : findMarksOnly(article, printed.again);
  const remembered = applyCorrections(found, aliasCorrections(found.speakers, aliases));
  const corrected = applyCorrections({ ...found, ...remembered }, corrections);
  return compileReport(
    { ...found, ...corrected, dismissed: dismissedWords(corrections) },
    [...printed.unplaced, ...corrected.unplaced].sort((a, b) => a - b),
  );
}

function* findInText(
  article: Article,
  models: Models,
  again: Findings['again'],
): Generator<ReadingStep, Findings> {
  const copies = blocksCountedElsewhere(article, again);
  const { sentences, names, attributions: found } = yield* readStatements(article, copies, models);
  const attributions = countStatementsOnce(found, again.passages);
  return {
    article,
    sentences,
    names,
    again,
    copies,
    attributions,
    ...linkSpeakers(article, sentences, attributions, names),
  };
}

function findMarksOnly(article: Article, again: Findings['again']): Findings {
  const copies = blocksCountedElsewhere(article, again);
  const attributions = findQuotationsOnly(article, copies);
  return {
    article,
    sentences: [],
    names: NO_NAMES,
    again,
    copies,
    attributions,
    speakers: [],
    resolutions: [],
  };
}
