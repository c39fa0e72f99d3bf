import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { correct, DOCTOR, FERRY_PAGE, openCorrecting } from './pages/corrected-article.ts';

/** Of each speaker: words, and statements. */
type Counts = Record<string, [words: number, statements: number]>;

const jsonSchema = v.object({
  report: v.object({
    speakers: v.array(v.object({ name: v.string(), words: v.number(), attributions: v.number() })),
  }),
});
const annotationsSchema = v.object({
  items: v.array(v.object({ body: v.object({ value: v.string(), words: v.number() }) })),
});

function sum(statements: readonly (readonly [speaker: string, words: number])[]): Counts {
  const counts: Counts = {};
  for (const [speaker, words] of statements) {
    const [before, number] = counts[speaker] ?? [0, 0];
    counts[speaker] = [before + words, number + 1];
  }
  return counts;
}

/** How each kind of file says who speaks how much. */
const COUNTED: Readonly<Record<string, (file: string) => Counts>> = {
  json: (file) => {
    const { report } = v.parse(jsonSchema, JSON.parse(file));
    return Object.fromEntries(
      report.speakers.map(({ name, words, attributions }) => [name, [words, attributions]]),
    );
  },
  csv: (file) => {
    const [head = [], ...rows] = file
      .replace(/^\uFEFF/u, '')
      .trim()
      .split('\r\n')
      .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"|([^",]+)|(?<=^|,)(?=,|$)/gu)])
      .map((cells) => cells.map(([, quoted, plain]) => quoted ?? plain ?? ''));
    return sum(rows.map((row) => [row[head.indexOf('speaker')] ?? '', Number(row[head.indexOf('words')])]));
  },
  markdown: (file) =>
    Object.fromEntries(
      file
        .split(/^## /mu)
        .filter((section) => section.startsWith('Speakers'))
        .flatMap((section) => section.split(/^### /mu).slice(1))
        .map((part) => {
          const words = Number(/^([\d,]+) words?/mu.exec(part)?.[1]?.replaceAll(',', ''));
          return [part.split('\n')[0] ?? '', [words, part.match(/^> /gmu)?.length ?? 0]];
        }),
    ),
  annotations: (file) =>
    sum(v.parse(annotationsSchema, JSON.parse(file)).items.map(({ body }) => [body.value, body.words])),
};
const ENDINGS: Readonly<Record<string, string>> = {
  json: '.json',
  csv: '.csv',
  markdown: '.md',
  annotations: '.jsonld',
};

async function downloaded(folder: string, ending: string): Promise<string> {
  for (let look = 0; look < 1200; look++) {
    const file = (await readdir(folder)).find((name) => name.endsWith(ending));
    if (file !== undefined) return readFile(join(folder, file), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Expected a file that ends with ${ending}, got none`);
}

test('after a correction, every file says of every speaker what the panel says', async ({
  chromium,
  serve,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-exports-'));
  try {
    const server = await serve({ 'ferry.html': FERRY_PAGE });
    const { panel } = await openCorrecting(chromium, server.address('ferry.html'));
    await correct(panel);
    const { speakers } = await panel.report();
    const shown: Counts = Object.fromEntries(
      speakers.map(({ name, words, attributions }) => [name, [words, attributions]]),
    );
    expect(Object.keys(shown).length).toBeGreaterThan(1);
    expect(Object.keys(shown)).not.toContain(DOCTOR);

    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    for (const [format, counted] of Object.entries(COUNTED)) {
      await panel.page.click('#export');
      await panel.page.waitForSelector(`[data-export="${format}"]`);
      await panel.page.click(`[data-export="${format}"]`);
      const file = await downloaded(folder, ENDINGS[format] ?? '');
      expect({ format, ...counted(file) }).toEqual({ format, ...shown });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
