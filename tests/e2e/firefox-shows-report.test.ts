import { expect } from 'vitest';
import { articlePage, printedTimes } from '../../tools/browser/article-page.ts';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { ARTICLES } from './articles.ts';
import { firefoxTest as test } from './extension-test.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('Firefox: a click lists each speaker once, and the sidebar shows them too', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(printedTimes(sample.single, 2)) });
  await firefox.open(server.address('article.html'));
  const popup = await firefox.clickToolbarButton();
  const inPopup = asReport(await popup.waitFor(READ_REPORT));
  const listed = inPopup.speakers.map((speaker) => speaker.name);
  expect(listed).toEqual([...new Set(listed)]);
  expect(listed).toEqual(expect.arrayContaining([...sample.speakers]));
  expect(inPopup.repeats.join()).toContain('The whole text is printed twice');

  await popup.click('#open-panel');
  const inSidebar = asReport(await firefox.sidebar.waitFor(READ_REPORT));
  // The popup ranks all by their words, the panel those with a name first.
  expect(new Set(inSidebar.speakers)).toEqual(new Set(inPopup.speakers));
});
