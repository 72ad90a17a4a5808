import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visit, type Visitor } from './visitor.ts';

/** From the first task to an approved assessment, all of it on a phone: Amina learns to shape rolls at the bakery. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const goal = 'Kan forme boller, der er lige store';
const task = 'Forme boller og brød';
const said = 'I dag viste hun Oksana, hvordan man former.';
const ownWords = 'Jeg kan lave boller helt selv nu.';

async function choose({ page }: Visitor, question: string, answer: RegExp): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.getByLabel(answer).check({ force: true });
}

/** Opens a page again until it shows what the other side has sent: events take a moment. */
async function until({ page, goTo }: Visitor, path: string, text: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await goTo(path);
        return page.getByText(text).count();
      },
      { timeout: 40_000, interval: 1000 },
    )
    .toBeGreaterThan(0);
}

describe('from the first task to an approved assessment, on a phone', () => {
  test('the buddy tells in under a minute what Amina can do', async () => {
    const lasse = await visit(browser, 'phone', 'buddy');
    await lasse.goTo('/virksomhed/laering');
    await lasse.look('learning-company');
    await lasse.page.getByRole('link', { name: 'Fortæl, hvad du har set' }).first().click();
    await lasse.page.getByRole('button', { name: 'Send' }).click();
    await lasse.look('learning-observe-empty');
    await choose(lasse, 'Hvilken opgave?', new RegExp(task));
    await choose(lasse, 'Hvordan går det?', /Viser andre/);
    await lasse.page.getByLabel(/egne ord/).fill(said);
    await lasse.look('learning-observe');
    await lasse.page.getByRole('button', { name: 'Send' }).click();
    await lasse.page.getByText(said).first().waitFor();
    await lasse.leave();
  });

  test('Amina sees the step, and says it in her own words', async () => {
    const amina = await visit(browser, 'phone', 'candidate');
    await until(amina, '/borger/skridt', /Du har taget/);
    await amina.page.getByText('Det har I skrevet').first().click();
    await amina.look('learning-my-steps');
    await amina.page.getByRole('link', { name: 'Fortæl selv' }).first().click();
    await choose(amina, 'Hvilken opgave?', new RegExp(task));
    await amina.page.getByLabel(/egne ord/).fill(ownWords);
    await amina.look('learning-tell');
    await amina.page.getByRole('button', { name: 'Send', exact: true }).click();
    await amina.page.waitForURL(/\/borger\/skridt$/);
    await amina.leave();
  });

  test('the practice guide proposes, and a level without evidence is told', async () => {
    const bo = await visit(browser, 'phone', 'practice-guide');
    await until(bo, '/uddannelse/laering', 'Amina Haddad');
    await bo.look('learning-records');
    await bo.page.getByRole('link', { name: 'Amina Haddad' }).click();
    await bo.page.getByText(ownWords).first().waitFor();
    await bo.look('learning-record');
    await bo.page.getByRole('link', { name: 'Indstil til bedømmelse' }).click();
    const part = bo.page.getByRole('region', { name: goal });
    await part.getByLabel('Niveau').selectOption('knowledge');
    await bo.page.getByRole('button', { name: 'Indstil' }).click();
    await bo.page.getByRole('link', { name: 'Vælg den dokumentation, niveauet bygger på.' }).waitFor();
    await bo.look('learning-propose-refused');
    for (const piece of [/Med hjælp/, /· Alene ·/]) await part.getByLabel(piece).first().check({ force: true });
    await bo.page.getByRole('button', { name: 'Indstil' }).click();
    await bo.page.getByText('Personen har ikke skrevet under endnu').waitFor();
    await bo.look('learning-assessment-proposed');
    await bo.leave();
  });

  test('Amina reads it and signs, with her name as she wants it', async () => {
    const amina = await visit(browser, 'phone', 'candidate');
    await until(amina, '/borger/skridt', 'Der venter en bedømmelse på dig');
    await amina.page.getByRole('link', { name: 'Læs og skriv under' }).click();
    await amina.page.getByLabel('Sådan skal dit navn stå på beviset').fill('Amina Haddad');
    await amina.look('learning-sign');
    await amina.page.getByRole('button', { name: 'Jeg var med' }).click();
    await amina.page.waitForURL(/\/borger\/skridt$/);
    await amina.leave();
  });

  test('another approves, and the lot says who else must look', async () => {
    const inge = await visit(browser, 'phone', 'assessor');
    await until(inge, '/uddannelse/laering/bedoemmelser', /Skrevet under/);
    await inge.look('learning-assessments');
    await inge.page.getByRole('link', { name: 'Amina Haddad' }).click();
    await inge.page.getByText('Personen skrev under i sin egen app').waitFor();
    await inge.look('learning-assessment-signed');
    await inge.page.getByRole('button', { name: 'Godkend' }).click();
    await inge.page
      .getByText(/Godkendt/)
      .first()
      .waitFor();
    await inge.look('learning-assessment-approved');
    await inge.leave();
  });
});
