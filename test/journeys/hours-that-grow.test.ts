import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import type { CompanyAttendanceLine } from '#shared/shapes/attendance.ts';
import type { PlacementHours } from '#shared/shapes/hours-plan.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today } from './front-door.ts';
import { visit } from './visitor.ts';

/**
 * A buddy's two taps, and growth from three hours to fifteen: the buddy writes who came, the person says the same and
 * answers the next step, and the job broker sees the way.
 */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const company = 'P-fodfaeste/companies/99019190';

/** Oksana's placement, as the buddy sees it. */
async function oksanas(): Promise<CompanyAttendanceLine> {
  const lasse = await persona('buddy');
  const people = await lasse.get<{ items: CompanyPerson[] }>(`/api/visitation/${company}/people?limit=100`);
  const oksana = people.body.items.find(({ firstName }) => firstName === 'Oksana');
  const day = await lasse.get<{ items: CompanyAttendanceLine[] }>(
    `/api/matching/${company}/attendance?on=${await today()}`,
  );
  const line = day.body.items.find(({ candidateId }) => candidateId === oksana?.candidateId);
  if (!line) throw new Error('Oksana is not at the bakery');
  return line;
}

describe('hours that grow', () => {
  test('two taps, a word of one’s own, and the way from three hours to fifteen', async () => {
    const { placementId, candidateId, plannedHours } = await oksanas();
    const lasse = await visit(browser, 'phone', 'buddy');
    await lasse.goTo('/virksomhed/fremmoede');
    const row = lasse.page.getByRole('listitem').filter({ hasText: 'Oksana' });
    await row.first().waitFor();
    // A house that this was walked in before keeps the word of today.
    if ((await row.getByRole('button', { name: /^Fortryd/ }).count()) > 0)
      await row.getByRole('button', { name: /^Fortryd/ }).click();
    await row.getByRole('button', { name: 'Kom', exact: true }).click();
    await row.getByText(`Kom: ${plannedHours} timer`).waitFor();
    await lasse.look('buddy-two-taps');
    await row.getByRole('button', { name: /^Fortryd/ }).click();
    await row.getByRole('button', { name: 'Kom ikke' }).click();
    await row.getByRole('button', { name: 'Ja, gav besked' }).click();
    await row.getByText('Kom ikke, men gav besked').waitFor();
    await row.getByRole('button', { name: /^Fortryd/ }).click();
    await row.getByRole('button', { name: 'Kom', exact: true }).click();
    await row.getByText(`Kom: ${plannedHours} timer`).waitFor();
    await lasse.leave();

    const oksana = await visit(browser, 'phone', 'candidate-oksana');
    await oksana.goTo('/borger/arbejde');
    await oksana.page.getByText(/Du begyndte med 3 timer om ugen\. Nu er du på 1\d timer om ugen\./).waitFor();
    const now = oksana.page.getByRole('group', { name: 'Var du på arbejde i dag?' });
    await now.getByRole('button', { name: `Ja, ${plannedHours} timer` }).click();
    await now.getByText('Du skrev: ja').waitFor();
    await oksana.page.getByRole('button', { name: 'Ikke endnu' }).click();
    await oksana.page.getByText('Du har sagt: ikke endnu.').waitFor();
    await oksana.look('my-hours');
    await oksana.leave();

    const jens = await persona('job-broker-roskilde');
    const hours = async (): Promise<PlacementHours> =>
      (await jens.get<PlacementHours>(`/api/matching/0265/placements/${placementId}/hours`)).body;
    const seen = await soon(
      hours,
      ({ days, steps }) => days[0]?.standing === 'agreed' && steps.some(({ said }) => said?.answer === 'not-yet'),
    );
    expect(seen.weeks.map(({ paid, unpaid }) => paid + unpaid)).toEqual(expect.arrayContaining([3, 6, 10]));
    const desk = await visit(browser, 'desk', 'job-broker-roskilde');
    await desk.goTo(`/kommune/personer/${candidateId}/placering`);
    await desk.page.getByText('Oksana begyndte med 3 timer om ugen.').click();
    await desk.page.getByText('Oksana siger: ikke endnu').waitFor();
    await desk.look('hours-that-grew');
    await desk.leave();
  }, 60_000);

  test('a day that has not come is refused at the field', async () => {
    const { placementId } = await oksanas();
    const lasse = await persona('buddy');
    const word = { on: addDays(civilDate(await today()), 1), mark: 'came', hours: 3 };
    const path = `/api/matching/${company}/placements/${placementId}/attendance`;
    const { status, body } = await lasse.send<{ errors: { pointer: string; code: string }[] }>('POST', path, word);
    expect([status, body.errors[0]]).toMatchObject([422, { pointer: '/on', code: 'not-yet' }]);
  });
});
