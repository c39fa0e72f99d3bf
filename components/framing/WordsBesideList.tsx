import type { Report } from '../../lib/report/report.ts';
import { byWords } from '../../lib/report/framing-voices.ts';
import { t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { WordButton } from '../shared/WordButton.tsx';
import styles from './FramingLists.module.css';

/** Judging words directly beside the name of a country, alliance or person; every one is listed the same way. */
export function WordsBesideList({ report }: { readonly report: Report }) {
  const { beside } = report.framing;
  if (beside.length === 0) return null;
  const actors = byWords(beside, ({ actor }) => actor).sort((a, b) => b.all.length - a.all.length);
  return (
    <Section heading={t('besideHeading')}>
      <dl class={styles.list}>
        {actors.map(({ first: { actor: name }, all: own }) => (
          <div key={name} data-beside={name}>
            <dt class={styles.term}>
              <bdi>{name}</bdi>
            </dt>
            <dd class={styles.words}>
              {byWords(own, ({ text }) => text).map(({ first, all }) => (
                <WordButton
                  key={first.text}
                  owner={`beside-${name}-${first.text}`}
                  text={first.text}
                  spans={all.map(({ span }) => span)}
                />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class={styles.note}>{t('besideNote')}</p>
    </Section>
  );
}
