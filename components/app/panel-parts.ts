import { createContext, type ComponentType } from 'preact';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import type { HistorySource } from '../history/use-history.ts';

/**
 * What only a panel shows: its sections, and the forms that put something right. What each is given is written out here, so that
 * the views in which they stand need not import them.
 */
export interface PanelParts {
  readonly PanelSections: ComponentType<{
    readonly report: Report;
    readonly url: string;
    readonly history: HistorySource | undefined;
  }>;
  readonly FramingSection: ComponentType<{ readonly report: Report }>;
  readonly CorrectionBar: ComponentType<{ readonly report: Report }>;
  readonly CorrectQuote: ComponentType<{
    readonly report: Report;
    readonly attribution: SpokenAttribution;
    /** Also says why we think so, where the list it stands in does not. */
    readonly withWhy: boolean;
  }>;
  readonly StatementNotes: ComponentType<{ readonly attribution: SpokenAttribution; readonly about: string }>;
  readonly CorrectSpeaker: ComponentType<{ readonly report: Report; readonly speaker: ReportedSpeaker }>;
}

/** Null in the popup, which opens without loading any of it. */
export const PanelPartsContext = createContext<PanelParts | null>(null);
