import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readListedCodes } from '../../corrections/listed-codes.ts';
import { PALETTES, type Palette } from '../../exchange/palette.ts';
import { inTurn } from './in-turn.ts';
import { SETTINGS_KEY, storedSettings } from './stored-settings.ts';

/** Raised when a setting changes its meaning; `MIGRATIONS` brings what is stored up to date. */
export const SETTINGS_VERSION = 1;

export const LANGUAGES = ['browser', 'en', 'zh_CN'] as const;
/** The language of the views; `browser` is the one the browser itself has. */
export type LanguageChoice = (typeof LANGUAGES)[number];

/** What the reader has chosen; kept on this machine. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly palette: Palette;
  /** The page is marked as soon as it is analysed. */
  readonly markOnAnalysis: boolean;
  /** Articles that are read are remembered. */
  readonly history: boolean;
  readonly language: LanguageChoice;
  /** The reader’s own list of codes for statements and speakers. */
  readonly codes: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  palette: 'standard',
  markOnAnalysis: false,
  history: true,
  language: 'browser',
  codes: [],
};

/** Field by field: one that cannot be read does not take the others with it. */
const settingsSchema = v.object({
  palette: v.fallback(v.picklist(PALETTES), DEFAULT_SETTINGS.palette),
  markOnAnalysis: v.fallback(v.boolean(), DEFAULT_SETTINGS.markOnAnalysis),
  // What cannot be read may have been “off”: nothing is remembered that the reader might not want.
  history: v.fallback(v.optional(v.boolean(), DEFAULT_SETTINGS.history), false),
  language: v.fallback(v.picklist(LANGUAGES), DEFAULT_SETTINGS.language),
  codes: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((codes) => readListedCodes(codes)),
    ),
    [],
  ),
});

const storedSchema = v.looseObject({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });

/** One step for each version, from it to the next: 0 is what was stored without a version. */
const MIGRATIONS: readonly ((stored: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] = [
  (stored) => stored,
];

/** Settings as they come from storage: older ones brought up to date, unreadable ones as they are at first. */
export function readSettings(value: unknown): Settings {
  if (value === undefined) return DEFAULT_SETTINGS;
  const known = v.safeParse(storedSchema, value);
  const version = known.success ? known.output.version : 0;
  const loose = v.safeParse(v.record(v.string(), v.unknown()), value);
  let fields: Record<string, unknown> = loose.success ? loose.output : { history: false };
  for (const migrate of MIGRATIONS.slice(version)) fields = migrate(fields);
  return { version: SETTINGS_VERSION, ...v.parse(settingsSchema, fields) };
}

/**
 * The settings as they are now; the defaults where the browser keeps nothing.
 *
 * @param stored what was asked for already
 */
export async function loadSettings(stored: Promise<unknown> = storedSettings()): Promise<Settings> {
  try {
    return readSettings(await stored);
  } catch (error) {
    console.error('The settings could not be read', error);
    return { ...DEFAULT_SETTINGS, history: false };
  }
}

/** Some of the settings, or what follows from those there are. */
type SettingsChange =
  Partial<Omit<Settings, 'version'>> | ((now: Settings) => Partial<Omit<Settings, 'version'>>);

/** Changes some of the settings; every open view hears of it. False when the browser does not keep them. */
export function changeSettings(change: SettingsChange): Promise<boolean> {
  return inTurn('settings', async () => {
    try {
      const now = await loadSettings();
      const changes = typeof change === 'function' ? change(now) : change;
      await browser.storage.local.set({ [SETTINGS_KEY]: { ...now, ...changes } });
      return true;
    } catch (error) {
      console.error('The settings could not be kept', error);
      return false;
    }
  });
}

/** Calls back with the settings whenever they change. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[SETTINGS_KEY] !== undefined)
      onChange(readSettings(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
