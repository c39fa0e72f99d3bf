import type { ComponentChildren } from 'preact';
import en from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;
type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** Messages with a form for each plural category of the language: `words_one`, `words_other`. */
export type PluralKey = PluralStem<MessageKey>;
type Values = Readonly<Record<string, string | number>>;

const LANGUAGE = 'en';
const SLOT = /\{(\w+)\}/;
const messages: Readonly<Record<string, { readonly message: string } | undefined>> = en;
const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const percents = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });
const eitherOf = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });
const allOf = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
// The date is shown as the page gives it, so no time zone may move it to the day before or after.
const dates = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' });

/** The message of `key`, its `{slots}` filled; numbers are written the language's way. */
export function t(key: MessageKey, values: Values = {}): string {
  return fillText(en[key].message, values);
}

/** The message of `key` in the plural form for `count`, which also fills `{count}`. */
export function plural(key: PluralKey, count: number, values: Values = {}): string {
  return fillText(pluralMessage(key, count), { count, ...values });
}

/** As `t`, with elements in the slots. */
export function fill(
  key: MessageKey,
  nodes: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren[] {
  return fillNodes(en[key].message, nodes);
}

/** As `plural`, with elements in the slots. */
export function fillPlural(
  key: PluralKey,
  count: number,
  nodes: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren[] {
  return fillNodes(pluralMessage(key, count), { count: formatNumber(count), ...nodes });
}

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A share (0 … 1) in whole percent; a share too small for that is not rounded down to nothing. */
export function formatPercent(share: number): string {
  return share > 0 && share < 0.005 ? t('percentUnderOne') : percents.format(share);
}

/** “Ana Ruiz, Bo Li, or Cy Day”. */
export function formatEither(names: readonly string[]): string {
  return eitherOf.format(names);
}

export function formatList(names: readonly string[]): string {
  return allOf.format(names);
}

/** An ISO date in the language's long form; anything else as it was printed. */
export function formatDate(published: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/.exec(published)?.[0];
  const date = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(date) ? published : dates.format(date);
}

function pluralMessage(key: PluralKey, count: number): string {
  const message = (messages[`${key}_${plurals.select(count)}`] ?? messages[`${key}_other`])?.message;
  if (message === undefined) throw new Error(`Expected a message ${key}_other, got none`);
  return message;
}

function fillText(message: string, values: Values): string {
  return fillNodes(message, values)
    .map((part) => (typeof part === 'number' ? formatNumber(part) : part))
    .join('');
}

/** Text and filled slots in turn. */
function fillNodes<Node>(message: string, nodes: Readonly<Record<string, Node>>): (Node | string)[] {
  return message.split(SLOT).map((part, i) => {
    if (i % 2 === 0) return part;
    const node = nodes[part];
    if (node === undefined) throw new Error(`Expected a value for {${part}} in “${message}”, got none`);
    return node;
  });
}
