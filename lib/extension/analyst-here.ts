import { loadTagger, type Tagger } from '../attribution/tagger.ts';
import packedWeights from '../attribution/weights.bin?inline';
import { analyze } from '../report/analyze.ts';
import type { Analyst } from './analyst.ts';

let loaded: Tagger | undefined;

/** Analyses on this thread: Chromium's background shares it with nothing the reader sees. The weights are unpacked once. */
export const analystHere: Analyst = {
  prepare: () => void tagger(),
  analyze: (article) => Promise.resolve(analyze(article, tagger())),
};

function tagger(): Tagger {
  return (loaded ??= loadTagger(bytesOf(packedWeights)));
}

/** The bytes of a `data:` address: the weights travel inside the script, since the extension fetches nothing, not even its own files. */
function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1));
}
