import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** What only a panel needs: the popup is to be there at once. */
const FOR_THE_PANEL = [
  'lib/corrections/',
  'lib/history/',
  'lib/extension/storage/database.ts',
  'lib/extension/storage/kept.ts',
  'lib/extension/storage/history-',
  'lib/extension/storage/find-earlier-articles.ts',
  'lib/extension/storage/correction-store.ts',
  'lib/extension/storage/upgrade-database.ts',
  'components/correcting/Correct',
  'components/history/History',
];
/** … but for how a code is written, which the settings ask. */
const FOR_SETTINGS = ['lib/corrections/listed-codes.ts'];
/** Imports that are loaded with the file: not those of types alone, and not those that are fetched later. */
const STATIC_IMPORT =
  /^(?:import|export)\s(?!type\s)[^'"();]*?from '(\.[^']+\.tsx?)'|^import '(\.[^']+\.tsx?)'/gm;

/** Every file that is loaded with this one, by way of which it is. */
function loadedWith(entry: string): Map<string, string> {
  const from = new Map([[entry, '']]);
  for (const file of from.keys()) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, named, bare] of text.matchAll(STATIC_IMPORT)) {
      const target = relative(ROOT, join(ROOT, dirname(file), named ?? bare ?? ''));
      if (!from.has(target) && existsSync(join(ROOT, target))) from.set(target, file);
    }
  }
  return from;
}

test.each(['entrypoints/popup/main.tsx', 'entrypoints/popup-start.ts'])(
  '%s loads no database, history or correcting',
  (entry) => {
    const loaded = [...loadedWith(entry)].filter(
      ([file]) => FOR_THE_PANEL.some((start) => file.startsWith(start)) && !FOR_SETTINGS.includes(file),
    );
    expect(loaded.map(([file, by]) => `${file} by ${by}`)).toEqual([]);
  },
);

test('the panel loads them', () => {
  const loaded = loadedWith('entrypoints/sidepanel/main.tsx');
  expect(loaded.has('components/history/HistorySection.tsx')).toBe(true);
  expect(loaded.has('components/correcting/CorrectionBar.tsx')).toBe(true);
});

test.each(FOR_THE_PANEL)('%s is the beginning of a file’s path', (start) => {
  const files = ['lib', 'components'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  );
  expect(files.some((file) => file.startsWith(start))).toBe(true);
});
