import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/report/report.ts';
import type { ReportForm } from './report-state.ts';
import type { Evidence } from '../shared/use-evidence.ts';
import { SingleKeysContext, useSingleKeys } from '../quotes/single-keys.ts';
import {
  ReviewingContext,
  useReviewing,
  type PickedMark,
  type ReviewMemory,
} from '../quotes/use-reviewing.ts';

interface Props {
  readonly form: ReportForm;
  readonly report: Report;
  readonly evidence: Evidence;
  readonly page: string;
  readonly memory: ReviewMemory;
  readonly picked: PickedMark | null;
  readonly children: ComponentChildren;
}

/** Gives what stands in a panel the way through the report; a popup has none. */
export function ReviewScope({ form, children, ...options }: Props) {
  return form === 'panel' ? <PanelScope {...options}>{children}</PanelScope> : <>{children}</>;
}

function PanelScope({ children, ...options }: Omit<Props, 'form'>) {
  return (
    <SingleKeysContext.Provider value={useSingleKeys()}>
      <ReviewingContext.Provider value={useReviewing(options)}>{children}</ReviewingContext.Provider>
    </SingleKeysContext.Provider>
  );
}
