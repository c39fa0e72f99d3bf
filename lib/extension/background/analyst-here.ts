import packedJudge from '../../attribution/judge/judge.bin?inline';
import packedWeights from '../../attribution/tagger/weights.bin?inline';
import { loadModels, type Models } from '../../analysis/models.ts';
import packedNames from '../../names/weights.bin?inline';
import { analyzeInSteps } from '../../analysis/analyze-article.ts';
import type { Report } from '../../report/report.ts';
import type { AnalysisTask, Analyst, Waiting } from './analyst.ts';

let loaded: Models | undefined;

/** Analyses on this thread: Chromium's background shares it with nothing the reader sees. The weights are unpacked once. */
export const analystHere: Analyst = {
  prepare: () => void models(),
  analyze: analyzeHere,
};

async function analyzeHere(
  { article, corrections, aliases }: AnalysisTask,
  { onStep, signal }: Waiting,
): Promise<Report> {
  const steps = analyzeInSteps(article, models(), corrections, aliases);
  let step = steps.next();
  while (step.done !== true) {
    onStep(step.value);
    // A moment for what has arrived meanwhile: the reader may have stopped it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    step = steps.next();
  }
  return step.value;
}

function models(): Models {
  return (loaded ??= loadModels({
    names: bytesOf(packedNames),
    tagger: bytesOf(packedWeights),
    judge: bytesOf(packedJudge),
  }));
}

/** The bytes of a `data:` address: the weights travel inside the script, since the extension fetches nothing, not even its own files. */
function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1));
}
