import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import type { HowProfileWorks } from '#shared/shapes/person-profile.ts';
import type { PreparationRead } from '#shared/shapes/preparation.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, told, today, type Persona, type Problem } from './front-door.ts';
import { visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Somebody of this journey alone. */
async function referred(caseworker: Persona, code: string): Promise<string> {
  const { status, body } = await caseworker.send<{ candidateId: string }>(
    'POST',
    `/api/visitation/${code}/candidates`,
    {
      ...{ firstName: 'Villads', lastName: 'Kofoed', cpr: substituteCprOf(7_000_000 + randomInt(900_000)) },
      ...{ phone: '22334455', targetGroups: ['youth-under-30'], reason: 'Vil gerne videre.' },
    },
  );
  expect(status).toBe(201);
  return body.candidateId;
}

/** What the person answers, written beside them at the reception. */
async function prepared(caseworker: Persona, person: string): Promise<void> {
  const givenAt = `${await today()}T06:00:00.000Z`;
  const chosen = {
    ...{ 'highest-education': 'primary-school', 'wishes-education': 'yes', 'liked-school': 'did-not-like-it' },
    ...{ 'education-matters': 'very', 'in-six-months': 'education', 'hard-to-choose': 'hard', 'broke-off': 'never' },
  };
  const answers = Object.entries(chosen).map(([question, option]) => ({ question, chosen: [option], givenAt }));
  const written = await caseworker.send<{ version: number }>('PUT', `${person}/preparation/together`, { answers });
  expect(written.status).toBe(200);
  await caseworker.send('POST', `${person}/preparation/handed-over`, { version: written.body.version });
  await soon(
    () => caseworker.get<PreparationRead>(`${person}/preparation`),
    ({ body }) => body.state === 'received',
  );
}

/** Where the demo has none yet, the leader records the law by which profiles are made. */
async function lawIsRecorded(): Promise<void> {
  const leader = await persona('team-leader-roskilde');
  const { body } = await leader.get<HowProfileWorks>('/api/visitation/0265/profile');
  if (body.inUse) return;
  const basis = { version: body.version, law: 'Lov om noget § 1', on: await today() };
  expect((await leader.send('POST', '/api/visitation/0265/profile/legal-basis', basis)).status).toBe(200);
}

describe('a visitation', () => {
  test('she writes what she thinks, sees the profile, departs from it, and decides the group by its signs', async () => {
    const caseworker = await persona('caseworker-roskilde');
    await lawIsRecorded();
    const candidateId = await referred(caseworker, '0265');
    await prepared(caseworker, `/api/visitation/0265/candidates/${candidateId}`);

    const mette = await visit(browser, 'phone', 'caseworker-roskilde');
    const { page } = mette;
    const choose = (name: string | RegExp, role: 'radio' | 'checkbox' = 'radio') =>
      page.getByRole(role, { name }).first().setChecked(true, { force: true });
    const press = (name: string) => page.getByRole('button', { name }).first().click();
    await mette.goTo(`/kommune/personer/${candidateId}/profil`);
    expect(await page.getByRole('heading', { name: 'Profilen' }).count(), 'nothing of it yet').toBe(0);
    await mette.look('own-judgement');
    await page.locator('[name="words"]').fill('Han kommer til tiden og vil noget. Jeg tror, det går hurtigt.');
    await choose(/^Kommer hurtigt videre/);
    await press('Gem, og vis profilen');
    await page.getByRole('heading', { name: 'Profilen' }).waitFor();
    await choose(/^Nej, jeg vurderer anderledes/);
    await press('Gem');
    await page.getByText('Skriv, hvorfor du vurderer personen anderledes').first().waitFor();
    await page.locator('[name="reason"]').fill('Han har allerede fundet sin læreplads.');
    await mette.look('profile-beside-judgement');
    await press('Gem');
    await page.getByText('Vurderet anderledes: Han har allerede fundet').waitFor();

    await mette.goTo(`/kommune/personer/${candidateId}/visitation`);
    const signs = page.locator('details', { has: page.locator('[name="sign-unsettled-choice-yes"]') });
    if ((await signs.getAttribute('open')) === null) await signs.locator('summary').click();
    await page.locator('[name="sign-unsettled-choice-yes"]').setChecked(true, { force: true });
    await choose('Venter på en læreplads', 'checkbox');
    await choose(/^Åbenlyst uddannelsesparat/);
    await page.locator('[name="reason"]').fill('Han skal bare over det sidste stykke.');
    await press('Beslut gruppen');
    await page.getByText('Vælg den gruppe, eller en med støtte i længere tid').first().waitFor();
    await choose(/^Uddannelsesparat/);
    await choose(/^Brobygning på en erhvervsskole/);
    await mette.look('visitation-decide');
    await press('Beslut gruppen');
    await page.waitForURL((url) => !url.pathname.endsWith('/visitation'));
    await page.getByText('Visitationsgruppe besluttet').waitFor();
    await page.getByText('Brobygning på en erhvervsskole').waitFor();
    await mette.leave();
  });

  test('where no law is recorded there is nothing of the profile', async () => {
    const caseworker = await persona('caseworker-billund');
    const candidateId = await referred(caseworker, '0530');
    const at = `/api/visitation/0530/candidates/${candidateId}`;
    const judgement = { version: 0, words: 'Jeg tror på ham.', expects: 'A' };
    for (const answer of [
      await caseworker.get<Problem>(`${at}/profile`),
      await caseworker.send<Problem>('POST', `${at}/profile/judgement`, judgement),
    ])
      expect(told(answer)).toMatchObject({ status: 404, code: 'profile-not-in-use' });
    const karen = await visit(browser, 'desk', 'caseworker-billund');
    await karen.goTo(`/kommune/personer/${candidateId}`);
    await karen.page.getByText('Se eller beslut gruppe').waitFor();
    expect(await karen.page.getByText('Egen vurdering og profil').count()).toBe(0);
    await karen.goTo(`/kommune/personer/${candidateId}/profil`);
    await karen.page.getByText('Profilen bruges ikke her').waitFor();
    await karen.look('profile-not-in-use');
    await karen.leave();
  });
});
