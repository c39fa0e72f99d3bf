import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { BUILDS } from '../../tools/browser/extension-browser.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';

/** Names of the worlds of scripts that do not belong to the page. */
async function foreignWorlds(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.name);
  });
  // Reports every world there is before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

test('only the clicked page gets a script of ours', async ({ chromium, serve }) => {
  const content = articlePage(
    ARTICLES[0]?.single ?? { header: [], title: '', published: '', author: '', paragraphs: [] },
  );
  const server = await serve({ 'clicked.html': content, 'other.html': content });
  const other = await chromium.open(server.address('other.html'));
  const clicked = await chromium.open(server.address('clicked.html'));
  await new ReportPage(await chromium.clickToolbarButton(clicked)).report();
  expect(await foreignWorlds(clicked)).toEqual(['Whose Words']);
  expect(await foreignWorlds(other)).toEqual([]);
});

test('it asks for no page by address and for no more than it needs', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(BUILDS.chromium, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ permissions: ['activeTab', 'scripting', 'storage', 'sidePanel'] });
  for (const key of [
    'host_permissions',
    'optional_host_permissions',
    'optional_permissions',
    'content_scripts',
  ])
    expect(manifest).not.toHaveProperty(key);
});
