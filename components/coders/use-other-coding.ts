import { useMemo, useState } from 'preact/hooks';
import { codedSentences, codingOf, type Coding } from '../../lib/corrections/agreement/coding.ts';
import { compareCodings, type CodingComparison } from '../../lib/corrections/agreement/compare-codings.ts';
import { NotAWhoseWordsFileError } from '../../lib/export/from-json.ts';
import type { Report } from '../../lib/report/report.ts';
import { IMPORT_REFUSAL_TEXTS } from '../wording/import-refusal-texts.ts';
import type { MessageKey } from '../wording/messages.ts';

/** Another person's file beside the report. */
export interface OtherCoding {
  readonly file: string | null;
  readonly comparison: CodingComparison | null;
  /** Why the file that was chosen last could not be opened. */
  readonly refusal: MessageKey | null;
  readonly open: (file: File) => Promise<void>;
}

/** Opens a file and compares it with the report, as the report is now. */
export function useOtherCoding(report: Report): OtherCoding {
  const [opened, setOpened] = useState<{ readonly file: string; readonly coding: Coding } | null>(null);
  const [refusal, setRefusal] = useState<MessageKey | null>(null);
  const comparison = useMemo(
    () => opened && compareCodings(codingOf(report), opened.coding, codedSentences(report)),
    [report, opened],
  );
  const open = async (file: File): Promise<void> => {
    try {
      // Fetched when first needed: most readers compare nothing.
      const { readCoding } = await import('../../lib/export/read-coding.ts');
      const coding = readCoding(await file.text());
      setRefusal(coding === null ? 'codersNoReport' : null);
      if (coding !== null) setOpened({ file: file.name, coding });
    } catch (error) {
      if (!(error instanceof NotAWhoseWordsFileError)) console.error('The file could not be opened', error);
      setRefusal(
        error instanceof NotAWhoseWordsFileError ? IMPORT_REFUSAL_TEXTS[error.reason] : 'importUnopened',
      );
    }
  };
  return { file: opened?.file ?? null, comparison, refusal, open };
}
