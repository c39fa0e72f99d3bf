import type { ComponentType } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { isName } from '../../lib/corrections/corrected-speaker.ts';
import type { SpeakerChanges } from '../../lib/corrections/correction.ts';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { SPEAKER_KINDS, type SpeakerKind } from '../../lib/speakers/speaker.ts';
import { opening } from '../wording/describe-correction.ts';
import { KIND_LABELS } from '../wording/kind-labels.ts';
import { plural, t, type MessageKey } from '../wording/messages.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import { Notes } from './Notes.tsx';
import { closeForm, closeOnEscape } from './close-form.ts';
import { nameInList } from './SpeakerChoice.tsx';
import { CorrectingContext, type Correcting, type MakeCorrection } from './use-correcting.ts';
import { speakerAttributions } from '../../lib/report/voice-shares.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import { FormsRow } from '../shared/FormsRow.tsx';
import styles from './Correct.module.css';

interface Props {
  readonly report: Report;
  readonly speaker: ReportedSpeaker;
}

interface FormProps extends Props {
  readonly correct: (make: MakeCorrection, remember?: boolean) => Promise<void>;
  /** Names can be remembered: not in a private window. */
  readonly canRemember: boolean;
}

/** Puts a speaker right, a form for each thing to say: who they are, that they are somebody else too, that some words are another’s, that they are no voice. */
export function CorrectSpeaker({ report, speaker }: Props) {
  const correcting = useContext(CorrectingContext);
  const { id, name, noted } = speaker;
  if (!correcting) return null;
  const form = { report, speaker, correcting };
  return (
    <>
      <FormsRow data-correct-speaker={id}>
        <SpeakerForm {...form} part="edit" label="edit" Form={EditForm} />
        {report.speakers.length > 1 && <SpeakerForm {...form} part="merge" label="merge" Form={MergeForm} />}
        {speaker.attributions.length > 1 && (
          <SpeakerForm {...form} part="split" label="split" Form={SplitForm} />
        )}
        <SpeakerForm {...form} part="not-a-voice" label="notAVoice" Form={NotAVoiceForm} />
      </FormsRow>
      <Notes about={name} noted={noted} keep={(notes) => correcting.noteSpeaker(id, notes)} />
    </>
  );
}

interface SpeakerFormProps extends Props {
  readonly correcting: Correcting;
  readonly part: 'edit' | 'merge' | 'split' | 'not-a-voice';
  readonly label: MessageKey;
  readonly Form: ComponentType<FormProps>;
}

/** One of the forms, folded. */
function SpeakerForm({ correcting, part, label, Form, ...props }: SpeakerFormProps) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const correct = async (make: MakeCorrection, remember = false): Promise<void> => {
    if (!(await correcting.correct(make, remember)) || !details.current) return;
    closeForm(details.current);
  };
  return (
    // The keys of the fields inside, which are what is focused.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <details
      class={styles.correct}
      data-part={part}
      ref={details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={closeOnEscape}
    >
      <summary class={styles.summary}>
        {t(label)}
        <span class="unseen"> {props.speaker.name}</span>
      </summary>
      {open && (
        <div class={styles.body}>
          <Form {...props} correct={correct} canRemember={correcting.review.kept} />
        </div>
      )}
    </details>
  );
}

/** Takes a speaker and all that was found of them away, in one step. */
function NotAVoiceForm({ speaker, correct, canRemember }: FormProps) {
  const [remember, setRemember] = useState(false);
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void correct((maker) => maker.notAVoice(speaker.id), remember);
      }}
    >
      <p class={styles.note}>{plural('notAVoiceNote', speaker.attributions.length)}</p>
      {canRemember && <Remember label={t('rememberFacts')} checked={remember} onChange={setRemember} />}
      <button type="submit" class={`${styles.button} ${styles.primary}`} data-not-a-voice>
        {t('notAVoice')}
      </button>
    </form>
  );
}

