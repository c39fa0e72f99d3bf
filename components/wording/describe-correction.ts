import type { AttributionAnchor, Correction } from '../../lib/corrections/correction.ts';
import { TYPE_LABELS } from './kind-labels.ts';
import { plural, t } from './messages.ts';

/** Words of a passage by which it is recognized; the rest is dots. */
const OPENING_CHARACTERS = 36;

/** A correction in a few words, as a button or a list names it. */
export function describeCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'reassign': {
      const words = openingOf(correction.at);
      return correction.to === null
        ? t('correctionToNobody', { words })
        : t('correctionReassign', { words, name: correction.to.name });
    }
    case 'merge-speakers':
      return t('correctionMerge', { from: correction.from.name, into: correction.into.name });
    case 'split-speaker':
      return plural('correctionSplit', correction.at.length, { name: correction.name });
    case 'edit-speaker':
      return t('correctionEdit', { name: correction.speaker.name });
    case 'not-a-quote':
      return t('correctionNotAQuote', { words: openingOf(correction.at) });
    case 'change-type':
      return t('correctionType', { words: openingOf(correction.at), type: t(TYPE_LABELS[correction.type]) });
    case 'change-content':
      return t('correctionContent', { words: openingOf(correction.content) });
    case 'add-quote':
      return t('correctionAdd', { words: openingOf(correction.at) });
    case 'not-a-voice':
      return t('correctionNotAVoice', { name: correction.speaker.name });
    case 'note-statement': {
      const { state } = correction.after;
      const words = openingOf(correction.at);
      if (state === undefined) return t('correctionNoted', { words });
      return t(state === 'open' ? 'correctionOpened' : 'correctionChecked', { words });
    }
    case 'note-speaker':
      return t('correctionNoted', { words: correction.speaker.name });
    case 'dismiss-word':
      return t('correctionWord', { word: correction.entry });
    case 'dismiss-repeat':
      return t('correctionRepeat', { words: openingOf(correction.at) });
  }
}

function openingOf([first]: AttributionAnchor): string {
  return opening(first?.exact ?? '');
}

/** The beginning of a passage, cut between words. */
export function opening(words: string): string {
  const plain = words
    .replaceAll(/\s+/gu, ' ')
    .replace(/^["“„«‘'「]/u, '')
    .replace(/["”»’'」]$/u, '');
  if (plain.length <= OPENING_CHARACTERS) return plain;
  const cut = plain.slice(0, OPENING_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING_CHARACTERS / 2)).trimEnd()}…`;
}
