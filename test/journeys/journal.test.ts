import { randomInt } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { launchBrowser } from './browser.ts';
import { persona } from './front-door.ts';
import { visit } from './visitor.ts';

/** A caseworker writes what happened: drafted, signed, added to, with a file; and who may not read it does not. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const letters = Array.from({ length: 4 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

async function somebody(): Promise<string> {
  const mette = await persona('caseworker-roskilde');
  const refer = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', {
    ...{ firstName: 'Liv', lastName: `Journal${letters}`, phone: '91234567', targetGroups: ['resource-course'] },
    ...{ cpr: substituteCprOf(200_000 + randomInt(900_000)), reason: 'Vil gerne i gang.' },
  });
  expect(refer.status, JSON.stringify(refer.body)).toBe(201);
  return refer.body.candidateId;
}

/** Attaches a file as somebody chooses it. */
async function attach(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const form = page.getByRole('region', { name: 'Nyt notat' });
  await form.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
  await form.getByRole('button', { name: 'Læg ved' }).click();
}

test('a note is drafted, found again, signed, added to and attached to; a job broker reads none of it', async () => {
  const candidateId = await somebody();
  const journal = `/kommune/personer/${candidateId}/journal`;
  const mette = await visit(browser, 'desk', 'caseworker-roskilde');
  const { page } = mette;
  await mette.goTo(journal);
  await page.getByRole('button', { name: 'Skriv et notat' }).click();
  await page.getByLabel('Hvordan havde I kontakt?').selectOption({ label: 'Telefonsamtale' });
  await page.getByLabel(/Hvad skete der/).fill('Liv ringede. Nøglen er væk.');
  await page.getByText(/Kladden er gemt hos kommunen/).waitFor();

  // Another machine has nothing but what the municipality keeps.
  const elsewhere = await visit(browser, 'phone', 'caseworker-roskilde');
  await elsewhere.goTo(journal);
  expect(await elsewhere.page.getByLabel(/Hvad skete der/).inputValue()).toBe('Liv ringede. Nøglen er væk.');
  await elsewhere.look('journal-draft');
  await elsewhere.leave();

  await attach(page, 'brev.pdf', 'application/pdf', Buffer.from('%PDF-1.4 et brev'));
  await page.getByRole('button', { name: 'brev.pdf', exact: true }).waitFor();
  await attach(page, 'farlig.pdf', 'application/pdf', Buffer.from(`%PDF-1.4 ${eicar}`));
  await page.getByRole('button', { name: 'Fjern farlig.pdf' }).waitFor();
  await attach(page, 'stor.pdf', 'application/pdf', Buffer.alloc(20_000_000, '%PDF-'));
  await page.getByText('Filen er for stor. Den må højst fylde 15 MB.').waitFor();

  await page
    .getByRole('region', { name: 'Nyt notat' })
    .getByLabel(/^Kun sagsbehandlere/)
    .check();
  await page.getByRole('button', { name: 'Underskriv notatet' }).click();
  const note = page.getByRole('article', { name: /^Telefonsamtale/ });
  await note.getByText('Liv ringede. Nøglen er væk.').waitFor();
  await note.getByRole('button', { name: 'Tilføj noget' }).click();
  await note.getByLabel('Hvad vil du tilføje?').fill('Nøglen er fundet.');
  await note.getByRole('button', { name: 'Underskriv tilføjelsen' }).click();
  await note.getByText(/^Tilføjet af Mette Krogh/).waitFor();

  // The letter opens, and what was found harmful does not.
  await note.getByText('Kan ikke åbnes: der er fundet noget skadeligt').waitFor();
  const opened = page.waitForEvent('download');
  await note.getByRole('button', { name: 'brev.pdf', exact: true }).click();
  expect((await opened).suggestedFilename()).toBe('brev.pdf');
  await mette.look('journal');

  const jens = await visit(browser, 'desk', 'job-broker-roskilde');
  await jens.goTo(journal);
  await jens.page.getByText(/Der er ingen notater/).waitFor();
  expect(await jens.page.locator('main').innerText()).not.toContain('Nøglen');
  await jens.leave();
  await mette.leave();
});
