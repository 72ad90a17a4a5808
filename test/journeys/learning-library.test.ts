import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visit, type Visitor } from './visitor.ts';

/** The library is kept by somebody who looks; a person's uplift is one page; everybody begins with their own. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const library = '/kommune/kompetenceloeft/laeringsmaal';
const task = 'Pynte lagkager';
const typed = ({ page }: Visitor, name: string, text: string) => page.locator(`[name="${name}"]`).fill(text);
const press = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true }).last().click();

describe('the library of learning goals', () => {
  test('a coordinator writes a goal, puts it right, and takes it out with the reason', async () => {
    const sanne = await visit(browser, 'desk', 'education-coordinator-roskilde');
    const { page } = sanne;
    await sanne.goTo(library);
    await sanne.look('learning-library');
    await sanne.goTo(`${library}/nyt`);
    await press(sanne, 'Gem');
    await page.getByText('Skriv, hvad opgaven hedder').first().waitFor();
    await sanne.look('learning-goal-errors');
    await page.locator('[name="workArea"]').selectOption('bakery-kitchen');
    await typed(sanne, 'task', task);
    await typed(sanne, 'goal', 'Kan pynte lagkager');
    await typed(sanne, 'criteria.acquaintance', 'Lægger bær på sammen med en kollega.');
    await typed(sanne, 'criteria.knowledge', 'Pynter en lagkage alene efter et billede.');
    await typed(sanne, 'criteria.mastery', 'Finder selv på en pynt og viser en ny, hvordan man gør.');
    await press(sanne, 'Gem');
    await page.getByRole('heading', { level: 1, name: task }).waitFor();
    await page.getByRole('link', { name: 'Ret', exact: true }).click();
    await typed(sanne, 'goal', 'Kan pynte lagkager, så de ligner billedet');
    await press(sanne, 'Gem');
    await page.getByText('Sådan stod det før (1)').click();
    await page.getByText('Kan pynte lagkager', { exact: false }).first().waitFor();
    await sanne.look('learning-goal');
    await press(sanne, 'Tag ud af biblioteket');
    await page.getByRole('radio', { name: 'Opgaven findes ikke mere' }).check({ force: true });
    await sanne.look('learning-goal-retire');
    await press(sanne, 'Tag ud af biblioteket');
    await page.getByRole('heading', { name: 'Taget ud af biblioteket' }).waitFor();
    await sanne.goTo(`${library}?vis=taget-ud&ord=lagkager`);
    await page.getByRole('link', { name: task }).waitFor();
    await sanne.goTo(`${library}?ord=lagkager`);
    await page.getByRole('heading', { name: 'Ingen læringsmål passer til søgningen' }).waitFor();
    await sanne.leave();
  });

  test('whoever only reads it is shown no button to change it', async () => {
    const bo = await visit(browser, 'phone', 'practice-guide');
    await bo.goTo('/uddannelse/laering/bibliotek');
    await bo.look('learning-library-education');
    await bo.page.getByRole('link', { name: 'Forme boller og brød' }).click();
    await bo.page.getByRole('heading', { name: 'Sådan ses det' }).waitFor();
    expect(await bo.page.getByRole('link', { name: 'Ret', exact: true }).count()).toBe(0);
    await bo.leave();
  });
});

test('a person’s uplift is one page, and the address from before leads there', async () => {
  const jens = await visit(browser, 'desk', 'job-broker-roskilde');
  const { page } = jens;
  await jens.goTo('/kommune/personer?vis=team');
  await page.getByRole('link', { name: 'Amina Haddad' }).first().click();
  await page.waitForURL(/personer\/can-/);
  const amina = new URL(page.url()).pathname;
  await jens.goTo(`${amina}/laering`);
  await page.waitForURL(/kompetenceloeft$/);
  await page.getByRole('heading', { name: 'Læring på arbejdspladsen' }).waitFor();
  await jens.look('person-uplift');
  await jens.goTo(`${amina}/laering/ny`);
  await page.getByRole('radio', { name: /En anden arbejdsplads/ }).check({ force: true });
  await jens.look('learning-agree');
  await jens.leave();
});

test.each([
  ['candidate', 'phone', '/borger', /Hej Amina/],
  ['assessor', 'phone', '/uddannelse', /Hvem er klar/],
  ['external-verifier', 'desk', '/uddannelse', /Hvad skal kontrolleres/],
  ['youth-coordinator', 'desk', '/uddannelse', /Hvem venter på jer/],
] as const)('%s begins with their own', async (persona, width, path, heading) => {
  const somebody = await visit(browser, width, persona);
  await somebody.goTo(path);
  await somebody.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await somebody.look(`home-${persona}`);
  await somebody.leave();
});
