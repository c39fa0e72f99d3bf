import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { CHAIR, DOCTOR, FERRY_PAGE, openCorrecting, wordsBySpeaker } from './pages/corrected-article.ts';

test('who is no voice goes with all statements in one step, comes back in one, and is offered in the next article', async ({
  chromium,
  serve,
}) => {
  const server = await serve({
    'ferry.html': FERRY_PAGE,
    // The same people in another article.
    'later.html': FERRY_PAGE.replaceAll('ferry', 'night boat').replaceAll('Norra', 'Sondra'),
  });
  const { panel, before } = await openCorrecting(chromium, server.address('ferry.html'));
  expect(Object.keys(before).sort()).toEqual([CHAIR, DOCTOR].sort());
  const press = (selector: string) =>
    panel.page.$eval(selector, (element) => (element instanceof HTMLElement ? element.click() : undefined));
  const card = await panel.page.evaluate(
    (name) =>
      document.querySelector(`[data-name="${name}"]`)?.closest<HTMLElement>('[data-speaker]')?.dataset
        .speaker,
    DOCTOR,
  );
  const of = (selector: string) => `[data-speaker="${card ?? ''}"] ${selector}`;
  await press(of('summary'));
  await panel.page.waitForSelector(of('[data-part="not-a-voice"] > summary'));
  await press(of('[data-part="not-a-voice"] > summary'));
  await panel.page.waitForSelector(of('[data-part="not-a-voice"] [data-remember]'));
  await press(of('[data-part="not-a-voice"] [data-remember]'));
  await press(of('[data-not-a-voice]'));
  await panel.untilCorrections(1);
  expect(Object.keys(await wordsBySpeaker(panel))).toEqual([CHAIR]);
  await panel.undo();
  await panel.untilCorrections(0);
  expect(await wordsBySpeaker(panel)).toEqual(before);
  await press('#correction-redo');
  await panel.untilCorrections(1);
  await panel.page.close();

  const later = await openCorrecting(chromium, server.address('later.html'));
  const offer = `[data-offered="${DOCTOR}"]`;
  await later.panel.page.waitForSelector(offer);
  expect(Object.keys(later.before).sort()).toEqual([CHAIR, DOCTOR].sort());
  await later.panel.page.$eval(`${offer} [data-take-offer]`, (button) =>
    button instanceof HTMLElement ? button.click() : undefined,
  );
  await later.panel.untilCorrections(1);
  expect(Object.keys(await wordsBySpeaker(later.panel))).toEqual([CHAIR]);
});