function EditForm({ speaker, correct, canRemember }: FormProps) {
  const id = useId();
  const [draft, setDraft] = useState({
    name: speaker.name,
    role: speaker.role ?? '',
    affiliation: speaker.affiliation ?? '',
  });
  const [kind, setKind] = useState<SpeakerKind>(speaker.kind);
  const [named, setNamed] = useState(speaker.named);
  const [remember, setRemember] = useState(false);
  const name = draft.name.trim();
  const isRenamed = name !== '' && name !== speaker.name;
  const isChanged = name !== '' && Object.keys(changesOf(speaker, draft, kind, named)).length > 0;
  const save = (): void => {
    const changes = changesOf(speaker, draft, kind, named);
    if (name !== '' && Object.keys(changes).length > 0)
      void correct((maker) => maker.editSpeaker(speaker.id, changes), remember);
  };
  const fields = [
    { field: 'name', label: t('speakerName') },
    { field: 'role', label: t('speakerRole') },
    { field: 'affiliation', label: t('speakerAffiliation') },
  ] as const;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {fields.map(({ field, label }) => (
        <label key={field} class={styles.field} for={`${id}-${field}`}>
          {label}
          <input
            id={`${id}-${field}`}
            class={styles.input}
            data-field={field}
            required={field === 'name'}
            maxLength={400}
            autocomplete="off"
            value={draft[field]}
            onInput={({ currentTarget: { value } }) => {
              setDraft({ ...draft, [field]: value });
              // Whoever types a name gives one.
              if (field === 'name' && !speaker.named) setNamed(value !== speaker.name && isName(value));
            }}
          />
        </label>
      ))}
      <label class={styles.check}>
        <input
          type="checkbox"
          data-field="named"
          checked={named}
          onChange={({ currentTarget }) => setNamed(currentTarget.checked)}
        />
        <span>{t('speakerNamed')}</span>
      </label>
      {speaker.kindByReader === 'to choose' && (
        <p class={styles.title} data-kind-note>
          {t('kindToChooseNote')}
        </p>
      )}
      <label class={styles.field} for={`${id}-kind`}>
        {t('speakerKind')}
        <select
          id={`${id}-kind`}
          class={styles.input}
          data-field="kind"
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(SPEAKER_KINDS.find((one) => one === value) ?? kind)
          }
        >
          {SPEAKER_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(KIND_LABELS[one])}
            </option>
          ))}
        </select>
      </label>
      {isChanged && canRemember && (
        <Remember
          label={isRenamed ? t('rememberName', { from: speaker.name, name }) : t('rememberFacts')}
          checked={remember}
          onChange={setRemember}
        />
      )}
      <button type="submit" class={`${styles.button} ${styles.primary}`} data-edit>
        {t('saveSpeaker')}
      </button>
    </form>
  );
}

/** Only what the reader has changed. */
function changesOf(
  speaker: ReportedSpeaker,
  draft: { readonly name: string; readonly role: string; readonly affiliation: string },
  kind: SpeakerKind,
  named: boolean,
): SpeakerChanges {
  const [name, role, affiliation] = [draft.name.trim(), draft.role.trim(), draft.affiliation.trim()];
  return {
    ...(name === speaker.name ? {} : { name }),
    ...(role === (speaker.role ?? '') ? {} : { role: role === '' ? null : role }),
    ...(affiliation === (speaker.affiliation ?? '')
      ? {}
      : { affiliation: affiliation === '' ? null : affiliation }),
    // Asked to choose, whoever saves has chosen what stands there.
    ...(kind === speaker.kind && speaker.kindByReader !== 'to choose' ? {} : { kind }),
    ...(named === speaker.named ? {} : { named }),
  };
}

function MergeForm({ report, speaker, correct, canRemember }: FormProps) {
  const id = useId();
  const others = report.speakers.filter((other) => other.id !== speaker.id);
  const [picked, setPicked] = useState('');
  const [remember, setRemember] = useState(false);
  const into = others.find((other) => other.id === picked);
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (into) void correct((maker) => maker.mergeSpeakers(into.id, speaker.id), remember);
      }}
    >
      <label class={styles.field} for={`${id}-into`}>
        {t('sameAs', { name: speaker.name })}
        <select
          id={`${id}-into`}
          class={styles.input}
          data-merge-into
          required
          value={picked}
          onChange={({ currentTarget: { value } }) => setPicked(value)}
        >
          <option value="">{t('chooseSpeaker')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {nameInList(report, other)}
            </option>
          ))}
        </select>
      </label>
      {into && into.name !== speaker.name && canRemember && (
        <Remember
          label={t('rememberName', { from: speaker.name, name: into.name })}
          checked={remember}
          onChange={setRemember}
        />
      )}
      <button type="submit" class={`${styles.button} ${styles.primary}`} data-merge>
        {t('mergeSpeakers')}
      </button>
    </form>
  );
}

function SplitForm({ report, speaker, correct }: FormProps) {
  const id = useId();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const statements = speakerAttributions(report, speaker);
  const chosen = statements.filter((said) => picked.includes(placeKey(said)));
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const ids = chosen.map((said) => said.id);
        if (ids.length > 0 && name.trim() !== '') void correct((maker) => maker.splitSpeaker(ids, name));
      }}
    >
      <fieldset class={styles.fields}>
        <legend class={styles.title}>{t('splitSpeaker')}</legend>
        {statements.map((said) => {
          const key = placeKey(said);
          return (
            <label key={key} class={styles.check}>
              <input
                type="checkbox"
                data-split={said.id}
                checked={picked.includes(key)}
                onChange={() =>
                  setPicked(picked.includes(key) ? picked.filter((one) => one !== key) : [...picked, key])
                }
              />
              <span dir="auto">{opening(wordsOf(report, said.content))}</span>
            </label>
          );
        })}
      </fieldset>
      <label class={styles.field} for={`${id}-name`}>
        {t('splitName')}
        <input
          id={`${id}-name`}
          class={styles.input}
          data-split-name
          required
          maxLength={200}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
      </label>
      <button type="submit" class={`${styles.button} ${styles.primary}`} data-split-off>
        {t('splitOff')}
      </button>
    </form>
  );
}

interface RememberProps {
  /** What is remembered. */
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Remember({ label, checked, onChange }: RememberProps) {
  return (
    <label class={styles.check}>
      <input
        type="checkbox"
        data-remember
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
