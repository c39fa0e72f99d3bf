import type { Report } from '../../lib/report/report.ts';
import { Findings } from './Findings.tsx';
import { FragmentList } from './FragmentList.tsx';
import { FrameList } from './FrameList.tsx';
import { HeadlineFindings } from './HeadlineFindings.tsx';
import { JudgementList } from './JudgementList.tsx';
import { Lede } from './Lede.tsx';
import { LoadedWordList } from './LoadedWordList.tsx';
import { ReadingGuide } from './ReadingGuide.tsx';
import { ReportingWordList } from '../speakers/ReportingWordList.tsx';
import { SummarySection } from './SummarySection.tsx';
import { WordsBesideList } from './WordsBesideList.tsx';

interface Props {
  readonly report: Report;
}

/** How the article frames its story: the summary in full, then everything it was counted from. */
export function FramingSection({ report }: Props) {
  return (
    <>
      <Lede report={report} />
      <Findings report={report} />
      <SummarySection report={report} />
      <ReadingGuide report={report} />
      <FrameList report={report} />
      <LoadedWordList report={report} />
      <WordsBesideList report={report} />
      <FragmentList report={report} />
      <ReportingWordList report={report} />
      <JudgementList report={report} />
      <HeadlineFindings report={report} />
    </>
  );
}
