import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { trainingSite } from '#infra/local/personas.ts';
import type { AssessmentPage } from '#shared/shapes/assessment.ts';
import { launchBrowser } from './browser.ts';
import { persona } from './front-door.ts';
import { until, visit, type Visitor } from './visitor.ts';

/** From the first task to a certificate in her hand, all of it on a phone: Amina learns to shape rolls at the bakery. */
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

/** What the lot still asks of the newest assessment: the institution's first is always drawn for both. */
async function openVerifications(): Promise<readonly string[]> {
  const inge = await persona('assessor');
  const path = `/api/competence/P-fodfaeste/institutions/${trainingSite}/assessments?limit=100`;
  const { body } = await inge.get<AssessmentPage>(path);
  return body.items.flatMap(({ verifications }) =>
    verifications.filter(({ state }) => state === 'open').map(({ kind }) => kind),
  );
}

async function findsItRight(visitor: Visitor, picture: string): Promise<void> {
  const { page } = visitor;
  await page.getByLabel('Den er i orden').check({ force: true });
  await page
    .getByLabel('Hvad fandt du?')
    .fill('Observationerne viser, at hun gør det selv, og hun har sagt det med egne ord.');
  await visitor.look(picture);
  await page.getByRole('button', { name: 'Gem kontrol' }).click();
  await page.getByText('Kontrollen er gemt.').first().waitFor();
}

describe('from the first task to a certificate, on a phone', () => {
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

  test('whoever the lot asks looks too: another assessor, and one from outside', async () => {
    const drawn = await openVerifications();
    if (drawn.includes('internal')) {
      const vibeke = await visit(browser, 'phone', 'second-assessor');
      await vibeke.goTo('/uddannelse/laering/bedoemmelser');
      await vibeke.page.getByRole('link', { name: 'Amina Haddad' }).click();
      await findsItRight(vibeke, 'certificate-verify');
      await vibeke.leave();
    }
    if (drawn.includes('external')) {
      const poul = await visit(browser, 'phone', 'external-verifier');
      await until(poul, '/uddannelse/laering/stikproever', /Lærkegården/);
      await poul.page
        .getByRole('link', { name: /Lærkegården/ })
        .first()
        .click();
      await findsItRight(poul, 'certificate-sample');
      await poul.leave();
    }
    expect(await openVerifications()).toEqual([]);
  });

  test('the assessor issues the certificate, and it is in Amina’s hand: on the screen, on paper and for a stranger', async () => {
    const inge = await visit(browser, 'phone', 'assessor');
    await inge.goTo('/uddannelse/beviser');
    await inge.look('certificates-ready');
    await inge.page.getByRole('button', { name: /^Udsted/ }).click();
    await inge.page.getByText('Beviserne er udstedt').waitFor({ timeout: 40_000 });
    await inge.look('certificates-done');
    await inge.leave();

    const amina = await visit(browser, 'phone', 'candidate');
    await until(amina, '/borger/beviser', /Storkeredens/);
    await amina.look('my-certificates');
    await amina.page.getByRole('link', { name: /Storkeredens/ }).click();
    await amina.page.getByText(task).waitFor();
    await amina.look('my-certificate');
    const [answer] = await Promise.all([
      amina.page.waitForResponse(/download\?form=pdf/),
      amina.page.getByRole('button', { name: 'Hent som papir (PDF)' }).click(),
    ]);
    const { link } = (await answer.json()) as { link: string };
    const paper = Buffer.from(await (await fetch(new URL(link, inject('origin')))).arrayBuffer());
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await amina.goTo(new URL(amina.page.url()).pathname);
    const checked = await amina.page.getByRole('link', { name: /Se, hvad andre ser/ }).getAttribute('href');
    await amina.leave();

    const stranger = await visit(browser, 'phone');
    await stranger.goTo(checked as string);
    await stranger.page.getByRole('heading', { name: 'Beviset er ægte, og det gælder' }).waitFor();
    await stranger.look('certificate-checked');
    await stranger.leave();
  });
});
