import type { ComponentChildren } from 'preact';
import type { WordShare } from '../../lib/report/divide-words.ts';
import en from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;
type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** Messages with a form for each plural category of the language: `words_one`, `words_other`. */
export type PluralKey = PluralStem<MessageKey>;
type Values = Readonly<Record<string, string | number>>;
type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

/** A language of the views, as a BCP 47 tag. */
export type InterfaceLanguage = 'en' | 'zh-CN';

const SLOT = /\{(\w+)\}/;
const ENGLISH = inLanguage('en', en);
let spoken = ENGLISH;

/**
 * Messages and formats of one language. A message that is missing there is given in English. Each format is made when it is first
 * used: a popup needs few of them, and making all takes it several milliseconds.
 */
function inLanguage(tag: InterfaceLanguage, messages: Messages) {
  return {
    tag,
    messages,
    plurals: whenUsed(() => new Intl.PluralRules(tag)),
    numbers: whenUsed(() => new Intl.NumberFormat(tag)),
    percents: whenUsed(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })),
    eitherOf: whenUsed(() => new Intl.ListFormat(tag, { type: 'disjunction' })),
    allOf: whenUsed(() => new Intl.ListFormat(tag, { type: 'conjunction' })),
    // The date is shown as the page gives it, so no time zone may move it to the day before or after.
    dates: whenUsed(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })),
    months: {
      long: whenUsed(() => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' })),
      short: whenUsed(() => new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' })),
    },
    days: whenUsed(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })),
    languages: whenUsed(() => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' })),
  };
}

function whenUsed<Format>(make: () => Format): () => Format {
  let made: Format | undefined;
  return () => (made ??= make());
}

/**
 * From now on everything is said in the chosen language; what is on the screen has to be drawn again. `browserLanguage`
 * (BCP 47) counts where the reader has left the choice to the browser.
 */
export async function speak(
  choice: 'browser' | 'en' | 'zh_CN',
  browserLanguage: string,
): Promise<InterfaceLanguage> {
  const isChinese = choice === 'browser' ? /^zh\b/iu.test(browserLanguage) : choice === 'zh_CN';
  if (isChinese && spoken.tag !== 'zh-CN') {
    // Fetched when first needed: most views never say a word of it.
    const { default: zh } = await import('../../public/_locales/zh_CN/messages.json');
    spoken = inLanguage('zh-CN', zh);
  } else if (!isChinese) spoken = ENGLISH;
  return spoken.tag;
}

/** The message of `key`, its `{slots}` filled; numbers are written the language's way. */
export function t(key: MessageKey, values: Values = {}): string {
  return fillText(messageOf(key), values);
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
  return fillNodes(messageOf(key), nodes);
}

/** As `plural`, with elements in the slots. */
export function fillPlural(
  key: PluralKey,
  count: number,
  nodes: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren[] {
  return fillNodes(pluralMessage(key, count), { count: formatNumber(count), ...nodes });
}

/** What stands in the slots of the English message `key` in a text that was made from it; null where it was not. */
export function readEnglish(key: MessageKey, text: string): Readonly<Record<string, string>> | null {
  const parts = en[key].message.split(SLOT);
  const pattern = parts.map((part, i) => (i % 2 === 0 ? RegExp.escape(part) : `(?<${part}>.+?)`)).join('');
  const found = new RegExp(`^${pattern}$`, 'su').exec(text);
  return found && { ...found.groups };
}

/** The language that is spoken now (BCP 47). */
export function spokenLanguage(): InterfaceLanguage {
  return spoken.tag;
}

export function formatNumber(value: number): string {
  return spoken.numbers().format(value);
}

/** A share (0 … 1) in whole percent; a share too small for that is not rounded down to nothing. */
export function formatPercent(share: number): string {
  return share > 0 && share < 0.005 ? t('percentUnderOne') : spoken.percents().format(share);
}

/** A share of the text in whole percent, not rounded down to nothing; where there are no percents, the number of its words. */
export function formatShare({ words, percent }: WordShare): string {
  if (percent === null) return formatNumber(words);
  return percent === 0 && words > 0 ? t('percentUnderOne') : spoken.percents().format(percent / 100);
}

/** The same where nothing beside it tells what the number is of: “12 words”. */
export function formatShareOrWords(share: WordShare): string {
  return share.percent === null ? plural('words', share.words) : formatShare(share);
}

/** “Ana Ruiz, Bo Li, or Cy Day”. */
export function formatEither(names: readonly string[]): string {
  return spoken.eitherOf().format(names);
}

export function formatList(names: readonly string[]): string {
  return spoken.allOf().format(names);
}

/** An ISO date in the language's long form; anything else as it was printed. */
export function formatDate(published: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/.exec(published)?.[0];
  const date = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(date) ? published : spoken.dates().format(date);
}

/** A month (“2026-05”), with its year unless it is short. */
export function formatMonth(month: string, length: 'long' | 'short' = 'long'): string {
  return spoken.months[length]().format(Date.parse(`${month}-01T00:00:00Z`));
}

/** The reader's day of a moment (ms since 1970). */
export function formatDay(moment: number): string {
  return spoken.days().format(moment);
}

/** What a language (BCP 47) is called; as it is where it has no name. */
export function formatLanguage(tag: string): string {
  return spoken.languages().of(tag) ?? tag;
}

function messageOf(key: MessageKey): string {
  return (spoken.messages[key] ?? en[key]).message;
}

function pluralMessage(key: PluralKey, count: number): string {
  const { plurals, messages } = spoken;
  const english: Messages = en;
  const forms = [`${key}_${plurals().select(count)}`, `${key}_other`];
  const message = [messages, english].flatMap((among) => forms.flatMap((form) => among[form] ?? []))[0];
  if (message === undefined) throw new Error(`Expected a message ${key}_other, got none`);
  return message.message;
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
