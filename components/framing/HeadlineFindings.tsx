import type { ComponentChildren } from 'preact';
import type { HeadlineQuote } from '../../lib/framing/framing.ts';
import type { Report } from '../../lib/report/report.ts';
import { textOf, type TextSpan } from '../../lib/text/article.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { fill, formatList, plural, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import styles from './FramingLists.module.css';

/** The headline against the text: what it has that the text has not, or has in other words or in somebody's mouth. */
export function HeadlineFindings({ report }: { readonly report: Report }) {
  const { headline, actors, sentences } = report.framing;
  if (headline === null) return null;
  const spansOf = (numbers: readonly number[]): TextSpan[] =>
    numbers.flatMap((i) => sentences[i]?.span ?? []);
  const place = (owner: string, spans: readonly TextSpan[], content: string): ComponentChildren => (
    <EvidenceButton owner={`headline-${owner}`} passages={spans.map((span) => [span])} class={styles.place}>
      {content}
    </EvidenceButton>
  );
  const counted = (owner: string, numbers: readonly number[]): ComponentChildren =>
    place(owner, spansOf(numbers), plural('sentences', numbers.length));
  const quoted = (text: string): string => t('quoted', { text });
  const findings = [
    ...(headline.missing.length > 0
      ? [[t('headlineMissing', { words: formatList(headline.missing.map(quoted)) })]]
      : []),
    ...headline.quotes.map((quote, i) =>
      quoteFinding(report, quote, (span, text) => place(`quote-${i}`, [span], text)),
    ),
    ...headline.creditedOnly.map(({ word, sentences: own }) =>
      fill('headlineCredited', { word: quoted(word), sentences: counted(`word-${word}`, own) }),
    ),
    ...headline.absentActors.map((name) =>
      fill('headlineAbsent', {
        name,
        sentences: counted(`actor-${name}`, actors.find((actor) => actor.name === name)?.sentences ?? []),
      }),
    ),
  ];
  if (findings.length === 0) return null;
  return (
    <Section heading={t('headlineHeading')}>
      <ul class={styles.list}>
        {findings.map((finding, i) => (
          <li key={i} class={styles.finding} data-headline={i}>
            {finding}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What became of words the headline quotes. */
function quoteFinding(
  report: Report,
  { text, span, voice }: HeadlineQuote,
  place: (span: TextSpan, text: string) => ComponentChildren,
): ComponentChildren[] {
  const quote = t('quoted', { text });
  if (span === null) return fill('headlineQuoteNowhere', { quote });
  const name = voice === null ? undefined : report.framing.voices[voice]?.name;
  const words = place(span, t('quoted', { text: textOf(report.article, span) }));
  return name === undefined
    ? fill('headlineQuoteOwn', { quote, words })
    : fill('headlineQuoteCredited', { quote, words, name });
}
