import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visit } from './visitor.ts';

/** Lists to work with, first pages, and whom a company calls, on a phone and at a desk. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const bakery = '99019190';

describe.each(['desk', 'phone'] as const)('the working day (%s)', (width) => {
  test('a team leader begins with the team, and each figure leads to the people behind it', async () => {
    const anders = await visit(browser, width, 'team-leader-roskilde');
    const { page } = anders;
    await anders.goTo('/kommune');
    await page.getByRole('table', { name: /Hvem har hvad/ }).waitFor();
    await anders.look('team');
    await page
      .getByRole('link', { name: /over fristen/ })
      .first()
      .click();
    await page.waitForURL(/\/personer\?.*frist=over/);
    const names = page.getByRole('table').getByRole('row').getByRole('link');
    await names.first().waitFor();
    await anders.look('people-overdue');
    const overdue = await names.allInnerTexts();
    await page.reload();
    await names.first().waitFor();
    expect(await names.allInnerTexts()).toEqual(overdue);
    await anders.leave();
  });

  test('filters stay in the address, over another page and back', async () => {
    const jens = await visit(browser, width, 'job-broker-roskilde');
    const { page } = jens;
    await jens.goTo('/kommune/virksomheder');
    await jens.look('companies-list');
    await page.getByLabel('By', { exact: true }).selectOption('Viby Sj');
    await page.waitForURL(/by=Viby/);
    const companies = page.getByRole('table').getByRole('row').getByRole('link');
    const inViby = await companies.allInnerTexts();
    await companies.first().click();
    await page.getByRole('heading', { level: 1, name: inViby[0] ?? '' }).waitFor();
    await page.goBack();
    await companies.first().waitFor();
    expect(await companies.allInnerTexts()).toEqual(inViby);
    await jens.goTo('/kommune/pladser');
    await jens.look('openings-list');
    expect(await page.locator('main').innerText()).not.toMatch(/postnummer \d/);
    await jens.leave();
  });

  test('the municipality gives the company somebody to call, and the company can press to call', async () => {
    const jens = await visit(browser, width, 'job-broker-roskilde');
    const { page } = jens;
    const digits = width === 'desk' ? '10 20 30 40' : '10 20 30 41';
    await jens.goTo(`/kommune/virksomheder/${bakery}/kontakt`);
    const jensHimself = page.locator('[name="personId"] option', { hasText: 'Jens Toft' });
    await page.locator('[name="personId"]').selectOption((await jensHimself.getAttribute('value')) ?? '');
    await page.locator('[name="phone"]').fill(digits);
    await jens.look('contact-form');
    await page.getByRole('button', { name: 'Gem kontakten' }).click();
    await page.waitForURL((url) => url.pathname.endsWith(bakery));
    await page.getByText(digits).first().waitFor();
    await jens.look('company-with-contact');
    await jens.leave();
    const hanne = await visit(browser, width, 'company-contact');
    await hanne.goTo('/virksomhed');
    const call = hanne.page.getByRole('link', { name: /Ring til Jens/ });
    await call.waitFor();
    expect(await call.getAttribute('href')).toBe(`tel:+45${digits.replaceAll(' ', '')}`);
    await hanne.look('company-home-call');
    await hanne.leave();
  });
});

test('somebody with one role goes straight to their app, and the front page has no door but their own', async () => {
  const mette = await visit(browser, 'phone', 'caseworker-roskilde');
  await mette.page.goto('/rolle');
  await mette.page.waitForURL(/\/kommune/);
  await mette.goTo('/');
  await mette.look('landing-signed-in');
  const doors = mette.page.getByRole('navigation', { name: 'Vælg din indgang' }).getByRole('link');
  expect(await doors.count()).toBe(1);
  expect(await doors.getAttribute('href')).toBe('/kommune');
  await mette.leave();
});
