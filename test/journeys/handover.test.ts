import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today, type Persona } from './front-door.ts';
import { visit, type Visitor } from './visitor.ts';

/** A caseworker's first day: what is overdue first, a colleague who is away, and people who are handed over with a note. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const name = `Overdragelse${randomInt(1_000_000)}`;

async function refer(mette: Persona, place: number): Promise<string> {
  const { status, body } = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', {
    ...{ firstName: `${name} ${place}`, lastName: 'Jul', phone: '22 33 44 55', reason: 'Vil gerne i gang.' },
    cpr: substituteCprOf(randomInt(41_000_000, 49_000_000)),
    targetGroups: ['women-non-western'],
  });
  expect(status).toBe(201);
  return body.candidateId;
}

/** Whoever waits for a first conversation in one target group, kept as a view that a reload opens again. */
async function keepsAView(mette: Persona, { page, goTo, look }: Visitor): Promise<void> {
  const listed = '/api/visitation/0265/work?view=team&state=referred&targetGroup=women-non-western&limit=50';
  await soon(
    () => mette.get<{ items: { name: string }[] }>(listed),
    ({ body }) => body.items.some((item) => item.name === `${name} 1 Jul`),
  );
  await goTo('/kommune/personer?vis=team&tilstand=referred');
  await page.getByRole('combobox', { name: 'Målgruppe' }).selectOption('women-non-western');
  await page.waitForURL(/maalgruppe=women-non-western/);
  await page.getByRole('button', { name: 'Gem listen som visning' }).click();
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Gem visningen' }).click();
  await page.getByRole('link', { name, exact: true }).waitFor();
  await page.waitForURL(/maalgruppe=women-non-western.*visning=viw-/);
  await page.reload();
  await page.getByRole('link', { name: `${name} 1 Jul` }).waitFor();
  await look('view');
}

test('cases go to a colleague with a note, are counted, and can be taken back the same day', async () => {
  const mette = await persona('caseworker-roskilde');
  const ids = [await refer(mette, 1), await refer(mette, 2)];
  const caseworker = await visit(browser, 'desk', 'caseworker-roskilde');
  const { page } = caseworker;
  await caseworker.goTo('/kommune');
  await caseworker.look('first-day');
  await keepsAView(mette, caseworker);
  await caseworker.goTo('/kommune/personer/overdragelse');
  await page.getByText('Skriv et fravær').click();
  await page.getByLabel('Hvem er væk?').selectOption({ label: 'Jens Toft (jobformidler)' });
  await page.getByLabel('Første dag væk').fill((await today()).split('-').toReversed().join('-'));
  await page.getByLabel('Sidste dag væk').fill('31-12-2026');
  await page.getByLabel('Hvem dækker?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Gem fraværet' }).click();
  await page
    .getByText(/Jens Toft er væk fra/)
    .first()
    .waitFor();
  await page.getByLabel('Hvem giver videre?').selectOption({ label: 'Mette Krogh' });
  await page.getByLabel(`${name} 1 Jul`).check();
  await page.getByLabel(`${name} 2 Jul`).check();
  await page.getByLabel('Hvem tager over?').selectOption({ label: 'Jens Toft (jobformidler)' });
  await page.getByLabel('Besked til den, der tager over').fill('Ring tirsdag. Begge vil gerne mødes på biblioteket.');
  await caseworker.look('handover');
  await page.getByRole('button', { name: 'Giv dem videre' }).click();
  await page.getByText('2 personer fra Mette Krogh til Jens Toft').first().waitFor();
  await caseworker.look('handed-over');
  await caseworker.leave();

  const jens = await visit(browser, 'phone', 'job-broker-roskilde');
  await jens.goTo('/kommune');
  await jens.page
    .getByRole('link', { name: /Se de 2 personer/ })
    .first()
    .click();
  await jens.page.getByText('Ring tirsdag. Begge vil gerne mødes på biblioteket.').waitFor();
  await jens.page.getByRole('link', { name: `Åbn siden for ${name} 1 Jul` }).waitFor();
  await jens.look('received');
  await soon(
    () => mette.get<{ count: number }>(`/api/visitation/0265/candidates/${ids[0]}/contact-persons`),
    ({ body }) => body.count === 2,
  );
  await jens.goTo(`/kommune/personer/${ids[0]}`);
  await jens.page.getByText(/2\. kontaktperson/).waitFor();
  await jens.leave();

  const again = await visit(browser, 'desk', 'caseworker-roskilde');
  await again.goTo('/kommune/personer/overdragelse');
  await again.page
    .getByRole('button', { name: /^Fortryd/ })
    .first()
    .click();
  await again.page.getByRole('dialog').getByRole('button', { name: 'Fortryd' }).click();
  await soon(
    () => mette.get<{ count: number }>(`/api/visitation/0265/candidates/${ids[0]}/contact-persons`),
    ({ body }) => body.count === 1,
  );
  await again.goTo('/kommune/personer/overdragelse');
  const isBack = again.page.getByRole('button', { name: 'Er tilbage Jens Toft' });
  await isBack.first().waitFor();
  const away = await isBack.count();
  await isBack.first().click();
  await expect.poll(() => isBack.count(), { timeout: 10_000 }).toBe(away - 1);
  await again.leave();
});
