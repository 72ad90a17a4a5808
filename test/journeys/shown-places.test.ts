import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Proposals } from '#shared/shapes/match.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import type { ShownProposalsView } from '#shared/shapes/shown-proposals.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon } from './front-door.ts';
import { until, visit } from './visitor.ts';

/** Amina says no to one place and yes to another on her phone, and changes her mind. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('a citizen says no, with a word why; the place is proposed no more, until she has changed her mind', async () => {
  const [jens, amina] = await Promise.all([persona('job-broker-roskilde'), persona('candidate')]);
  const own = (await amina.get<{ roles: { scope: string }[] }>('/api/access/session')).body.roles[0]?.scope;
  const efforts = await amina.get<{ items: MyEffort[] }>(`/api/visitation/${own}/efforts`);
  const { candidateId } = efforts.body.items.find(({ municipality }) => municipality === '0265') ?? {};
  const of = `/api/matching/0265/candidates/${candidateId}`;
  const proposed = async () => (await jens.get<Proposals>(`${of}/proposals?limit=50`)).body.items;
  const shown = async () => (await jens.get<ShownProposalsView>(`${of}/shown-proposals`)).body;
  const openings = (await proposed()).map(({ opening }) => opening);
  const [first] = openings;
  // Other journeys leave places of the same company.
  const second = openings.find(({ companyId }) => companyId !== first?.companyId);
  const openingIds = [first?.openingId, second?.openingId];
  const { version } = await shown();
  const told = await jens.send('POST', `${of}/shown-proposals`, { version, openingIds });
  expect(told.status, JSON.stringify(told.body)).toBe(200);

  const hers = await visit(browser, 'phone', 'candidate');
  const { page } = hers;
  await until(hers, '/borger/steder', second?.companyName ?? '');
  const place = (name = '') => page.locator('article').filter({ hasText: name });
  const say = (name: string | undefined, what: string) =>
    place(name).getByRole('button', { name: what, exact: true }).click();
  await say(first?.title, 'Ja');
  await say(second?.title, 'Nej');
  await say(second?.title, 'Det er for langt væk');
  await hers.look('my-places');
  await page.getByRole('button', { name: 'Send mine svar' }).click();
  await soon(shown, ({ state }) => state === 'answered');
  expect((await proposed()).map(({ opening }) => opening.openingId)).not.toContain(second?.openingId);

  const desk = await visit(browser, 'desk', 'job-broker-roskilde');
  await desk.goTo(`/kommune/personer/${candidateId}/match`);
  await desk.page.getByText('Nej: For langt væk').waitFor();
  await desk.look('places-answered');

  await until(hers, '/borger/steder', 'har fået dine svar');
  await say(second?.title, 'Fortæl mig mere');
  await page.getByRole('button', { name: 'Send mine svar' }).click();
  await soon(proposed, (items) => items.some(({ opening }) => opening.openingId === second?.openingId));
  await jens.send('POST', `${of}/shown-proposals/withdrawn`, { version: (await shown()).version });
  await Promise.all([hers.leave(), desk.leave()]);
});
