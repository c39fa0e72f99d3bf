import { createContext } from 'preact';
import type { CorrectionBar } from '../correcting/CorrectionBar.tsx';
import type { CorrectQuote } from '../correcting/CorrectQuote.tsx';
import type { CorrectSpeaker } from '../correcting/CorrectSpeaker.tsx';
import type { FramingSection } from '../framing/FramingSection.tsx';
import type { PanelSections } from './PanelSections.tsx';

/** What only a panel shows: its sections, and the forms that put something right. */
export interface PanelParts {
  readonly PanelSections: typeof PanelSections;
  readonly FramingSection: typeof FramingSection;
  readonly CorrectionBar: typeof CorrectionBar;
  readonly CorrectQuote: typeof CorrectQuote;
  readonly CorrectSpeaker: typeof CorrectSpeaker;
}

/** Null in the popup, which opens without loading any of it. */
export const PanelPartsContext = createContext<PanelParts | null>(null);
