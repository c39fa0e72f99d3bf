import { groupRepeats } from '../../lib/report/group-repeats.ts';
import type { MarkdownWords } from '../../lib/export/markdown-words.ts';
import { FRAME_LABELS } from './framing-labels.ts';
import { KIND_LABELS, TYPE_HEADINGS } from './kind-labels.ts';
import { formatDate, plural, t } from './messages.ts';
import { STATE_LABELS } from './state-labels.ts';
import { passageInWords, repeatInWords } from './repeat-in-words.ts';

/** The words of a Markdown report in the language that is spoken now. */
export function markdownWords(): MarkdownWords {
  return {
    untitled: t('articleUntitled'),
    summary: t('summaryHeading'),
    speakers: t('speakersHeading'),
    unsettled: t('unsettledHeading'),
    framing: t('markdownFraming'),
    loaded: t('loadedHeading'),
    repeats: t('markdownRepeats'),
    separator: t('listSeparator'),
    attributed: ({ attributed, total }) => t('markdownAttributed', { attributed, total }),
    counts: (speaker) => [
      plural('words', speaker.words),
      t('countDirect', { count: speaker.direct }),
      t('countIndirect', { count: speaker.indirect }),
      t(KIND_LABELS[speaker.kind]),
      ...(speaker.named ? [] : [t('kindUnnamed')]),
    ],
    type: (type) => t(TYPE_HEADINGS[type]),
    paragraph: (number) => t('paragraphMark', { number }),
    state: (state) => t(STATE_LABELS[state]),
    noted: (note) => t('markdownNoted', { note }),
    date: formatDate,
    relayed: (text, name) => t('markdownNote', { text, note: t('via', { name }) }),
    frame: (frame, count, total) =>
      t('markdownFrame', { frame: t(FRAME_LABELS[frame].name), count, total: plural('sentences', total) }),
    loadedWord: (text, whose) => t('markdownNote', { text, note: whose ?? t('voiceNarrator') }),
    repeated: (report) => groupRepeats(report.repeats).map((group) => repeatInWords(report, group)),
    passage: (passage, words, report) =>
      t('markdownPassage', { passage: passageInWords(report, passage), words }),
  };
}
