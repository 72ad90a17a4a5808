import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, civilDate, instantIn } from '#shared/kernel/time.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { ConsentPurpose, PersonConsents } from '#shared/shapes/consents.ts';
import type { ResultsView } from '#shared/shapes/results.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today, type Persona } from './front-door.ts';
import { visit } from './visitor.ts';

/** Amina takes a yes back on her phone, and everybody it concerns follows within seconds. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const bakery = '99019190';
const atCompany = `/api/visitation/P-fodfaeste/companies/${bakery}/people?limit=100`;
const results = '/api/insight/0265/results';

async function inResults(leader: Persona): Promise<{ admitted: number; inResults: number }> {
  const { projectResults } = (await leader.get<ResultsView>(results)).body;
  return { admitted: projectResults.admitted.total ?? 0, inResults: projectResults.inResults.total ?? 0 };
}

/** Amina as the staff know her, by her name. */
async function amina(jens: Persona): Promise<string> {
  const found = await jens.send<{ items: { candidateId: string }[] }>(
    'POST',
    '/api/visitation/0265/candidates/search',
    {
      text: 'Amina Haddad',
    },
  );
  return found.body.items[0]?.candidateId ?? '';
}

async function saysYes(jens: Persona, candidateId: string, purpose: ConsentPurpose): Promise<void> {
  const path = `/api/visitation/0265/candidates/${candidateId}/consents`;
  const { items } = (await jens.get<PersonConsents>(path)).body;
  const version = items.find((each) => each.purpose === purpose)?.version ?? 0;
  const said = { version, purpose, says: 'yes', on: await today(), how: 'at-meeting' };
  expect((await jens.send('POST', path, said)).status).toBe(200);
}

async function aMeeting(jens: Persona, candidateId: string): Promise<{ meetingId: string; version: number }> {
  const proposals = await jens.get<{ items: { opening: { openingId: string; companyId: string } }[] }>(
    `/api/matching/0265/candidates/${candidateId}/proposals`,
  );
  const openingId = proposals.body.items.find(({ opening }) => opening.companyId === bakery)?.opening.openingId;
  const startsAt = instantIn(addDays(civilDate(await today()), 3), '10:30');
  const called = await jens.send<{ meetingId: string; version: number }>('POST', '/api/matching/0265/match-meetings', {
    ...{ candidateId, openingId, startsAt, minutes: 30, place: 'I frokoststuen', staffIds: [] },
  });
  expect(called.status).toBe(201);
  return called.body;
}

test('a yes taken back on a phone: the card is gone at the company, the caseworker sees it, the figure follows', async () => {
  const [jens, hanne, leader] = (await Promise.all(
    ['job-broker-roskilde', 'company-contact', 'team-leader-roskilde'].map(persona),
  )) as [Persona, Persona, Persona];
  const candidateId = await amina(jens);
  for (const purpose of ['company-card', 'project-results'] as const) await saysYes(jens, candidateId, purpose);
  const meeting = await aMeeting(jens, candidateId);
  const seenByHanne = async (): Promise<CompanyPerson | undefined> =>
    (await hanne.get<{ items: CompanyPerson[] }>(atCompany)).body.items.find(
      (each) => each.candidateId === candidateId,
    );
  await soon(seenByHanne, (seen) => seen?.card !== undefined && seen.meetingIds.includes(meeting.meetingId));
  const before = await soon(
    () => inResults(leader),
    (figures) => figures.inResults > 0,
  );

  const phone = await visit(browser, 'phone', 'candidate');
  await phone.goTo('/borger/samtykker');
  await phone.look('my-consents');
  for (const purpose of ['company-card', 'project-results']) {
    const sheet = phone.page.locator(`[data-purpose="${purpose}"]`);
    await sheet.getByRole('button', { name: 'Tag mit ja tilbage' }).click();
    await sheet.getByText(/Dit ja blev taget tilbage/).waitFor({ timeout: 20_000 });
  }
  await phone.look('consents-taken-back');

  const seen = await soon(seenByHanne, (person) => person !== undefined && person.card === undefined);
  expect(seen).toMatchObject({ firstName: 'Amina', meetingIds: expect.arrayContaining([meeting.meetingId]) });
  const after = await soon(
    () => inResults(leader),
    (figures) => figures.inResults < before.inResults,
  );
  expect(after).toEqual({ admitted: before.admitted, inResults: before.inResults - 1 });

  const desk = await visit(browser, 'desk', 'job-broker-roskilde');
  await desk.goTo(`/kommune/personer/${candidateId}/matchmoeder/${meeting.meetingId}`);
  await desk.page
    .getByText(/ser ikke kortet/)
    .first()
    .waitFor();
  await desk.look('company-sees-no-card');
  const page = (await jens.get<CandidateView>(`/api/visitation/0265/candidates/${candidateId}`)).body;
  expect(page.history.map(({ kind, saidBy }) => `${kind} ${saidBy}`)).toContain('consent-ended citizen');

  // As it was before: the meeting is called off, and Amina says yes again.
  const off = { version: meeting.version, reason: 'En prøve.' };
  await jens.send('POST', `/api/matching/0265/match-meetings/${meeting.meetingId}/cancelled`, off);
  for (const purpose of ['company-card', 'project-results'] as const) await saysYes(jens, candidateId, purpose);
  await Promise.all([phone.leave(), desk.leave()]);
}, 60_000);
