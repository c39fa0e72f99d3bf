import { expect } from 'vitest';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { CHAIR, DOCTOR, FERRY_PAGE } from './pages/corrected-article.ts';
import { FERRY } from './pages/invented-pages.ts';
import { corrections, press } from './pages/sidebar-expressions.ts';

const DOCTORS = '“I row across myself if I have to, but my patients cannot,”';
const CHAIRS =
  '“Nobody will be cut off. The money goes to the school bus, and the bus goes over the bridge.”';

/** Another person’s file of the article: the doctor’s words are the chair’s, and nothing else is a statement. */
function theirFile(): string {
  const text = FERRY.paragraphs.join('\n');
  const place = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length];
  const said = (id: number, words: string) => ({
    id,
    content: [place(words)],
    speaker: 'chair',
    level: 'outer',
  });
  const file = JSON.stringify({
    format: 'whose-words',
    version: 2,
    report: {
      text,
      attributions: [said(0, DOCTORS), said(1, CHAIRS)],
      speakers: [{ id: 'chair', name: CHAIR, kind: 'official' }],
    },
  });
  // What the browser’s own window passes on to a view is read as ASCII.
  return file.replaceAll(
    /[^\x20-\x7e]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

test('Firefox: another person’s file is compared, and one key takes their answer', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  await firefox.open(server.address('ferry.html'));
  const popup = await firefox.clickToolbarButton();
  asReport(await popup.waitFor(READ_REPORT));
  await popup.click('#open-panel');
  const { sidebar } = firefox;
  await sidebar.waitFor(READ_REPORT);
  await sidebar.waitFor(press('[data-tab="history"]'));
  await sidebar.waitFor(`(() => {
    const input = document.querySelector('input[data-other-coding]');
    if (!input) return null;
    const { Event, File } = document.defaultView;
    input.mozSetFileArray([new File([${JSON.stringify(theirFile())}], 'theirs.json')]);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
  const differ = `document.querySelector('[data-disagreement="speaker"]')`;
  expect(await sidebar.waitFor(`${differ}?.textContent`)).toMatch(
    new RegExp(`I row across myself.*${DOCTOR}.*${CHAIR}`, 'u'),
  );
  // A line for each question, with how many were judged.
  expect(
    await sidebar.waitFor(
      `[...document.querySelectorAll('[data-agreement]')].map(({ dataset }) => dataset.agreement)`,
    ),
  ).toEqual(['isStatement', 'speaker', 'kind']);
  await sidebar.focus();
  await sidebar.waitFor(`(${differ}.querySelector('[data-keep-mine]').focus(), true)`);
  await firefox.press('2');
  await sidebar.waitFor(corrections(1));
  await sidebar.waitFor(`${differ} === null || null`);
  const { speakers } = asReport(await sidebar.waitFor(READ_REPORT));
  expect(speakers.map(({ name }) => name)).not.toContain(DOCTOR);
});
