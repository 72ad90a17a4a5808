import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { soon } from './front-door.ts';
import { visit } from './visitor.ts';

/** Pages that nobody walks through on a path of their own: the doors, and the first page of each that comes in. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('the rest of the house', () => {
  test.each(['desk', 'phone'] as const)('pages that everybody meets (%s)', async (width) => {
    const nobody = await visit(browser, width);
    for (const [path, title] of [
      ['/', 'landing'],
      ['/was', 'accessibility'],
      ['/privatliv', 'privacy'],
      ['/findes-ikke', 'not-found'],
    ] as const) {
      await nobody.goTo(path);
      await nobody.look(title);
    }
    await nobody.leave();
    const amina = await visit(browser, width, 'candidate');
    await amina.goTo('/min-side/visninger');
    // Everybody who has looked since stands above her own caseworker.
    const { page } = amina;
    await soon(
      async () => {
        const more = page.getByRole('button', { name: 'Vis flere' });
        if ((await page.getByText('Mette Krogh').count()) === 0 && (await more.isEnabled())) await more.click();
        return page.getByText('Mette Krogh').count();
      },
      (count) => count > 0,
    );
    await amina.look('who-has-viewed');
    await amina.leave();
    const lone = await visit(browser, width, 'network-coordinator-roskilde');
    await lone.goTo('/kommune');
    await lone.page.waitForURL(/\/kommune\/virksomheder$/);
    for (const [path, title] of [
      ['/kommune/virksomheder', 'companies'],
      ['/kommune/pladser', 'openings'],
    ] as const) {
      await lone.goTo(path);
      await lone.look(title);
    }
    await lone.leave();
    const lasse = await visit(browser, width, 'buddy');
    await lasse.goTo('/virksomhed');
    await lasse.look('buddy-home');
    await lasse.leave();
  });

  test('the same in English', async () => {
    const mette = await visit(browser, 'desk', 'caseworker-roskilde', 'en-GB');
    await mette.goTo('/kommune');
    await mette.page.getByRole('button', { name: 'English' }).click();
    await mette.page.getByRole('link', { name: 'Today' }).first().waitFor();
    await mette.look('municipality-today-english');
    expect(await mette.page.locator('html').getAttribute('lang')).toBe('en');
    await mette.leave();
  });
});
