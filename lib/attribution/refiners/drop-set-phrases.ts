import { wordsAt, type Refiner } from '../draft.ts';

/** What things go according to without anybody saying so. */
const NO_SOURCE =
  /^(?:plan|plans|schedule|custom|tradition|need|size|age|taste|rank|form|script|protocol|preference)$/iu;

/** The plan, known as “the long road”, … — gives a name and reports nobody. */
const NAMING = /^(?:(?:also|better|commonly|formerly|now|widely) )?known as$/iu;

/** It went according to plan. — a set phrase names no source. */
export const dropSetPhrases: Refiner = (reading, drafts) =>
  drafts.filter(({ cue: [cue], source }) => {
    if (cue !== undefined && NAMING.test(wordsAt(reading, cue))) return false;
    if (cue === undefined || !/\baccording to\b/iu.test(wordsAt(reading, cue))) return true;
    if (source.some((place) => !NO_SOURCE.test(wordsAt(reading, place)))) return true;
    if (source.length > 0) return false;
    // The words after “according to” may be part of the cue.
    const after = wordsAt(reading, { ...cue, to: cue.to + 1 }).replace(/^.*according to /iu, '');
    return !after.split(/[^\p{L}]+/u).some((word) => NO_SOURCE.test(word));
  });
