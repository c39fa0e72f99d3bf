import { blocksOf, type RepeatGroup } from '../../lib/report/group-repeats.ts';
import type { PassageKind, RepeatedPassage } from '../../lib/repeats/repeat.ts';
import type { Report } from '../../lib/report/report.ts';
import { plural, t, type MessageKey, type PluralKey } from './messages.ts';
import { placesOf } from './places-of.ts';
import { repeatExtent } from '../../lib/report/repeat-extent.ts';

/** The message that tells a repeat: `{times}` printed, `{first}` again as `{copies}`; one with a count has a form for it. */
type RepeatMessage =
  { readonly key: MessageKey; readonly count: null } | { readonly key: PluralKey; readonly count: number };

export function repeatMessage(report: Pick<Report, 'article'>, group: RepeatGroup): RepeatMessage {
  const { first, copies } = blocksOf(group);
  const near = group.kind === 'near';
  const { extent, paragraphs } = repeatExtent(report, first, copies);
  if (group.repeats.length > 1) return { key: near ? 'repeatEachNear' : 'repeatEach', count: paragraphs };
  if (extent === 'whole') return { key: near ? 'repeatWholeNear' : 'repeatWhole', count: null };
  if (extent === 'most') return { key: near ? 'repeatMostNear' : 'repeatMost', count: null };
  if (paragraphs === 0) return { key: 'repeatApart', count: null };
  return { key: near ? 'repeatSomeNear' : 'repeatSome', count: paragraphs };
}

/** “The whole text is printed twice: paragraphs 1–42 again as 43–84. Counted once.” */
export function repeatInWords(report: Pick<Report, 'article'>, group: RepeatGroup): string {
  const { first, copies } = blocksOf(group);
  const slots = {
    times: timesInWords(group.times),
    first: placesOf(report.article, first),
    copies: copies.map((copy) => placesOf(report.article, copy, true)).join(t('listSeparator')),
  };
  const { key, count } = repeatMessage(report, group);
  return count === null ? t(key, slots) : plural(key, count, slots);
}

/** The message of each kind of passage that is no repeat of the text: `{first}` again as `{copies}`, printed `{times}`. */
export const PASSAGE_MESSAGES: Readonly<Record<PassageKind, MessageKey>> = {
  sentence: 'passageSentence',
  'pull-quote': 'passagePullQuote',
  standfirst: 'passageStandfirst',
  caption: 'passageCaption',
  'hidden-copy': 'passageHiddenCopy',
  teaser: 'passageTeaser',
  boilerplate: 'passageBoilerplate',
};

/** “Pull quote, repeats paragraph 12: “We lose a piece of ourselves”” */
export function passageInWords({ article }: Report, { kind, first, copies }: RepeatedPassage): string {
  const place = (spans: readonly { readonly block: number }[]): string =>
    placesOf(
      article,
      spans.map(({ block }) => block),
    );
  return t(PASSAGE_MESSAGES[kind], {
    times: timesInWords(copies.length + 1),
    first: place(first),
    copies: copies.map(place).join(t('listSeparator')),
  });
}

export function timesInWords(count: number): string {
  if (count === 2) return t('timesTwo');
  return count === 3 ? t('timesThree') : t('timesMany', { count });
}
