import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visit, type Width } from './visitor.ts';

/** A job broker looks for a course as people speak, lays two side by side, keeps one in sight, and asks what a person needs. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each<Width>(['phone', 'desk'])('the catalogue of courses (%s)', (width) => {
  test('finds by an inflected word and by another word for the same, filters, compares and saves', async () => {
    const jens = await visit(browser, width, 'job-broker-roskilde');
    const { page } = jens;
    const search = async (text: string): Promise<void> => {
      await page.getByLabel('Hvad skal kurset handle om?').fill(text);
      await page.getByRole('button', { name: 'Søg', exact: true }).click();
    };
    const found = page.getByRole('table', { name: /Kurser/ }).getByRole('link');
    await jens.goTo('/kommune/kurser');
    await found.first().waitFor();
    await jens.look('catalogue');

    await search('rengøringens');
    await page.getByRole('link', { name: /Rengøring med omtanke/ }).waitFor();
    await search('hygiejnebevis');
    await page.getByRole('link', { name: /Fødevarehygiejne/ }).waitFor();
    await page.getByText('hygiejnebevis → Fødevarehygiejne').waitFor();
    await jens.look('catalogue-synonym');
    expect(page.url()).not.toContain('hygiejne');

    await search('dansk');
    await page.getByLabel('Personen kan', { exact: true }).selectOption('none');
    await page.waitForURL(/dansk=none/);
    await page.getByRole('link', { name: 'De første 300 ord' }).waitFor();
    await page.getByLabel('Personen kan', { exact: true }).selectOption('alle');
    await search('dansk køkken');
    await page.getByRole('link', { name: 'Køkkendansk' }).waitFor();

    await search('dansk');
    await page.getByRole('button', { name: 'Sammenlign Køkkendansk' }).click();
    await page.getByRole('button', { name: 'Sammenlign De første 300 ord' }).click();
    await page.getByRole('link', { name: 'Sammenlign 2 kurser' }).click();
    await page.getByRole('columnheader', { name: /Køkkendansk/ }).waitFor();
    await jens.look('catalogue-compared');

    await page.getByRole('button', { name: 'Gem Køkkendansk' }).click();
    await page.getByRole('button', { name: 'Fjern Køkkendansk fra gemte' }).waitFor();
    await jens.goTo('/kommune/kurser/gemt');
    await page.getByRole('link', { name: 'Køkkendansk' }).waitFor();
    await jens.look('catalogue-saved');
    await page.getByRole('button', { name: 'Fjern Køkkendansk fra gemte' }).click();
    await page.getByRole('link', { name: 'Køkkendansk' }).waitFor({ state: 'detached' });
    await jens.leave();
  });

  test('keeps a search with a name, and opens a suggestion from a person’s page', async () => {
    const jens = await visit(browser, width, 'job-broker-roskilde');
    const { page } = jens;
    const name = `Hygiejne (${width})`;
    await jens.goTo('/kommune/kurser');
    await page.getByLabel('Hvad skal kurset handle om?').fill('hygiejne');
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await page.getByRole('button', { name: 'Gem søgningen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Gem søgningen' }).click();
    await dialog.getByRole('link').first().waitFor();
    await jens.look('catalogue-save-search');
    await dialog.locator('[name="name"]').fill(name);
    await dialog.getByRole('button', { name: 'Gem søgningen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await jens.goTo('/kommune/kurser/gemt');
    await page.getByText(name).waitFor();
    await jens.look('catalogue-saved-search');
    await page.getByRole('button', { name: `Slet søgningen ${name}` }).click();
    await page.getByText(name, { exact: true }).waitFor({ state: 'detached' });

    // Whoever is to find a place has had the first conversation, and has a profile to go by.
    await jens.goTo('/kommune/personer?opgave=find-match');
    await page.getByRole('link', { name: 'Amina Haddad' }).first().click();
    await page.waitForURL(/personer\/can-/);
    const tabs = page.getByRole('navigation', { name: 'Aminas sider' });
    await tabs.getByRole('link', { name: 'Kompetenceløft' }).click();
    await page.getByRole('heading', { name: 'Forslag til kurser' }).waitFor();
    await jens.look('suggested-courses');
    const suggestion = page.getByRole('heading', { level: 3 }).getByRole('link').first();
    const title = await suggestion.innerText();
    expect(await page.getByRole('list', { name: 'Hvorfor' }).first().innerText()).toMatch(/\.$/);
    await suggestion.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await jens.look('catalogue-course');
    await jens.leave();
  });
});
