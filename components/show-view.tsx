import { render, type VNode } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings, watchSettings, type Settings } from '../lib/extension/settings.ts';
import { speak } from './messages.ts';
import { wordReportsIn } from './report-in-language.ts';
import './theme.css';
import './palettes.css';

/**
 * Shows a view of the extension as the reader has set it: its language, its colours. When that is changed, in whatever view, it
 * follows at once.
 *
 * @param stored the settings, where they were asked for while the view was loading
 */
export async function showView(
  root: HTMLElement,
  view: (settings: Settings) => VNode,
  stored?: Promise<unknown>,
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
    // Everything on the screen is said anew in another language: nothing of the old one may stay.
    render(<Spoken key={language}>{view(settings)}</Spoken>, root);
  };
  watchSettings((settings) => void show(settings));
  await show(await loadSettings(stored));
}

function Spoken({ children }: { readonly children: VNode }) {
  return children;
}
