import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RememberedAlias } from '../../lib/corrections/aliases.ts';
import type { StoreFailure } from '../../lib/extension/storage/database.ts';
import { MAX_ARTICLES } from '../../lib/extension/storage/history-store.ts';
import type { KeptCounts, OptionsStore } from '../../lib/extension/storage/kept.ts';
import type { Result } from '../../lib/exchange/result.ts';
import { MAX_LISTED_CODE, readListedCodes } from '../../lib/corrections/listed-codes.ts';
import type { LanguageChoice, Settings } from '../../lib/extension/storage/settings.ts';
import type { Palette } from '../../lib/exchange/palette.ts';
import { SPEAKER_KINDS } from '../../lib/speakers/speaker.ts';
import { Choice, Switch } from './OptionsControls.tsx';
import { OptionsData } from './OptionsData.tsx';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { fill, plural, t, type MessageKey } from '../wording/messages.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { Section } from '../shared/Section.tsx';
import { STORE_FAILURE_TEXTS } from '../wording/store-failure-texts.ts';
import { nameOfKey, STANDING_KEYS } from '../quotes/standing-keys.ts';
import { REVIEW_KEYS } from '../quotes/use-review-keys.ts';
import styles from './OptionsPage.module.css';

interface Props {
  readonly settings: Settings;
  /** False when it could not be kept. */
  readonly change: (change: Partial<Omit<Settings, 'version'>>) => Promise<boolean>;
  readonly store: OptionsStore;
  /** Keys of the extension's commands, by command; without one, the key that the extension asks for. */
  readonly keys?: ReadonlyMap<string, string>;
}

const LANGUAGE_LABELS: readonly (readonly [LanguageChoice, MessageKey])[] = [
  ['browser', 'languageBrowser'],
  ['en', 'languageEnglish'],
  ['zh_CN', 'languageChinese'],
];

const PALETTE_LABELS: readonly (readonly [Palette, MessageKey])[] = [
  ['standard', 'paletteStandard'],
  ['colour-blind', 'paletteColourBlind'],
  ['single', 'paletteSingle'],
];

/** Command, the key that is asked for, and what it does. */
const COMMANDS: readonly (readonly [string, string, MessageKey])[] = [
  ['_execute_action', 'Alt+Shift+L', 'keysOpen'],
  ['open-panel', 'Alt+Shift+S', 'commandOpenPanel'],
  ['toggle-marks', 'Alt+Shift+M', 'commandToggleMarks'],
];
const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['Tab, Shift+Tab', 'keysTab'],
  ['Enter', 'keysEnter'],
];

/** Those that work in the side panel alone. */
const panelKeys = () =>
  [...REVIEW_KEYS, ...STANDING_KEYS].map(
    ({ keys, label }) => [keys.map(nameOfKey).join(', '), label] as const,
  );

const PRIVACY: readonly MessageKey[] = ['privacyLocal', 'privacyClick', 'privacyKept', 'privacyPage'];

