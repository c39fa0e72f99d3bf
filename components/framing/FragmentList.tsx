import type { QuotedFragment } from '../../lib/framing/framing.ts';
import type { Report } from '../../lib/report/report.ts';
import { byWords } from '../../lib/report/framing-voices.ts';
import { plural, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { WordButton } from '../shared/WordButton.tsx';
import styles from './FramingLists.module.css';

/** Few words in quotation marks: listed, not judged. Names, titles and words as such stand apart and are not counted. */
export function FragmentList({ report }: { readonly report: Report }) {
  const { fragments } = report.framing;
  const phrases = fragments.filter(({ reading }) => reading !== 'term');
  const terms = fragments.filter(({ reading }) => reading === 'term');
  if (fragments.length === 0) return null;
  return (
    <Section heading={t('fragmentsHeading')} note={plural('phrases', phrases.length)}>
      <Fragments fragments={phrases} />
      {phrases.length > 0 && <p class={styles.note}>{t('fragmentsNote')}</p>}
      {terms.length > 0 && (
        <Section heading={t('termsHeading')} level={3}>
          <Fragments fragments={terms} />
        </Section>
      )}
    </Section>
  );
}

function Fragments({ fragments }: { readonly fragments: readonly QuotedFragment[] }) {
  return (
    <ul class={styles.words}>
      {byWords(fragments, ({ text }) => text).map(({ first, all }) => (
        <li key={first.text} data-fragment={first.text}>
          <WordButton
            owner={`fragment-${first.reading}-${first.text}`}
            text={first.text}
            spans={all.map(({ span }) => span)}
            quoted
          />
        </li>
      ))}
    </ul>
  );
}
