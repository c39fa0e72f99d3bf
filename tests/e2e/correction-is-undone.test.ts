import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { CHAIR, correct, FERRY_PAGE, openCorrecting, wordsBySpeaker } from './pages/corrected-article.ts';

test('a correction is undone by its button and made again by key', async ({ chromium, serve }) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { panel, before } = await openCorrecting(chromium, server.address('ferry.html'));
  await correct(panel);
  const corrected = await wordsBySpeaker(panel);
  expect(Object.keys(corrected)).toEqual([CHAIR]);
  await panel.undo();
  await panel.untilCorrections(0);
  expect(await wordsBySpeaker(panel)).toEqual(before);
  await panel.page.keyboard.down('Control');
  await panel.page.keyboard.down('Shift');
  await panel.page.keyboard.press('KeyZ');
  await panel.page.keyboard.up('Shift');
  await panel.page.keyboard.up('Control');
  await panel.untilCorrections(1);
  expect(await wordsBySpeaker(panel)).toEqual(corrected);
});
