import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { attributionAt } from '../../lib/page/marks/listen-for-mark-clicks.ts';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { pageMarks, type AwaitPort, type ClickPort } from '../../lib/page/marks/paint-marks.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import type { PageMarks } from '../../lib/exchange/mark.ts';
import { openPage } from '../support/open-page.ts';

const WORDS = [
  '“We are watching every centimetre of that wall,” said Marta Quill, the chief engineer of the Otero Water Board.',
  'Council leader Jonas Feld said that no one had been ordered to leave their home, and that the school would stay open.',
  'The lake is kept two metres below its usual level, and <a href="#more">the road</a> across the top of the dam stays closed.',
];

let installed: PageMarks | null = null;
afterEach(() => installed?.clear());

/** A page with its first two paragraphs marked, and a view at the other end of the port. */
async function markedPage() {
  const document = await openPage(
    `<!doctype html><style>p { margin: 0 0 60px; font: 16px/24px sans-serif }</style><body><article>${WORDS.map((text) => `<p>${text}</p>`).join('')}</article></body>`,
  );
  const reading = readPage(document, 'https://courier.example/');
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  const heard: number[] = [];
  const ended: (() => void)[] = [];
  let waiting = 0;
  let viewGone = (): void => undefined;
  const awaitPort: AwaitPort = (name, onPort) => {
    waiting++;
    const port: ClickPort = {
      name,
      postMessage: (message) => heard.push(message),
      disconnect: () => ended.push(() => undefined),
      onDisconnect: { addListener: (onGone) => (viewGone = onGone) },
    };
    onPort(port);
    return () => waiting--;
  };
  const marks = pageMarks(
    () => keptLivePage(document),
    () => [],
    awaitPort,
  );
  installed = marks;
  const spanOf = (block: number) => [
    { block, start: 0, end: reading.value.article.blocks[block]?.text.length ?? 0 },
  ];
  marks.paint([
    { style: 'expert', spans: spanOf(0), attribution: 7 },
    { style: 'official', spans: spanOf(1), attribution: 9 },
    { style: 'official', spans: [{ block: 1, start: 15, end: 31 }], attribution: 4 },
    { style: 'repeat', spans: spanOf(2) },
  ]);
  return { document, marks, heard, ended, viewIsGone: () => viewGone() };
}

/** A real click, `dx` pixels into the paragraph of that number. */
async function click(document: Document, paragraph: number, dx = 5, dy = 10): Promise<void> {
  const box = document.querySelectorAll('p')[paragraph]?.getBoundingClientRect();
  // The page is a frame at the corner of the test's own page, which is itself a frame.
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  const x = (frame?.left ?? 0) + ((box?.left ?? 0) + dx) * scale;
  const y = (frame?.top ?? 0) + ((box?.top ?? 0) + dy) * scale;
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await cdp().send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await new Promise((resolve) => setTimeout(resolve, 30));
}

test('a click on a mark tells its statement; beside it, on unmarked words and on copies it tells nothing', async () => {
  const { document, marks, heard } = await markedPage();
  await click(document, 0);
  expect(heard).toEqual([]);
  expect(marks.listen('panel')).toBe(true);
  await click(document, 0);
  await click(document, 1);
  await click(document, 2);
  await click(document, 0, 5, 80);
  expect(heard).toEqual([7, 9]);
});

test('of marks that overlap the shortest is meant', async () => {
  const { document } = await markedPage();
  const node = document.querySelectorAll('p')[1]?.firstChild;
  const range = document.createRange();
  if (node) range.setStart(node, 20);
  if (node) range.setEnd(node, 21);
  const { left, top } = range.getBoundingClientRect();
  const whole = document.createRange();
  const part = document.createRange();
  if (node) whole.selectNodeContents(node);
  if (node) part.setStart(node, 15);
  if (node) part.setEnd(node, 31);
  const marked = [
    { attribution: 9, range: whole },
    { attribution: 4, range: part },
  ];
  expect(attributionAt(document, left + 2, top + 4, marked)).toBe(4);
  expect(attributionAt(document, left + 2, top - 40, marked)).toBeNull();
});

test.each([
  ['the marks are taken off', ({ marks }: Awaited<ReturnType<typeof markedPage>>) => marks.clear()],
  ['the view is closed', ({ viewIsGone }: Awaited<ReturnType<typeof markedPage>>) => viewIsGone()],
  [
    'the page is left',
    () => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
    },
  ],
])('no listener is left when %s', async (_, end) => {
  const page = await markedPage();
  const counted = countListeners(page.document);
  page.marks.listen('panel');
  expect(counted.now()).toBeGreaterThan(0);
  end(page);
  expect(counted.now()).toBe(0);
  await click(page.document, 0);
  expect(page.heard).toEqual([]);
});

test('listening again takes the place of listening before', async () => {
  const { document, marks, heard } = await markedPage();
  const counted = countListeners(document);
  marks.listen('one');
  const once = counted.now();
  marks.listen('two');
  expect(counted.now()).toBe(once);
  await click(document, 0);
  expect(heard).toEqual([7]);
});

test('a click made by a script, with a key held or to select words is not one on a mark', async () => {
  const { document, marks, heard } = await markedPage();
  marks.listen('panel');
  const p = document.querySelectorAll('p')[0];
  const box = p?.getBoundingClientRect();
  p?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, clientX: (box?.left ?? 0) + 5, clientY: (box?.top ?? 0) + 10 }),
  );
  const selection = document.getSelection();
  if (p) selection?.selectAllChildren(p);
  expect(heard).toEqual([]);
});

test('a page without marks has nothing to listen for', async () => {
  const { marks } = await markedPage();
  marks.clear();
  expect(marks.listen('panel')).toBe(false);
});

/** Counts the listeners for clicks and for leaving the page that are added and not removed, in the page and around it. */
function countListeners(document: Document) {
  const inFrame = document.defaultView?.EventTarget.prototype ?? EventTarget.prototype;
  const spies = [EventTarget.prototype, inFrame].map((target) => vi.spyOn(target, 'addEventListener'));
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
  return {
    now: () =>
      spies
        .flatMap(({ mock }) => mock.calls)
        .filter(([type]) => type === 'click' || type === 'pagehide')
        .filter(([, , options]) => typeof options !== 'object' || options.signal?.aborted !== true).length,
  };
}
