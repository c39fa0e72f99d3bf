import { useId } from 'preact/hooks';
import type { ReadingFilter } from '../../lib/history/reading/reading-filter.ts';
import { SPEAKER_KINDS } from '../../lib/speakers/speaker.ts';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { formatMonth, t } from '../wording/messages.ts';
import styles from './Reading.module.css';

interface Props {
  readonly outlets: readonly string[];
  readonly months: readonly string[];
  readonly filter: ReadingFilter;
  readonly onChange: (change: Partial<ReadingFilter>) => void;
  readonly save: (format: 'csv' | 'json') => void;
}

/** Which articles and voices are looked at, and the ways to take the figures along. */
export function ReadingFilterBar({ outlets, months, filter, onChange, save }: Props) {
  const monthOptions = months.map((month) => ({ value: month, label: formatMonth(month) }));
  return (
    <form
      class={styles.filters}
      role="search"
      aria-label={t('manyFilter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choose
        name="outlet"
        label={t('manyOutlet')}
        all={t('manyAllOutlets')}
        value={filter.outlet}
        options={outlets.map((outlet) => ({ value: outlet, label: outlet }))}
        onChange={(outlet) => onChange({ outlet })}
      />
      <Choose
        name="since"
        label={t('manySince')}
        all={t('manyFirst')}
        value={filter.since}
        options={monthOptions}
        onChange={(since) => onChange({ since })}
      />
      <Choose
        name="until"
        label={t('manyUntil')}
        all={t('manyLast')}
        value={filter.until}
        options={monthOptions}
        onChange={(until) => onChange({ until })}
      />
      <Choose
        name="kind"
        label={t('manyKind')}
        all={t('manyEveryKind')}
        value={filter.kind}
        options={SPEAKER_KINDS.map((kind) => ({ value: kind, label: t(PART_LABELS[kind]) }))}
        onChange={(kind) => onChange({ kind: SPEAKER_KINDS.find((one) => one === kind) ?? null })}
      />
      <Choose
        name="named"
        label={t('manyNamed')}
        all={t('manyBoth')}
        value={filter.named === null ? null : filter.named ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('manyWithName') },
          { value: 'no', label: t('manyWithoutName') },
        ]}
        onChange={(named) => onChange({ named: named === null ? null : named === 'yes' })}
      />
      <label class={styles.choice}>
        <span>{t('manyWord')}</span>
        <input
          type="search"
          name="word"
          class={styles.field}
          value={filter.word}
          // Not at every letter: thousands of articles are searched.
          onChange={({ currentTarget }) => onChange({ word: currentTarget.value })}
        />
      </label>
      <p class={styles.exports}>
        <button type="button" class={styles.plain} data-save="csv" onClick={() => save('csv')}>
          {t('manySaveCsv')}
        </button>
        <button type="button" class={styles.plain} data-save="json" onClick={() => save('json')}>
          {t('manySaveJson')}
        </button>
      </p>
    </form>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

function Choose({ name, label, all, value, options, onChange }: ChooseProps) {
  const id = useId();
  return (
    <label class={styles.choice} for={id} data-set={value === null ? undefined : ''}>
      <span>{label}</span>
      <select
        id={id}
        name={name}
        class={styles.field}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
