import { plural, t } from '../wording/messages.ts';
import type { Choosing } from './use-choosing.ts';
import styles from './ChooseText.module.css';

interface Props {
  readonly choosing: Choosing;
  /** The text that is shown was chosen by hand. */
  readonly byHand?: boolean;
}

/** Lets the reader say which part of the page is the article, by pointer on the page or by this list alone. */
export function ChooseText({ choosing: { active, candidates, start, cancel, take }, byHand = false }: Props) {
  if (!active)
    return (
      <p class={styles.choose}>
        <button type="button" id="choose-text" class={styles.action} onClick={start}>
          {t('chooseText')}
        </button>
        {byHand && (
          <button type="button" id="choose-none" class={styles.action} onClick={() => take(null)}>
            {t('chooseNone')}
          </button>
        )}
      </p>
    );
  return (
    <div class={styles.choose} role="group" aria-label={t('chooseText')}>
      <p role="status">{t('chooseHow')}</p>
      {candidates.length > 0 && (
        <ul class={styles.list}>
          {candidates.map(({ words, opening, isLarger }, i) => (
            <li key={i}>
              <button type="button" class={styles.action} data-candidate={i} onClick={() => take(i)}>
                {plural(isLarger ? 'chooseLarger' : 'chooseOther', words)}
              </button>{' '}
              <span class={styles.opening} dir="auto">
                {t('quoted', { text: `${opening}…` })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class={styles.action} onClick={cancel}>
        {t('chooseCancel')}
      </button>
    </div>
  );
}
