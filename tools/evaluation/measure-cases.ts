import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Models } from '../../lib/analysis/models.ts';
import type { ReadFileOrUrl } from '../browser/page-browser.ts';
import { articleAnswers } from '../corpus/article-answers.ts';
import { pageAsRead } from '../corpus/page-as-read.ts';
import { reportOf } from './measure-set.ts';
import { readSharedCases, scoreCases, type SharedCase } from './shared-cases.ts';

/** Runs the invented cases that are plain text and prints how many are right, by group and kind; pages need a browser and are left. */
export function measureCases(shared: string, models: Models): void {
  const cases = readSharedCases(shared);
  if (cases.length === 0) return;
  console.log('\ncases, right of all:');
  const total = { right: 0, all: 0 };
  for (const [group, own] of Map.groupBy(cases, (one) => one.group)) {
    const texts = own.filter(({ text }) => text !== undefined);
    const left = own.length - texts.length;
    const title = left > 0 ? `${group}, ${left} pages left out (--only reading)` : group;
    total.right += scoreCases(shared, title, texts, { reports: reportsOfTexts(texts, models) });
    total.all += texts.length;
  }
  console.log(`  together: ${total.right} of ${total.all}`);
}

/** Runs the invented cases about reading pages, and all others that are pages, and prints how many are right. */
export async function measureCasesOnPages(shared: string, read: ReadFileOrUrl): Promise<void> {
  const cases = readSharedCases(shared).filter(
    ({ group, html }) => group === 'reading' || html !== undefined,
  );
  if (cases.length === 0) return;
  console.log('\ncases on pages, right of all:');
  const answers = articleAnswers({ asText: false, form: 'json' });
  const work = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    for (const [group, own] of Map.groupBy(cases, (one) => one.group)) {
      const reports: object[] = [];
      const pages: object[] = [];
      for (const { id, text, html } of own) {
        const file = join(work, `${id}.html`);
        const name = { file };
        if (html !== undefined) {
          writeFileSync(file, html);
          const reading = await read(file);
          const page = reading.ok ? pageAsRead(reading.value) : { ...reading, blocks: [], body: '' };
          pages.push({ ...name, ...page });
        }
        const { output, error } = await answers.answer(
          html === undefined ? { kind: 'text', name, text: text ?? '' } : { kind: 'file', name, file },
        );
        const report: unknown = output === undefined ? { ...name, error } : JSON.parse(output);
        if (typeof report === 'object' && report !== null) reports.push(report);
      }
      scoreCases(shared, group, own, { reports, pages });
    }
  } finally {
    await answers.close();
    rmSync(work, { recursive: true });
  }
}

function reportsOfTexts(cases: readonly SharedCase[], models: Models): object[] {
  return cases.flatMap(({ id, text }) =>
    text === undefined ? [] : [{ file: `${id}.txt`, ...reportOf(text, { models, standing: 'elsewhere' }) }],
  );
}
