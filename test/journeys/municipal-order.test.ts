import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today } from './front-door.ts';
import { visit } from './visitor.ts';

/** From an agreed price to a day's attendance: the training site on a phone, the municipality at a desk. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const typed = (day: string): string => day.split('-').reverse().join('-');

/** Of this run alone, so that a house that runs already can be walked again. */
const letters = Array.from({ length: 4 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const packageName = `Værkstedet ${letters}`;
const lastName = `Øster${letters}`;
const wholeName = `Villads ${lastName}`;

/** Somebody of the caseworker's who has no course yet, and has said yes to the training site seeing them. */
async function somebodyWhoSaidYes(): Promise<string> {
  const mette = await persona('caseworker-roskilde');
  const refer = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', {
    ...{ firstName: 'Villads', lastName, phone: '91234567', targetGroups: ['resource-course'] },
    cpr: substituteCprOf(100_000 + randomInt(900_000)),
    reason: 'Villads vil gerne ud og lave noget med hænderne.',
  });
  expect(refer.status, JSON.stringify(refer.body)).toBe(201);
  const { candidateId } = refer.body;
  await soon(
    async () =>
      mette.send('POST', `/api/competence/0265/candidates/${candidateId}/education-consent`, {
        ...{ version: 0, how: 'at-meeting', reach: 'all', institutionIds: [] },
        givenOn: await today(),
      }),
    ({ status }) => status < 300,
  );
  return candidateId;
}

test('a package is proposed and agreed, a course is ordered, answered, begun and attended', async () => {
  const first = civilDate(await today());

  // The training site proposes new terms, on a phone.
  const kirsten = await visit(browser, 'phone', 'youth-coordinator');
  await kirsten.goTo('/uddannelse/unge/pakker');
  await kirsten.look('site-packages');
  await kirsten.goTo('/uddannelse/unge/pakker/ny');
  await kirsten.page.locator('[name="municipality"]').selectOption({ label: 'Roskilde' });
  await kirsten.page.locator('[name="name"]').fill(packageName);
  await kirsten.page.locator('[name="contents"]').fill('Tre faste dage i værkstedet med en mentor.');
  await kirsten.page.locator('[name="weeks"]').fill('13');
  await kirsten.page.locator('[name="hoursPerWeek"]').fill('18');
  await kirsten.page.locator('[name="pricePerWeekOre"]').fill('-1');
  await kirsten.page.locator('[name="validFrom"]').fill(typed(addDays(first, -1)));
  await kirsten.page.getByRole('button', { name: 'Send til kommunen' }).click();
  await kirsten.page.getByRole('alert').first().waitFor();
  await kirsten.look('site-package-refused');
  await kirsten.page.locator('[name="pricePerWeekOre"]').fill('2.900');
  await kirsten.page.getByRole('button', { name: 'Send til kommunen' }).click();
  await kirsten.page.getByText(packageName).first().waitFor();

  // The education coordinator says yes, at a desk.
  const sanne = await visit(browser, 'desk', 'education-coordinator-roskilde');
  await soon(
    async () => {
      await sanne.goTo('/kommune/forloeb/pakker');
      return sanne.page.getByRole('heading', { name: packageName }).count();
    },
    (count) => count > 0,
  );
  await sanne.look('packages-to-agree');
  await sanne.page
    .locator('section', { has: sanne.page.getByRole('heading', { name: packageName }) })
    .getByRole('button', { name: 'Aftal denne pris' })
    .click();
  await sanne.page.getByText('Gælder i dag').first().waitFor();
  await sanne.leave();

  // The caseworker orders, with the price in sight.
  const candidateId = await somebodyWhoSaidYes();
  const mette = await visit(browser, 'desk', 'caseworker-roskilde');
  await mette.goTo(`/kommune/personer/${candidateId}/forloeb/bestil`);
  await mette.page.getByRole('radio', { name: new RegExp(packageName) }).check({ force: true });
  await mette.page.locator('[name="startsOn"]').fill(typed(first));
  await mette.page.getByText('37.700 kr. i alt').waitFor();
  await mette.page.locator('[name="goal"]').fill('At møde tre dage om ugen og prøve værkstedet.');
  await mette.page.locator('[name="contact.phone"]').fill('46 31 00 00');
  await mette.look('place-order');
  await mette.page.getByRole('button', { name: 'Send bestillingen' }).click();
  await mette.page.getByRole('heading', { level: 1, name: /Lærkegården/ }).waitFor();
  await mette.look('order-placed');

  // The youth coordinator answers, and registers the steps.
  await soon(
    async () => {
      await kirsten.goTo('/uddannelse/unge?liste=new');
      return kirsten.page.getByRole('link', { name: wholeName }).count();
    },
    (count) => count > 0,
  );
  await kirsten.look('site-new-orders');
  await kirsten.page.getByRole('link', { name: wholeName }).click();
  const register = async (choice: RegExp, picture: string): Promise<void> => {
    const link = kirsten.page.getByRole('link', { name: /^(Svar på bestillingen|Registrér næste skridt)$/ });
    await link.waitFor({ timeout: 60_000 });
    await link.click();
    await kirsten.page.getByRole('radio', { name: choice }).check({ force: true });
    await kirsten.look(picture);
    await kirsten.page.getByRole('button', { name: 'Send til kommunen' }).click();
    await kirsten.page.getByRole('heading', { level: 1, name: wholeName }).waitFor();
  };
  await register(/^Ja, vi kan tage imod/, 'site-accept');
  await register(/^Besøget er holdt/, 'site-visit');
  await register(/^Opstarten er begyndt/, 'site-start-up');
  await kirsten.page.getByText('I opstart').first().waitFor({ timeout: 60_000 });
  await kirsten.look('site-person');
  await kirsten.leave();

  // The practice guide marks the day: two presses where somebody is away.
  const bo = await visit(browser, 'phone', 'practice-guide');
  await bo.goTo('/uddannelse/unge/fremmoede');
  const marks = bo.page.getByRole('group', { name: `Fremmøde for ${wholeName}` });
  await marks.getByRole('button', { name: 'Væk' }).click();
  await bo.look('site-attendance-why');
  await bo.page
    .getByRole('group', { name: `Hvorfor er ${wholeName} væk?` })
    .getByRole('button', { name: 'Meldt afbud' })
    .click();
  await marks
    .locator('[aria-pressed="true"]')
    .getByText('Væk')
    .or(marks.locator('[aria-pressed="true"]'))
    .first()
    .waitFor();
  await bo.look('site-attendance');
  await bo.goTo('/uddannelse/unge/steder');
  await bo.look('site-places');
  await bo.leave();

  // The municipality reads it all on the order's page, and in the list.
  await mette.page.reload();
  await mette.page.getByText('I opstart').first().waitFor();
  await mette.page.getByText('væk 1 dage').waitFor();
  await mette.look('order-running');
  await mette.goTo('/kommune/forloeb?tilstand=starting');
  await mette.page.getByRole('link', { name: wholeName }).waitFor();
  await mette.look('orders');
  await mette.leave();
}, 300_000);
