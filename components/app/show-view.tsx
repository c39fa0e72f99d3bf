import { render, type VNode } from 'preact';
import { browser } from 'wxt/browser';
import type { Opening } from '../../lib/extension/tabs/opening.ts';
import { loadSettings, watchSettings, type Settings } from '../../lib/extension/storage/settings.ts';
import { speak } from '../wording/messages.ts';
import { wordReportsIn } from '../wording/report-in-language.ts';
import '../shared/theme.css';
import '../shared/palettes.css';

/**
 * How long (ms) the first drawing waits for what it is to show: a report that is kept comes in that time, and drawing the wait for
 * it first would cost as much again. The wait itself stays unseen for longer than this.
 */
const MOMENT_MS = 40;

/**
 * Shows a view of the extension as the reader has set it: its language, its colours. When that is changed, in whatever view, it
 * follows at once.
 *
 * @param opening the settings and the report, where they were asked for while the view was loading
 */
export async function showView(
  root: HTMLElement,
  view: (settings: Settings) => VNode,
  opening?: Pick<Opening, 'settings' | 'report'>,
): Promise<void> {
  let latest = 0;
  const show = async (settings: Settings): Promise<void> => {
    const own = ++latest;
    const language = await speak(settings.language, browser.i18n.getUILanguage());
    await wordReportsIn(language);
    // Settings that were changed meanwhile are on their way.
    if (own !== latest) return;
    document.documentElement.lang = language;
    document.documentElement.dataset.palette = settings.palette;
    // Everything on the screen is said again in another language: nothing of the old one may stay.
    render(<Spoken key={language}>{view(settings)}</Spoken>, root);
  };
  watchSettings((settings) => void show(settings));
  const moment = new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
  const [settings] = await Promise.all([
    loadSettings(opening?.settings),
    opening && Promise.race([opening.report, moment]),
  ]);
  await show(settings);
}

function Spoken({ children }: { readonly children: VNode }) {
  return children;
}
