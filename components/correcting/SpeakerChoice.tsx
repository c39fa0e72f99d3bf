import { useId } from 'preact/hooks';
import type { ChosenSpeaker } from '../../lib/corrections/make-correction.ts';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { SpeakerId } from '../../lib/speakers/speaker.ts';
import { t } from '../wording/messages.ts';
import styles from './Correct.module.css';

/** Whom the reader has picked so far: an entry of the list, and the name of somebody who is not in it. */
export interface SpeakerDraft {
  readonly entry: string;
  readonly name: string;
}

const NOBODY = 'nobody';
const SOMEBODY_ELSE = 'else';
const speakerEntry = (id: SpeakerId): string => `speaker:${id}`;

export function draftOf(speaker: SpeakerId | null): SpeakerDraft {
  return { entry: speaker === null ? NOBODY : speakerEntry(speaker), name: '' };
}

/** Whom a draft names; undefined while the name is still to be typed. */
export function chosenIn({ entry, name }: SpeakerDraft): ChosenSpeaker | undefined {
  if (entry === NOBODY) return null;
  if (entry !== SOMEBODY_ELSE) return { id: entry.slice(speakerEntry('').length) };
  return name.trim() === '' ? undefined : { name };
}

interface Props {
  readonly report: Report;
  readonly label: string;
  readonly draft: SpeakerDraft;
  readonly onDraft: (draft: SpeakerDraft) => void;
  /** Named first. */
  readonly candidates?: readonly SpeakerId[];
}

/** Who speaks: somebody of the article, those who are likely first, somebody else by name, or nobody. */
export function SpeakerChoice({ report, label, draft, onDraft, candidates = [] }: Props) {
  const id = useId();
  const likely = report.speakers.filter((speaker) => candidates.includes(speaker.id));
  const others = report.speakers.filter((speaker) => !candidates.includes(speaker.id));
  return (
    <>
      <label class={styles.field} for={`${id}-who`}>
        {label}
        <select
          id={`${id}-who`}
          class={styles.input}
          value={draft.entry}
          onChange={({ currentTarget: { value } }) => onDraft({ ...draft, entry: value })}
        >
          {likely.length > 0 && (
            <optgroup label={t('speakersLikely')}>{likely.map((one) => option(report, one))}</optgroup>
          )}
          {others.length > 0 && (
            <optgroup label={t('speakersOfArticle')}>{others.map((one) => option(report, one))}</optgroup>
          )}
          <option value={SOMEBODY_ELSE}>{t('somebodyElse')}</option>
          <option value={NOBODY}>{t('nobody')}</option>
        </select>
      </label>
      {draft.entry === SOMEBODY_ELSE && (
        <label class={styles.field} for={`${id}-name`}>
          {t('speakerName')}
          <input
            id={`${id}-name`}
            class={styles.input}
            required
            maxLength={200}
            autocomplete="off"
            value={draft.name}
            onInput={({ currentTarget: { value } }) => onDraft({ ...draft, name: value })}
          />
        </label>
      )}
    </>
  );
}

function option(report: Report, speaker: ReportedSpeaker) {
  return (
    <option key={speaker.id} value={speakerEntry(speaker.id)}>
      {nameInList(report, speaker)}
    </option>
  );
}

/** The name, with what tells two of one name apart. */
export function nameInList({ speakers }: Report, speaker: ReportedSpeaker): string {
  const { name, role, affiliation } = speaker;
  const isShared = speakers.some((other) => other !== speaker && other.name === name);
  const about = [role, affiliation].filter((part) => part !== null).join(t('listSeparator'));
  return isShared && about !== '' ? t('nameWithRole', { name, role: about }) : name;
}
