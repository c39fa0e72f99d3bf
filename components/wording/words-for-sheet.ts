import type { SheetWords } from '../../lib/export/sheet-words.ts';
import { formatDate, spokenLanguage, t } from './messages.ts';
import { STATE_LABELS } from './state-labels.ts';

/** The words of a fact-check sheet in the language that is spoken now. */
export function sheetWords(): SheetWords {
  return {
    language: spokenLanguage(),
    title: t('sheetTitle'),
    untitled: t('articleUntitled'),
    statement: t('sheetStatement'),
    who: t('sheetWho'),
    paragraph: t('sheetParagraph'),
    state: t('filterState'),
    finding: t('sheetFinding'),
    open: t('sheetOpen'),
    unsettled: t('sheetUnsettled'),
    date: formatDate,
    analysed: (at) => t('sheetAnalysed', { date: formatDate(dayOf(at)) }),
    relayed: (name) => t('via', { name }),
    stateOf: (state) => t(STATE_LABELS[state]),
  };
}

/** The reader’s day of a moment (ms since 1970), as an ISO date. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
