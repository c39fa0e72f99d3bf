import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, literal, looseObject, nullable, number, parse, string } from 'valibot';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

const fileSchema = looseObject({
  format: literal('whose-words'),
  report: looseObject({
    attributions: array(looseObject({ id: number(), speaker: nullable(string()) })),
    speakers: array(looseObject({ id: string(), name: string() })),
  }),
});

/** What the panel saves next, as text. */
const CATCH_FILES = `window.savedFiles = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.savedFiles.push(blob.text()); return make(blob); };`;

test('another person’s file is compared, one key takes their answer, and the settled file has it', async ({
  chromium,
  serve,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-coders-'));
  try {
    const server = await serve(WIRE_PAGES);
    const popup = new ReportPage(
      await chromium.clickToolbarButton(await chromium.open(server.address('first.html'))),
    );
    await popup.report();
    const panel = await chromium.openPanel(popup.page);
    await panel.waitForSelector('[data-view="ready"]');
    await panel.evaluate(CATCH_FILES);
    const saved = async (count: number) => {
      await panel.waitForFunction(`window.savedFiles.length === ${count}`);
      const text: unknown = await panel.evaluate('window.savedFiles.at(-1)');
      return parse(fileSchema, JSON.parse(String(text)));
    };
    await panel.click('#export');
    await panel.click('[data-export="json"]');
    const mine = await saved(1);
    const [said] = mine.report.attributions;
    // The other one says that somebody else said it first.
    const other = { ...mine, report: { ...mine.report } };
    other.report.speakers = [
      ...mine.report.speakers,
      { ...mine.report.speakers[0], id: 'other', name: 'Ada Fenn' },
    ];
    other.report.attributions = mine.report.attributions.map((one) =>
      one.id === said?.id ? { ...one, speaker: 'other' } : one,
    );
    const file = join(folder, 'theirs.json');
    await writeFile(file, JSON.stringify(other));

    await (await panel.waitForSelector('[data-tab="history"]'))?.click();
    await (await panel.waitForSelector('input[data-other-coding]'))?.uploadFile(file);
    await panel.waitForSelector('[data-disagreement="speaker"]');
    expect(await panel.$$eval('[data-disagreement]', (all) => all.length)).toBe(1);
    expect(await panel.$eval('[data-agreement="isStatement"]', (row) => row.textContent)).toContain('100%');
    await panel.focus('[data-keep-mine]');
    await panel.keyboard.press('2');
    await panel.waitForFunction(`document.querySelectorAll('[data-disagreement="speaker"]').length === 0`);
    await panel.click('[data-save-settled]');
    const settled = await saved(2);
    const ada = settled.report.speakers.find(({ name }) => name === 'Ada Fenn');
    expect(settled.report.attributions.find(({ id }) => id === said?.id)?.speaker).toBe(ada?.id);
    expect(ada).toBeDefined();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
