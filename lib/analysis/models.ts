import { loadTagger, type Tagger } from '../attribution/tagger/tagger.ts';
import { loadNamer, type Namer } from '../names/namer.ts';

/** What was learned from annotated text, unpacked: everything an analysis needs beside the article. */
export interface Models {
  readonly namer: Namer;
  /** It carries the judge of what it finds. */
  readonly tagger: Tagger;
}

/** The files that training writes. */
export interface PackedModels {
  readonly names: Uint8Array;
  readonly tagger: Uint8Array;
  readonly judge: Uint8Array;
}

/**
 * Unpacks what was learned. Throws `BrokenNameWeightsError`, `BrokenWeightsError` or `BrokenJudgeError` when a file is not what its
 * place says.
 */
export function loadModels({ names, tagger, judge }: PackedModels): Models {
  return { namer: loadNamer(names), tagger: loadTagger(tagger, judge) };
}
