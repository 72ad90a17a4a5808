import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { JournalDocument } from '#shared/shapes/journal-export.ts';
import { launchBrowser } from './browser.ts';
import { persona } from './front-door.ts';
import { visit } from './visitor.ts';

/** A caseworker makes everything that is written about a person files, fetches both, and says that it was given. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('the whole journal is made a PDF and a JSON file while one waits, and written down as given', async () => {
  const cpr = substituteCprOf(200_000 + randomInt(900_000));
  const mette = await persona('caseworker-roskilde');
  const referred = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', {
    ...{ firstName: 'Signe', lastName: 'Indsigt', phone: '91234567', targetGroups: ['resource-course'] },
    ...{ cpr, reason: 'Vil gerne arbejde med dyr.' },
  });
  const { page, goTo } = await visit(browser, 'desk', 'caseworker-roskilde');
  await goTo(`/kommune/personer/${referred.body.candidateId}/journal`);
  const files = page.getByRole('region', { name: 'Hele journalen som fil' });
  await files.getByRole('button', { name: 'Lav filerne' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Personen har bedt om indsigt' }).check();
  await dialog.getByRole('button', { name: 'Lav filerne' }).click();
  const fetched = async (what: string): Promise<{ readonly name: string; readonly content: Buffer }> => {
    const download = page.waitForEvent('download');
    await files.getByRole('button', { name: what }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const paper = await fetched('Hent PDF');
  expect([paper.name, paper.content.subarray(0, 5).toString()]).toEqual([
    expect.stringMatching(/^Journal [\d-]+\.pdf$/),
    '%PDF-',
  ]);
  const { content } = await fetched('Hent JSON');
  const journal = JournalDocument.parse(JSON.parse(content.toString()));
  expect([journal.person.name, journal.madeBy]).toEqual(['Signe Indsigt', 'Mette Krogh']);
  expect(content.toString()).toContain('Vil gerne arbejde med dyr.');
  expect(content.toString()).not.toContain(cpr);
  await files.getByRole('button', { name: 'Jeg har givet den i hånden' }).click();
  await files.getByText('Givet til personen').waitFor();
});