/** The options: each applies at once, in every open view. */
export function OptionsPage({ settings, change, store, keys = new Map() }: Props) {
  const { counts, aliases, failure, ask } = useKept(store);
  const [isRefused, setRefused] = useState(false);
  const set = (changed: Partial<Omit<Settings, 'version'>>): void =>
    void change(changed).then((kept) => setRefused(!kept));
  useEffect(() => {
    document.title = t('optionsPage');
  }, []);
  return (
    <main class={styles.page} data-view="options">
      <h1 class={styles.title}>{t('optionsPage')}</h1>
      <p role="status" class={styles.failure}>
        {isRefused ? t('optionsNotSaved') : failure === null ? '' : t(STORE_FAILURE_TEXTS[failure])}
      </p>

      <Section heading={t('optionsPrivacy')}>
        <ul class={styles.privacy}>
          {PRIVACY.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>

      <Section heading={t('optionsLook')}>
        <Choice
          name="language"
          legend={t('optionsLanguage')}
          value={settings.language}
          options={LANGUAGE_LABELS.map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(language) => set({ language })}
        />
        <Choice
          name="palette"
          legend={t('optionsPalette')}
          note={t('optionsPaletteNote')}
          value={settings.palette}
          options={PALETTE_LABELS.map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(palette) => set({ palette })}
        />
        <p class={styles.sample} data-sample>
          {fill('optionsSample', {
            named: (
              <mark class="voice-line" data-voice="expert">
                {t('optionsSampleNamed')}
              </mark>
            ),
            unnamed: (
              <mark class="voice-line" data-voice="official-unnamed">
                {t('optionsSampleUnnamed')}
              </mark>
            ),
          })}
        </p>
        <ul class={styles.swatches}>
          {SPEAKER_KINDS.map((kind) => (
            <li key={kind}>
              <KindSwatch voice={kind} /> <KindSwatch voice={`${kind}-unnamed`} /> {t(PART_LABELS[kind])}
            </li>
          ))}
        </ul>
      </Section>

      <Section heading={t('optionsReading')}>
        <Switch
          name="markOnAnalysis"
          label={t('optionsMark')}
          note={t('optionsMarkNote')}
          on={settings.markOnAnalysis}
          onChange={(markOnAnalysis) => set({ markOnAnalysis })}
        />
      </Section>

      <Section heading={t('optionsHistory')}>
        <Switch
          name="history"
          label={t('optionsRemember')}
          note={t('optionsRememberNote', { count: MAX_ARTICLES })}
          on={settings.history}
          onChange={(history) => set({ history })}
        />
        {counts !== null && (
          <>
            <p class={styles.kept} data-kept-articles={counts.articles}>
              {plural('optionsKept', counts.articles)}
            </p>
            <p class={styles.kept}>
              <a href="/reading.html" target="_blank" rel="noreferrer" data-open-reading>
                {t('manyOpen')}
              </a>
            </p>
            <ConfirmButton
              id="delete-history"
              label={t('deleteHistory')}
              question={plural('deleteHistoryAsk', counts.articles)}
              disabled={counts.articles === 0}
              run={() => ask(store.deleteHistory())}
            />
          </>
        )}
      </Section>

      <Section heading={t('optionsNames')}>
        <p class={styles.note}>{t('optionsNamesNote')}</p>
        <RememberedNames aliases={aliases} onForget={(alias) => void ask(store.forget(alias))} />
      </Section>

      <Section heading={t('optionsCodes')}>
        <CodesField codes={settings.codes} onCodes={(codes) => set({ codes })} />
      </Section>

      {counts !== null && <OptionsData counts={counts} store={store} ask={ask} />}

      <Section heading={t('optionsKeys')}>
        <dl class={styles.keys}>
          {[
            ...COMMANDS.map(([command, asked, label]) => [keys.get(command) ?? asked, label] as const),
            ...KEYS,
            ...panelKeys(),
          ].map(([key, label]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(label)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </main>
  );
}

/** One a line, each once. */
interface CodesProps {
  readonly codes: readonly string[];
  readonly onCodes: (codes: string[]) => void;
}

/** The reader’s list, a code a line: as it is typed, until the list changes, here or by an import. */
function CodesField({ codes, onCodes }: CodesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const listed = codes.join('\n');
  useEffect(() => setTyped(null), [listed]);
  return (
    <>
      <label class={styles.note} for="codes">
        {t('optionsCodesNote')}
      </label>
      <textarea
        id="codes"
        class={styles.codes}
        rows={4}
        dir="auto"
        value={typed ?? listed}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
        onChange={({ currentTarget: { value } }) => onCodes(codesOf(value))}
      />
    </>
  );
}

function codesOf(typed: string): string[] {
  return readListedCodes(typed.split('\n').map((line) => line.trim().slice(0, MAX_LISTED_CODE)));
}

interface NamesProps {
  readonly aliases: readonly RememberedAlias[];
  readonly onForget: (alias: string) => void;
}

function RememberedNames({ aliases, onForget }: NamesProps) {
  if (aliases.length === 0) return <p class={styles.empty}>{t('optionsNoNames')}</p>;
  return (
    <ul class={styles.names}>
      {aliases.map(({ alias, name }) => (
        <li key={alias} data-alias={alias}>
          <span>
            {alias === name
              ? fill('aliasFacts', { name: <bdi>{name}</bdi> })
              : fill('aliasIs', { alias: <bdi>{alias}</bdi>, name: <bdi>{name}</bdi> })}
          </span>
          <button
            type="button"
            class={styles.plain}
            aria-label={t('aliasForgetLabel', { alias, name })}
            onClick={() => onForget(alias)}
          >
            {t('aliasForget')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is kept, asked again after each change. */
function useKept(store: OptionsStore) {
  const [counts, setCounts] = useState<KeptCounts | null>(null);
  const [aliases, setAliases] = useState<readonly RememberedAlias[]>([]);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const look = useCallback(async (): Promise<void> => {
    const [counted, names] = await Promise.all([store.counts(), store.aliases()]);
    if (counted.ok) setCounts(counted.value);
    else setFailure(counted.error);
    if (names.ok) setAliases(names.value);
  }, [store]);
  useEffect(() => {
    void look();
    const again = (): void => void look();
    // Articles may have been read, and names remembered, in other views.
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [look]);
  /** Waits for a change and looks again; resolves with what to say. */
  const ask = useCallback(
    async (changing: Promise<Result<unknown, StoreFailure>>): Promise<string> => {
      const outcome = await changing;
      setFailure(outcome.ok ? null : outcome.error);
      await look();
      return outcome.ok ? t('deleted') : t(STORE_FAILURE_TEXTS[outcome.error]);
    },
    [look],
  );
  return { counts, aliases, failure, ask };
}
