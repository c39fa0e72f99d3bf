import { afterAll, expect, test } from 'vitest';
import { speak } from '../../components/wording/messages.ts';
import { wordReportsIn } from '../../components/wording/report-in-language.ts';
import type { HistorySource } from '../../components/history/use-history.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView } from '../support/render-view.tsx';

/** CSS pixels. Browsers open a panel 360 wide, of which a scroll bar takes 15; at 200 % half of that is left. */
const NARROWEST = 345;
const AT_200_PERCENT = 165;

const NO_HISTORY: HistorySource = {
  standing: 'on',
  related: () => Promise.resolve({ ok: true, value: { articles: [], speakers: [] } }),
  articles: () => Promise.resolve({ ok: true, value: [] }),
  entry: () => Promise.resolve({ ok: true, value: null }),
};

afterAll(() => speak('en', 'en').then(wordReportsIn));

test.each([
  ['en', NARROWEST],
  ['en', AT_200_PERCENT],
  ['zh_CN', NARROWEST],
  ['zh_CN', AT_200_PERCENT],
] as const)('tabs and footer take one line each: %s, %d pixels', async (language, width) => {
  await wordReportsIn(await speak(language, 'en'));
  // The most numbers that tabs are likely to have.
  const view = await renderView(SAMPLES.crowd, {
    form: 'panel',
    actions: {
      analyzeAgain: () => undefined,
      openOptions: () => undefined,
      kept: () => Promise.resolve({}),
      history: NO_HISTORY,
    },
  });
  view.root.style.inlineSize = `${width}px`;
  const bars = { '[role="tab"]': 5, 'footer button:not([data-export])': 4 };
  for (const [bar, buttons] of Object.entries(bars)) {
    const boxes = view.all(bar).map((button) => button.getBoundingClientRect());
    expect(boxes).toHaveLength(buttons);
    const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(2);
    // Each within the panel, large enough to be pressed, and with its name to read.
    for (const { left, right, height, width: wide } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(Math.min(height, wide)).toBeGreaterThanOrEqual(24);
    }
    for (const button of view.all(bar)) expect(button.textContent.trim()).not.toBe('');
  }
  expect(view.root.scrollWidth).toBeLessThanOrEqual(width);
});
