import type { ComponentChildren } from 'preact';
import { CorrectionBar } from '../correcting/CorrectionBar.tsx';
import { CorrectQuote } from '../correcting/CorrectQuote.tsx';
import { CorrectSpeaker } from '../correcting/CorrectSpeaker.tsx';
import { StatementNotes } from '../correcting/StatementNotes.tsx';
import { FramingSection } from '../framing/FramingSection.tsx';
import { PanelPartsContext } from './panel-parts.ts';
import { PanelSections } from './PanelSections.tsx';

const PARTS = {
  PanelSections,
  FramingSection,
  CorrectionBar,
  CorrectQuote,
  CorrectSpeaker,
  StatementNotes,
};

/** Gives the view inside all that a panel has. */
export function WithPanelParts({ children }: { readonly children: ComponentChildren }) {
  return <PanelPartsContext.Provider value={PARTS}>{children}</PanelPartsContext.Provider>;
}
