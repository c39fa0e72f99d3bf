import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ChooseText } from '../../components/article/ChooseText.tsx';
import { useChoosing } from '../../components/article/use-choosing.ts';
import type { CandidateArea } from '../../lib/exchange/picking.ts';

const FERRY: CandidateArea = { words: 300, opening: 'The last ferry', isLarger: false };
const MILL: CandidateArea = { words: 200, opening: 'The old mill', isLarger: false };

const onChosen = () => undefined;

function View({ tabId }: { readonly tabId: number }) {
  return <ChooseText choosing={useChoosing(tabId, onChosen)} />;
}

interface Injected {
  readonly target: { readonly tabId: number };
  readonly func?: () => unknown;
}

/** Pages that answer what may be read in them when they are told to. */
function pagesWith(areas: Readonly<Record<number, readonly CandidateArea[]>>) {
  const waiting: (() => void)[] = [];
  const executeScript = vi.fn(({ target, func }: Injected) => {
    const asked = String(func);
    if (!asked.includes('candidates'))
      return Promise.resolve([{ result: asked.includes('state') ? 'choosing' : true }]);
    return new Promise((resolve) => {
      waiting.push(() => resolve([{ result: areas[target.tabId] }]));
    });
  });
  Object.assign(browser.scripting, { executeScript });
  return {
    async answer() {
      await vi.waitFor(() => expect(waiting).not.toEqual([]));
      for (const give of waiting.splice(0)) give();
    },
  };
}

test('the areas of an article before are not offered for another', async () => {
  const pages = pagesWith({ 1: [FERRY], 2: [MILL] });
  const root = document.createElement('div');
  const choose = async () => {
    await act(() => root.querySelector<HTMLElement>('#choose-text')?.click());
    await vi.waitFor(() => expect(root.querySelector('[role="group"]')).not.toBeNull());
  };
  const offered = () => [...root.querySelectorAll('[data-candidate] + span')].map((area) => area.textContent);

  await act(() => render(<View tabId={1} />, root));
  await choose();
  expect(offered()).toEqual([]);
  await pages.answer();
  await vi.waitFor(() => expect(offered()).toEqual(['“The last ferry…”']));

  await act(() => render(<View tabId={2} />, root));
  await choose();
  expect(offered()).toEqual([]);
  await pages.answer();
  await vi.waitFor(() => expect(offered()).toEqual(['“The old mill…”']));
  await act(() => render(null, root));
});
