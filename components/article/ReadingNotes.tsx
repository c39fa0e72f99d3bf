import type { ReadingNote } from '../../lib/text/reading-note.ts';
import { formatLanguage, plural, t } from '../wording/messages.ts';
import styles from './ReadingNotes.module.css';

interface Props {
  readonly notes: readonly ReadingNote[];
  /** The page is not as it was read any more. */
  readonly changed?: boolean;
  readonly analyzeAgain?: (() => void) | undefined;
}

/** What a reader must know before trusting the numbers: the page holds text back, or has changed since. */
export function ReadingNotes({ notes, changed = false, analyzeAgain }: Props) {
  if (notes.length === 0 && !changed) return null;
  return (
    <div class={styles.notes}>
      {changed && (
        <p class={styles.note} data-note="changed" role="status">
          {t('noteChanged')}{' '}
          {analyzeAgain !== undefined && (
            <button type="button" class={styles.action} onClick={analyzeAgain}>
              {t('readAgain')}
            </button>
          )}
        </p>
      )}
      {notes.map((note) => (
        <p key={note.kind} class={styles.note} data-note={note.kind}>
          {inWords(note)}
        </p>
      ))}
    </div>
  );
}

function inWords(note: ReadingNote): string {
  switch (note.kind) {
    case 'partial':
      return plural('notePartial', note.words);
    case 'folded':
      return plural('noteFolded', note.words);
    case 'other-language':
      return t('noteOtherLanguage', { language: formatLanguage(note.language) });
    case 'live-blog':
      return t('noteLiveBlog');
    case 'more-articles':
      return plural('noteMoreArticles', note.count);
    case 'still-loading':
      return t('noteStillLoading');
    case 'low-confidence':
      return t('noteLowConfidence');
    case 'chosen-by-hand':
      return t('noteChosenByHand');
  }
}
