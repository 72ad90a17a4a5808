import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { PlanView } from '#shared/shapes/plan.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today, type Persona } from './front-door.ts';
import { until, visit } from './visitor.ts';

/** A plan that two work with and the person owns; and a company that is told what may be told, and no more. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const roskilde = '/api/visitation/0265';
const company = '/api/visitation/P-fodfaeste/companies/99019190/people';

async function aminaIn(caseworker: Persona): Promise<string> {
  const found = await caseworker.send<{ items: { candidateId: string }[] }>('POST', `${roskilde}/candidates/search`, {
    text: 'Amina Haddad',
  });
  return found.body.items[0]?.candidateId as string;
}

test('two who change one plan both have their way, and the person does her own step on a phone', async () => {
  const [mette, jens] = [await persona('caseworker-roskilde'), await persona('job-broker-roskilde')];
  const candidateId = await aminaIn(mette);
  const plan = `${roskilde}/candidates/${candidateId}/plan`;
  const dueOn = addDays(civilDate(await today()), 60);
  const add = async (body: object) => (await mette.send<{ partId: string }>('POST', `${plan}/items`, body)).body.partId;
  const goal = await add({ kind: 'goal', title: 'Kende vejen til byen', owner: 'person' });
  const step = await add({ kind: 'activity', under: goal, title: 'Tage bussen alene', owner: 'person', dueOn });

  const desk = await visit(browser, 'desk', 'caseworker-roskilde');
  const path = `/kommune/personer/${candidateId}/plan`;
  await desk.goTo(path);
  const { page } = desk;
  const section = page.getByRole('listitem').filter({ hasText: 'Kende vejen til byen' }).first();
  await section.getByRole('button', { name: 'Ret: Kende vejen til byen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name="title"]').fill('Kende vejen til byen og hjem');

  // Meanwhile Jens changes another part, and this very one.
  const change = (itemId: string, body: object) =>
    jens.send('POST', `${plan}/items/${itemId}`, { version: 1, owner: 'person', ...body });
  expect((await change(step, { title: 'Tage bussen alene to gange', dueOn })).status).toBe(200);
  expect((await change(goal, { title: 'Kende vejen til torvet' })).status).toBe(200);

  await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  await dialog.getByRole('button', { name: 'Hent det nyeste' }).click();
  const versions = dialog.getByRole('group').filter({ hasText: 'Kende vejen til torvet' }).first();
  await versions.waitFor();
  await desk.look('plan-two-versions');
  await dialog.getByRole('radio', { name: /Kende vejen til byen og hjem/ }).check();
  await dialog.getByRole('button', { name: 'Brug det valgte' }).click();
  await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const saved = await mette.get<PlanView>(plan);
  const titles = saved.body.items.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Kende vejen til byen og hjem', 'Tage bussen alene to gange']));
  await desk.look('person-plan');

  const amina = await visit(browser, 'phone', 'candidate');
  await until(amina, '/borger/plan', 'Tage bussen alene to gange');
  await amina.look('my-plan');
  await amina.page.getByRole('link', { name: 'Jeg har gjort det: Tage bussen alene to gange' }).click();
  await amina.page.getByLabel(/Hvordan gik det/).fill('Jeg fandt selv hjem.');
  await amina.look('my-activity-done');
  await amina.page.getByRole('button', { name: 'Ja, det er gjort' }).click();
  await amina.page.waitForURL(/\/borger\/plan$/);
  const item = await soon(
    async () => (await mette.get<PlanView>(plan)).body.items.find(({ itemId }) => itemId === step),
    (now) => now?.state === 'reached',
  );
  expect(item).toMatchObject({ saidByPerson: 'Jeg fandt selv hjem.' });
  await until(desk, path, /Amina skrev selv, at det er gjort/);
  await amina.leave();
  await desk.leave();
});

test('a company reads the needs that may be told, and none of them once that is taken back', async () => {
  const [mette, hanne] = [await persona('caseworker-roskilde'), await persona('company-contact')];
  const people = async () => (await hanne.get<{ items: CompanyPerson[] }>(company)).body.items;
  const told = (await people()).find(
    ({ card, municipality }) => municipality === '0265' && card?.considerations.length,
  );
  if (!told?.card) throw new Error('the demo has nobody whose needs a company may be told of');
  const { candidateId } = told;
  const needs = told.card.considerations;
  const say = async (may: readonly string[]): Promise<void> => {
    const { body } = await mette.get<PlanView>(`${roskilde}/candidates/${candidateId}/plan`);
    const change = { version: body.personVersion, told: may };
    const answer = await mette.send('POST', `${roskilde}/candidates/${candidateId}/needs-told`, change);
    expect(answer.status).toBe(200);
  };
  const card = async () => (await people()).find((person) => person.candidateId === candidateId)?.card;
  await say([]);
  const silent = await soon(card, (now) => now?.considerations.length === 0);
  expect(silent).not.toHaveProperty('liftsAtMostKg');
  expect(silent?.wishes).toEqual(told.card.wishes);
  const { body } = await mette.get<PlanView>(`${roskilde}/candidates/${candidateId}/plan`);
  expect(body.needs).toEqual(expect.arrayContaining(needs));
  await say(needs);
  await soon(card, (now) => now?.considerations.length === needs.length);
});
