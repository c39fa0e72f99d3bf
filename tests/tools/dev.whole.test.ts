import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createServer } from 'wxt';
import { articlePage, readScrapedArticle } from '../../tools/browser/article-page.ts';
import { launchWithExtension } from '../../tools/browser/extension-browser.ts';
import { reportOnScreen } from '../../tools/browser/report-on-screen.ts';
import { servePages } from '../../tools/browser/serve-pages.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test(
  'the extension served from its sources reads an article, and hears what changes',
  { timeout: 300_000 },
  async ({ onTestFinished }) => {
    const server = await createServer({ root: ROOT, webExt: { disabled: true } });
    onTestFinished(() => server.stop());
    await server.start();
    const sample = await readFile(join(ROOT, 'tests', 'sample', 'river-talks.txt'), 'utf8');
    const pages = await servePages({ 'article.html': articlePage(readScrapedArticle(sample)) });
    onTestFinished(() => pages.close());
    const chromium = await launchWithExtension({
      extension: join(ROOT, '.output', 'chrome-mv3-dev'),
    });
    onTestFinished(() => chromium.close());

    const page = await chromium.open(pages.address('article.html'));
    const popup = await chromium.clickToolbarButton(page);
    const hears = new Promise((resolve) =>
      popup.on('console', (line) => {
        if (line.text() === '[vite] connected.') resolve(true);
      }),
    );
    const { view, speakers } = await reportOnScreen(popup);
    expect(view).toBe('ready');
    expect(speakers.map(({ name }) => name)).toContain('Ilse Varga');
    await popup.reload();
    expect(await hears).toBe(true);
  },
);
