import { useId } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { codesIn } from '../../lib/report/statement-state.ts';
import { PART_LABELS, TYPE_LABELS } from '../wording/kind-labels.ts';
import { plural, t, type MessageKey } from '../wording/messages.ts';
import {
  ALL_STATEMENTS,
  leavesOut,
  kindsIn,
  type StatementFilter,
} from '../../lib/report/statement-filter.ts';
import styles from './QuoteFilter.module.css';

interface Props {
  readonly report: Report;
  readonly filter: StatementFilter;
  readonly onFilter: (filter: StatementFilter) => void;
  /** What is listed: how many of how many. */
  readonly shown: number;
  readonly total: number;
  readonly list: 'quotes' | 'speakers';
}

const NAMING_LABELS = {
  all: 'filterNamingAll',
  named: 'filterNamed',
  unnamed: 'filterUnnamed',
} as const satisfies Record<StatementFilter['naming'], MessageKey>;
const CERTAINTY_LABELS = {
  all: 'filterCertaintyAll',
  certain: 'filterCertain',
  uncertain: 'filterUncertain',
} as const satisfies Record<StatementFilter['certainty'], MessageKey>;
const ORDER_LABELS = {
  text: 'orderText',
  words: 'orderWords',
  certainty: 'orderCertainty',
} as const satisfies Record<StatementFilter['order'], MessageKey>;

/** How sure we are is a matter of statements. */
const SPEAKER_ORDER_LABELS = { text: ORDER_LABELS.text, words: ORDER_LABELS.words };

/** Fewer than this many are seen at a glance. */
const WORTH_FILTERING = 2;

/** Which quotes or speakers are listed and in which order, and how many of how many that is. */
export function QuoteFilter({ report, filter, onFilter, shown, total, list }: Props) {
  if (total < WORTH_FILTERING) return null;
  const change = (part: Partial<StatementFilter>): void => onFilter({ ...filter, ...part });
  const filtered = leavesOut(filter);
  const { kind: ofKind, naming: named, type: ofType, certainty: sure, code } = filter;
  const set =
    [ofKind, named, ofType, sure].filter((choice) => choice !== 'all').length + (code === '' ? 0 : 1);
  const codes: Record<string, string> = { '': t('filterCodeAll') };
  for (const one of codesIn(report)) codes[one] = one;
  const kinds: Record<string, string> = { all: t('filterKindAll') };
  const types: Record<string, string> = { all: t('filterTypeAll') };
  for (const voice of kindsIn(report)) kinds[voice] = t(PART_LABELS[voice]);
  for (const [type, label] of Object.entries(TYPE_LABELS)) types[type] = t(label);
  return (
    <search class={styles.filter} aria-label={t(list === 'quotes' ? 'filterQuotes' : 'filterSpeakers')}>
      <div class={styles.row}>
        <input
          type="search"
          class={styles.search}
          data-search={list}
          aria-label={t('filterSearch')}
          placeholder={t('filterSearchHint')}
          value={filter.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
        <Choice
          name="order"
          label={t('filterOrder')}
          value={filter.order}
          options={spell(list === 'quotes' ? ORDER_LABELS : SPEAKER_ORDER_LABELS)}
          onChange={(order) => change({ order: keyOf(ORDER_LABELS, order) ?? 'text' })}
        />
      </div>
      <details class={styles.more}>
        <summary class={styles.summary} data-more-filters>
          {set === 0 ? t('filterBy') : plural('filterBySet', set)}
        </summary>
        <div class={styles.choices}>
          <Choice
            name="kind"
            label={t('filterKind')}
            value={filter.kind}
            options={kinds}
            onChange={(kind) => change({ kind: kindsIn(report).find((voice) => voice === kind) ?? 'all' })}
          />
          <Choice
            name="naming"
            label={t('filterNaming')}
            value={filter.naming}
            options={spell(NAMING_LABELS)}
            onChange={(naming) => change({ naming: keyOf(NAMING_LABELS, naming) ?? 'all' })}
          />
          <Choice
            name="type"
            label={t('filterType')}
            value={filter.type}
            options={types}
            onChange={(type) => change({ type: keyOf(TYPE_LABELS, type) ?? 'all' })}
          />
          <Choice
            name="certainty"
            label={t('filterCertainty')}
            value={filter.certainty}
            options={spell(CERTAINTY_LABELS)}
            onChange={(certainty) => change({ certainty: keyOf(CERTAINTY_LABELS, certainty) ?? 'all' })}
          />
          {Object.keys(codes).length > 1 && (
            <Choice
              name="code"
              label={t('filterCode')}
              value={code}
              options={codes}
              onChange={(chosen) => change({ code: chosen })}
            />
          )}
        </div>
      </details>
      <p class={filtered ? styles.counted : 'unseen'}>
        <span role="status" data-shown-of>
          {t(filtered ? 'shownOf' : 'shownAll', { shown, total })}
        </span>
        {filtered && (
          <button
            type="button"
            class={styles.clear}
            data-clear-filter
            onClick={(event) => {
              // The button goes away; the focus goes to where the filter is set.
              event.currentTarget.closest('search')?.querySelector('input')?.focus();
              onFilter({ ...ALL_STATEMENTS, order: filter.order });
            }}
          >
            {t('filterClear')}
          </button>
        )}
      </p>
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

function Choice({ name, label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class={styles.choice}>
      <label class="unseen" for={id}>
        {label}
      </label>
      <select
        id={id}
        class={styles.select}
        data-filter={name}
        data-set={value !== 'all' && value !== '' && name !== 'order' ? '' : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {Object.entries(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function spell(labels: Readonly<Record<string, MessageKey>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, t(label)]));
}

/** The key that a value from the document is, if it is one. */
function keyOf<Key extends string>(labels: Readonly<Record<Key, unknown>>, value: string): Key | undefined {
  for (const key in labels) if (key === value) return key;
  return undefined;
}
