import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { launchBrowser } from './browser.ts';
import { visit, type Visitor } from './visitor.ts';

/** A municipality's list of people: a file with faults, what it would do, the yes, and what did not go in. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const from = randomInt(1_000_000, 40_000_000);
const cpr = (place: number): string => substituteCprOf(from + place);
const people = Array.from(
  { length: 22 },
  (_, place) => `${cpr(place)};Liste${place} Ærøskøbing;22 33 44 55;20-11-2026`,
);

async function send({ page, goTo }: Visitor, name: string, content: Buffer): Promise<void> {
  await goTo('/kommune/personer/import');
  await page.getByLabel('Listen som CSV eller Excel').setInputFiles({ name, mimeType: 'text/csv', buffer: content });
  await page.getByLabel('Målgruppe, hvor listen ikke siger noget').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Send listen' }).click();
  await page.waitForURL(/\/personer\/import\/imp-/);
}

describe('a list of people', () => {
  test('with columns nobody knows and faults is understood, confirmed and written, and what did not go in can be fetched', async () => {
    const mette = await visit(browser, 'desk', 'caseworker-roskilde');
    const { page } = mette;
    await mette.goTo('/kommune/personer');
    await page.getByRole('link', { name: 'Læs en liste ind' }).click();
    await page.getByRole('heading', { level: 1, name: 'Læs en liste ind' }).waitFor();
    await page.getByRole('button', { name: 'Send listen' }).click();
    await page.getByRole('link', { name: 'Vælg filen med listen' }).waitFor();
    await mette.look('import-empty');

    const lines = [
      'nummer;hvem;ring til;hvornår',
      ...people,
      '123;For Kort;22 33 44 55;20-11-2026',
      `${cpr(50)};Fra Nittenhundrede;22 33 44 55;01-01-1900`,
      people[3] ?? '',
    ];
    await send(mette, 'liste.csv', Buffer.from(lines.join('\r\n'), 'latin1'));
    await page.getByRole('heading', { level: 1, name: 'Vi kan ikke læse listen endnu' }).waitFor();
    for (const [heading, column] of [
      ['nummer', 'CPR-nummer'],
      ['hvem', 'Navn'],
      ['ring til', 'Telefon'],
      ['hvornår', 'Henvist'],
    ] as const)
      await page.getByLabel(heading, { exact: true }).selectOption({ label: column });
    await mette.look('import-columns');
    await page.getByRole('button', { name: 'Læs listen igen' }).click();

    await page.getByRole('heading', { level: 1, name: '22 personer kan henvises' }).waitFor();
    await page.getByText('CPR-nummer: Skriv CPR-nummeret med ti cifre').waitFor();
    await page.getByText('Henvist: Dagen ligger for langt tilbage').waitFor();
    await page.getByText('Samme person står i række 5.').waitFor();
    await page.getByText('Liste0 Ærøskøbing').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(cpr(0));
    await mette.look('import-preview');
    await page.getByRole('button', { name: 'Henvis 22 personer' }).click();
    await page.getByRole('heading', { level: 1, name: '22 personer er henvist' }).waitFor();
    await mette.look('import-finished');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent en fil med dem, der ikke kom med' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Ikke med - liste.xlsx');
    await mette.leave();
  });

  test('sent again writes nobody twice, on a phone, by a colleague who can put it away', async () => {
    const anders = await visit(browser, 'phone', 'team-leader-roskilde');
    const { page } = anders;
    await send(anders, 'igen.csv', Buffer.from(['CPR;Navn;Telefon;Henvist', ...people].join('\n')));
    await page.getByRole('heading', { level: 1, name: 'Ingen på listen kan henvises endnu' }).waitFor();
    expect(await page.getByText('Er allerede henvist i kommunen.').count()).toBe(22);
    await anders.look('import-known');
    await page.getByRole('button', { name: 'Læg listen væk' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Læg listen væk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Listen er lagt væk' }).waitFor();
    await anders.leave();
  });
});
