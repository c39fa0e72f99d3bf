import { blocksCountedElsewhere } from '../repeats/find-printed-again.ts';
import type { Report } from '../report/report.ts';
import type { StatementNotes } from '../speakers/reader-notes.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { TextSpan } from '../text/article.ts';
import { overlapShare, SAME_STATEMENT } from './overlap-share.ts';
import type { Review } from './review-change.ts';
import { changedNotes } from './reviewed-statements.ts';
import { anchorableText } from './text-anchor.ts';

interface Statement {
  readonly id: number;
  readonly content: readonly TextSpan[];
}

/**
 * A report with what the reader has noted of its statements and speakers, and with nothing that was noted in it before. Notes of
 * what is no longer there wait where they are kept.
 */
export function notedReport(report: Report, { statements = [], speakers = [] }: Omit<Review, 'log'>): Report {
  const { removed = [], article } = report;
  if (statements.length + speakers.length === 0 && !hasNotes(report)) return report;
  const text = anchorableText(article, blocksCountedElsewhere(article, report));
  const at = (place: Parameters<typeof text.find>[0][]): TextSpan[] => place.flatMap((one) => text.find(one));
  const places = statementPlaces([...report.attributions, ...removed]);
  const notesOf = new Map<number, StatementNotes>();
  for (const noted of statements) {
    const id = places.find(at([...noted.at]));
    if (id !== null) notesOf.set(id, changedNotes(notesOf.get(id) ?? {}, noted));
  }
  const ofSpeaker = new Map<ReportedSpeaker, Pick<ReportedSpeaker, 'noted'>>();
  for (const { speaker, note, codes } of speakers) {
    const named = report.speakers.filter(
      ({ name, aliases }) => name === speaker.name || aliases.includes(speaker.name),
    );
    const id = named.length === 1 ? null : places.find(at([...speaker.at]));
    const said = report.attributions.find((one) => one.id === id)?.speaker;
    const who = id === null ? named[0] : report.speakers.find((one) => one.id === said);
    if (who)
      ofSpeaker.set(who, { noted: { ...(note === undefined ? {} : { note }), ...(codes ? { codes } : {}) } });
  }
  const withNotes = <T extends Statement & { readonly noted?: StatementNotes }>(said: T) => {
    const notes = notesOf.get(said.id);
    return notes && Object.keys(notes).length > 0 ? { ...said, noted: notes } : without(said);
  };
  return {
    ...report,
    attributions: report.attributions.map(withNotes),
    speakers: report.speakers.map((speaker) => ({ ...without(speaker), ...ofSpeaker.get(speaker) })),
    ...(report.removed ? { removed: removed.map(withNotes) } : {}),
  };
}

function hasNotes({ attributions, removed = [], speakers }: Report): boolean {
  return [...attributions, ...removed, ...speakers].some(({ noted }) => noted !== undefined);
}

/** Finds the statement whose words stand at a place, looking only at those of the same paragraph. */
function statementPlaces(statements: readonly Statement[]) {
  const ofBlock = Map.groupBy(
    statements.flatMap((said) =>
      [...new Set(said.content.map(({ block }) => block))].map((block) => ({ block, said })),
    ),
    ({ block }) => block,
  );
  return {
    find(spans: readonly TextSpan[]): number | null {
      let best: number | null = null;
      let most = 0;
      for (const { said } of spans.flatMap(({ block }) => ofBlock.get(block) ?? [])) {
        const share = overlapShare(said.content, spans);
        if (share > most) [best, most] = [said.id, share];
      }
      return most >= SAME_STATEMENT ? best : null;
    },
  };
}

/** The same with nothing noted. */
function without<T extends object>(one: T): Omit<T, 'noted'> {
  const left: T & { noted?: unknown } = { ...one };
  delete left.noted;
  return left;
}
