import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, civilDate, instantIn } from '#shared/kernel/time.ts';
import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today, type Persona } from './front-door.ts';
import { until, visit, type Visitor } from './visitor.ts';

/** Amina and the bakery say on two phones what they expect, and both say yes to one text. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const bakery = '99019190';
const privateWords = 'Jeg bliver urolig, hvis nogen råber.';
const write = (who: Visitor, question: string, words: string): Promise<void> =>
  who.page.locator(`[name="answers.${question}"]`).fill(words);
const press = (who: Visitor, name: string): Promise<void> => who.page.getByRole('button', { name }).click();

async function aMeeting(jens: Persona, own: string, amina: Persona) {
  const { body } = await amina.get<{ items: MyEffort[] }>(`/api/visitation/${own}/efforts`);
  const candidateId = body.items.find((one) => one.municipality === '0265' && one.state === 'in-effort')?.candidateId;
  const proposals = await jens.get<{ items: { opening: { openingId: string; companyId: string } }[] }>(
    `/api/matching/0265/candidates/${candidateId}/proposals?limit=50`,
  );
  const openingId = proposals.body.items.find(({ opening }) => opening.companyId === bakery)?.opening.openingId;
  const startsAt = instantIn(addDays(civilDate(await today()), 2), '09:30');
  const called = await jens.send<{ meetingId: string; version: number }>('POST', '/api/matching/0265/match-meetings', {
    ...{ candidateId, openingId, startsAt, minutes: 45, place: 'I frokoststuen', staffIds: [] },
  });
  expect(called.status, JSON.stringify(called.body)).toBe(201);
  const { meetingId } = called.body;
  await soon(
    () => amina.get<{ items: MyAlignment[] }>(`/api/matching/${own}/my-match-meetings`),
    (answer) => answer.body.items.some((one) => one.meetingId === meetingId),
  );
  return { meetingId, path: `/kommune/personer/${candidateId}/matchmoeder/${meetingId}` };
}

test('each answers on a phone, the job broker writes one text, both say yes, and the placement can begin', async () => {
  const [jens, amina] = await Promise.all([persona('job-broker-roskilde'), persona('candidate')]);
  const session = await amina.get<{ roles: { scope: string }[] }>('/api/access/session');
  const { meetingId, path } = await aMeeting(jens, session.body.roles[0]?.scope ?? '', amina);
  const mine = `/borger/matchmoeder/${meetingId}`;
  const companys = `/virksomhed/moeder/${meetingId}/forventninger`;
  const [hers, hannes, desk] = await Promise.all([
    visit(browser, 'phone', 'candidate'),
    visit(browser, 'phone', 'company-contact'),
    visit(browser, 'desk', 'job-broker-roskilde'),
  ]);

  await hers.goTo(`${mine}/svar`);
  await write(hers, 'tasks', 'Bage og pynte.');
  await write(hers, 'supportNeeds', privateWords);
  await hers.page.getByRole('checkbox', { name: 'Tit en pause' }).check({ force: true });
  await press(hers, 'Send mine svar');
  await hannes.goTo(`${companys}/svar`);
  await write(hannes, 'tasks', 'Veje af og pakke.');
  await write(hannes, 'supportNeeds', 'Vi kan give en pause hver time.');
  await press(hannes, 'Send svar');
  await until(hannes, companys, 'Bage og pynte.');
  await hannes.page.getByText('Hyppige pauser').waitFor();
  expect(await hannes.page.getByText(privateWords).count()).toBe(0);
  await hannes.look('company-expectations');

  await until(desk, path, 'Vi kan give en pause hver time.');
  await desk.page.getByText(privateWords).waitFor();
  await desk.goTo(`${path}/hold`);
  for (const question of ['purpose', 'withWhom', 'whereAndWhen', 'goals', 'followUp'])
    await desk.page.locator(`[name="alignment.${question}"]`).fill('Det aftalte vi.');
  await desk.page
    .getByRole('button', { name: /^Brug det, Amina/ })
    .first()
    .click();
  await desk.page.locator('[name="alignment.supportNeeds"]').fill('En pause hver time.');
  await desk.page.getByRole('radio', { name: /^Ja, vi blev enige/ }).check({ force: true });
  await desk.look('one-text');
  await press(desk, 'Gem svarene');
  await desk.page.getByText('Amina mangler at sige ja').waitFor();
  expect(await desk.page.getByRole('link', { name: 'Start placering' }).count()).toBe(0);

  await until(hers, mine, 'Ja, det passer');
  await hers.look('say-yes');
  await press(hers, 'Ja, det passer');
  await until(hannes, companys, 'Ja, det passer');
  await press(hannes, 'Ja, det passer');
  await until(desk, path, 'Start placering');
  await Promise.all([hers.leave(), hannes.leave(), desk.leave()]);
  await takeBack(jens, meetingId);
}, 90_000);

/** As it was before, for those who come after. */
async function takeBack(jens: Persona, meetingId: string): Promise<void> {
  const meeting = `/api/matching/0265/match-meetings/${meetingId}`;
  const reopened = await jens.send<{ version: number }>('POST', `${meeting}/reopened`, {
    ...{ version: 2, reason: 'En prøve.' },
  });
  expect(reopened.status, JSON.stringify(reopened.body)).toBe(200);
  await jens.send('POST', `${meeting}/cancelled`, { version: reopened.body.version });
}
