import { useContext } from 'preact/hooks';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { Notes } from './Notes.tsx';
import { CorrectingContext } from './use-correcting.ts';

interface Props {
  readonly attribution: SpokenAttribution;
  readonly about: string;
}

/** What the reader notes of a statement. */
export function StatementNotes({ attribution: { id, noted }, about }: Props) {
  const correcting = useContext(CorrectingContext);
  const written = noted && (noted.note !== undefined || noted.codes !== undefined) ? noted : undefined;
  return correcting && <Notes about={about} noted={written} keep={(notes) => correcting.note(id, notes)} />;
}
