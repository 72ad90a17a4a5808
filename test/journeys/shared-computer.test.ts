import { randomInt } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { launchBrowser } from './browser.ts';
import { pickPersona, signIn, visit } from './visitor.ts';

/** What people meet on computers they share, with colleagues in the same form, and in a language of their browser's. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const referring = '/kommune/personer/henvis';
const typed = (page: Page, name: string, text: string) => page.locator(`[name="${name}"]`).fill(text);
const inField = (page: Page, name: string) => page.locator(`[name="${name}"]`).inputValue();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fodfaeste.draft.')).length);

describe('a shared computer', () => {
  test('the next person’s form is empty, and after sign-out nothing is left', async () => {
    const mette = await visit(browser, 'desk', 'caseworker-roskilde');
    const { page } = mette;
    await mette.goTo(referring);
    await typed(page, 'lastName', 'Ikke til andre');
    await expect.poll(() => drafts(page)).toBe(1);
    // The session ended by itself, and a colleague sits down.
    await page.context().clearCookies();
    await signIn(page, 'job-broker-roskilde', referring);
    await page.locator('[name="lastName"]').waitFor();
    expect(await inField(page, 'lastName')).toBe('');
    expect(await drafts(page), 'what the one wrote is gone when the other signs in').toBe(0);
    await typed(page, 'lastName', 'Heller ikke');
    await expect.poll(() => drafts(page)).toBe(1);
    await press(page, 'Log af');
    await page.waitForURL((url) => !url.pathname.startsWith('/kommune'));
    await mette.goTo('/');
    expect(await drafts(page)).toBe(0);
    await mette.leave();
  });

  test('a session that ends while somebody writes says so and gives the words back', async () => {
    const mette = await visit(browser, 'phone', 'caseworker-roskilde');
    const { page } = mette;
    await mette.goTo(referring);
    await page.context().clearCookies();
    await typed(page, 'firstName', 'Ditte');
    await typed(page, 'lastName', 'Lang');
    await typed(page, 'cpr', substituteCprOf(100_000 + randomInt(900_000)));
    await typed(page, 'phone', '10 12 34 56');
    await page.getByRole('checkbox').first().check({ force: true });
    await typed(page, 'reason', 'Skrevet, mens sessionen sluttede.');
    await press(page, 'Henvis personen');
    await page.getByRole('dialog', { name: 'Du er blevet logget af' }).waitFor();
    await mette.look('session-over');
    await page.getByRole('link', { name: 'Log ind igen' }).click();
    await pickPersona(page, 'caseworker-roskilde');
    await page.waitForURL(new RegExp(referring));
    await page.locator('[name="lastName"]').waitFor();
    expect(await inField(page, 'reason')).toBe('Skrevet, mens sessionen sluttede.');
    expect(await inField(page, 'cpr'), 'a CPR number is never kept').toBe('');
    await mette.leave();
  });

  test('a form that was sent, reloaded and sent again creates one thing', async () => {
    const mette = await visit(browser, 'desk', 'caseworker-roskilde');
    const { page } = mette;
    const cpr = substituteCprOf(100_000 + randomInt(900_000));
    await mette.goTo(referring);
    await typed(page, 'firstName', 'Vera');
    await typed(page, 'lastName', 'Gange');
    await typed(page, 'cpr', cpr);
    await typed(page, 'phone', '10 12 34 56');
    await page.getByRole('checkbox').first().check({ force: true });
    await typed(page, 'reason', 'Svaret forsvandt på vejen.');
    await page.route('**/api/visitation/*/candidates', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await press(page, 'Henvis personen');
    await page.getByText('Det blev ikke sendt').waitFor();
    await page.unroute('**/api/visitation/*/candidates');
    await page.reload();
    await page.locator('[name="lastName"]').waitFor();
    await typed(page, 'cpr', cpr);
    await press(page, 'Henvis personen');
    await page.waitForURL(/\/kommune\/personer\/can-/);
    await mette.leave();
  });
});

describe.each(['desk', 'phone'] as const)('two at one thing (%s)', (width) => {
  test('a draft on an older version is shown beside the newest, and wins only where it is chosen', async () => {
    const hanne = await visit(browser, width, 'company-contact');
    const { page } = hanne;
    await hanne.goTo('/virksomhed/profil/ret');
    const before = await inField(page, 'contact.phone');
    await typed(page, 'contact.phone', '22 33 44 55');
    await typed(page, 'contact.name', 'Hanne Hvede');
    const colleague = await visit(browser, 'desk', 'company-contact');
    await colleague.goTo('/virksomhed/profil/ret');
    await typed(colleague.page, 'contact.phone', width === 'desk' ? '33 44 55 66' : '33 44 55 77');
    await press(colleague.page, 'Gem profilen');
    await colleague.page.waitForURL(/\/virksomhed\/profil$/);
    await colleague.leave();
    await press(page, 'Gem profilen');
    await press(page, 'Hent det nyeste');
    const choice = page.getByRole('group', { name: 'En anden har rettet, mens du skrev' });
    await choice.waitFor();
    await hanne.look('two-versions');
    await press(page, 'Gem profilen');
    expect(page.url(), 'nothing is sent before somebody has chosen').toMatch(/\/ret$/);
    await choice.getByRole('radio', { name: /^Det nyeste/ }).check({ force: true });
    await press(page, 'Brug det valgte');
    await choice.waitFor({ state: 'detached' });
    expect(await inField(page, 'contact.phone')).toMatch(/^33/);
    expect(await inField(page, 'contact.name')).toBe('Hanne Hvede');
    await typed(page, 'contact.phone', before);
    await press(page, 'Gem profilen');
    await page.waitForURL(/\/virksomhed\/profil$/);
    await hanne.leave();
  });
});

describe('a page that the browser translates', () => {
  test('shows new values, drops what is gone and keeps working', async () => {
    const hanne = await visit(browser, 'desk', 'company-contact');
    const { page } = hanne;
    await hanne.goTo('/virksomhed/pladser/ny');
    await translate(page);
    await page.locator('[name="workArea"]').selectOption('bakery-kitchen');
    await page.getByText('Forslag til opgaver').waitFor();
    await translate(page);
    await press(page, 'Næste');
    const errors = page.getByRole('alert').first();
    await expect.poll(() => errors.innerText()).toContain('Der er to ting at rette');
    await translate(page);
    await typed(page, 'title', 'Oversat hold');
    await page.getByRole('button', { name: /Næste/ }).last().click();
    await expect.poll(() => errors.innerText()).toMatch(/^\s*Der er én ting at rette/);
    await typed(page, 'tasks', 'Forme boller');
    await page.getByRole('button', { name: /Næste/ }).last().click();
    const step = page.getByText(/Trin 2 af 6/);
    await step.waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Trin 1 af 6');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Step 2 of 6').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Trin|Hvilke dage/);
    await hanne.look('translated');
    await hanne.leave();
  });

  test('what a choice reveals is told to a screen reader', async () => {
    const hanne = await visit(browser, 'desk', 'company-contact');
    const { page } = hanne;
    await hanne.goTo('/virksomhed/pladser/ny');
    const said = page.locator('form [role="status"]').first();
    expect(await said.innerText()).toBe('');
    await page.locator('[name="workArea"]').selectOption('bakery-kitchen');
    await expect.poll(() => said.innerText()).toBe('Der er kommet mere at udfylde lige efter dit valg.');
    await hanne.leave();
  });
});

/** Does to a page what a browser's translation does: every text becomes a `<font>` with another text in its place. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!text.nodeValue?.trim() || !parent || parent.closest('font, script, style, option')) continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(text.nodeValue);
      parent.replaceChild(font, text);
    }
  });
}
