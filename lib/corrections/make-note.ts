import { blocksCountedElsewhere } from '../repeats/find-printed-again.ts';
import type { Report } from '../report/report.ts';
import type { ReaderNotes, StatementNotes } from '../speakers/reader-notes.ts';
import type { SpeakerId } from '../speakers/speaker.ts';
import { overlapShare, SAME_STATEMENT } from './overlap-share.ts';
import { correctionsTo } from './make-correction.ts';
import type { Review, ReviewChange } from './review-change.ts';
import { anchorableText } from './text-anchor.ts';

/** Makes changes to what is noted from what is on the screen. Ids that are not in the report throw a RangeError. */
export interface NoteMaker {
  ofStatement(attribution: number, notes: StatementNotes): ReviewChange;
  ofSpeaker(speaker: SpeakerId, notes: ReaderNotes): ReviewChange;
}

/** What is noted already is changed where it is kept, though the statement’s words or the speaker’s name are others by now. */
export function notesTo(
  report: Report,
  { statements = [], speakers = [] }: Pick<Review, 'statements' | 'speakers'>,
): NoteMaker {
  const { article } = report;
  const corrections = correctionsTo(report);
  return {
    ofStatement(attribution, notes) {
      const { at } = corrections.notAQuote(attribution);
      const said = report.attributions.find(({ id }) => id === attribution);
      if (said?.noted === undefined) return { kind: 'note', at, notes };
      const text = anchorableText(article, blocksCountedElsewhere(article, report));
      const kept = statements.findLast(
        (one) =>
          overlapShare(
            said.content,
            one.at.flatMap((anchor) => text.find(anchor)),
          ) >= SAME_STATEMENT,
      );
      return { kind: 'note', at: kept?.at ?? at, notes };
    },
    ofSpeaker(id, notes) {
      const { speaker } = corrections.editSpeaker(id, {});
      const who = report.speakers.find((one) => one.id === id);
      const names = new Set([speaker.name, ...(who?.aliases ?? [])]);
      const kept = who?.noted && speakers.findLast((one) => names.has(one.speaker.name));
      return { kind: 'note-of-speaker', speaker: kept?.speaker ?? speaker, notes };
    },
  };
}
