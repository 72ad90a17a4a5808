import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { school } from '#infra/local/personas.ts';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { aCourse } from '#test/builders/competence-courses.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today } from './front-door.ts';
import { visit } from './visitor.ts';

/** Seats that municipalities hold together without names, and from a course to the person who shall be on it. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Of this run alone, so that a house that runs already can be walked again. */
const letters = Array.from({ length: 5 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const title = `Løbende optag ${letters}`;
const lastName = `Lund${letters}`;
const wholeName = `Ditte ${lastName}`;
const courses = `/api/competence/P-fodfaeste/institutions/${school}/courses`;

/** A course of this run with rolling intake and twelve seats. */
async function aRollingCourse(): Promise<string> {
  const planner = await persona('course-planner');
  const posted = await planner.send<{ courseId: string }>('POST', courses, {
    ...aCourse({ startsOn: civilDate(await today()), intake: 'rolling', endsOn: undefined, seats: 12 }),
    ...{ where: 'online', department: undefined, title },
  });
  expect(posted.status, JSON.stringify(posted.body)).toBe(201);
  return posted.body.courseId;
}

/** Somebody of the caseworker's who has said yes to institutions. */
async function somebodyWhoSaidYes(): Promise<void> {
  const mette = await persona('caseworker-roskilde');
  const refer = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', {
    ...{ firstName: 'Ditte', lastName, phone: '91234567', targetGroups: ['resource-course'] },
    cpr: substituteCprOf(4_000_000 + randomInt(900_000)),
    reason: 'Ditte vil gerne lære noget nyt.',
  });
  const yes = { version: 0, how: 'at-meeting', reach: 'all', institutionIds: [], givenOn: await today() };
  await soon(
    () => mette.send('POST', `/api/competence/0265/candidates/${refer.body.candidateId}/education-consent`, yes),
    ({ status }) => status < 300,
  );
}

describe('joint seats', () => {
  test('are reserved without names, read by the school, and used when somebody is enrolled from the course', async () => {
    const [courseId] = await Promise.all([aRollingCourse(), somebodyWhoSaidYes()]);
    const course = `/kommune/kurser/${school}/${courseId}`;

    // The coordinator reserves; more than there are is refused.
    const sanne = await visit(browser, 'phone', 'education-coordinator-roskilde');
    const reserve = sanne.page.locator('[name="seats"]');
    await expect
      .poll(
        async () => {
          await sanne.goTo(`${course}/pladser`);
          return reserve.count();
        },
        { timeout: 30_000, interval: 700 },
      )
      .toBe(1);
    await reserve.fill('13');
    await sanne.page.getByRole('button', { name: 'Gem', exact: true }).click();
    await sanne.page.getByRole('alert').first().waitFor();
    await reserve.fill('3');
    await sanne.page.getByRole('button', { name: 'Gem', exact: true }).click();
    await sanne.page.getByText('3 reserveret, 0 brugt').waitFor();
    await sanne.look('joint-seats');
    await sanne.leave();

    // The caseworker goes from the course to the person.
    const mette = await visit(browser, 'phone', 'caseworker-roskilde');
    await mette.goTo(course);
    await mette.page.getByRole('link', { name: 'Meld en person til' }).click();
    await mette.page.getByRole('heading', { level: 1, name: title }).waitFor();
    const narrow = mette.page.getByLabel('Skriv lidt af navnet');
    if (await narrow.count()) await narrow.fill(lastName);
    await mette.look('choose-person');
    await mette.page.getByRole('link', { name: new RegExp(`Meld til.*${wholeName}`) }).click();
    await mette.page.getByText('I har tre reserverede pladser. De bruges først.').waitFor();
    await mette.page.getByRole('button', { name: 'Meld til' }).click();
    await mette.page.waitForURL(/\/kompetenceloeft$/);
    await mette.page.getByRole('heading', { name: title }).waitFor();
    await mette.leave();

    // The school reads the demand: how many, and from where.
    const birgitte = await visit(browser, 'desk', 'course-planner');
    await birgitte.goTo(`/uddannelse/kurser/${courseId}/pladser`);
    await birgitte.page.getByRole('row', { name: /Roskilde 3 1 2/ }).waitFor();
    expect(await birgitte.page.getByText(lastName).count()).toBe(0);
    await birgitte.look('joint-seats-school');
    await birgitte.leave();

    // It is taken down again: other journeys count what can be found.
    const planner = await persona('course-planner');
    const { version } = (await planner.get<{ version: number }>(`${courses}/${courseId}`)).body;
    const down = await planner.send('POST', `${courses}/${courseId}/withdrawal`, {
      version,
      reason: 'other',
      note: 'Prøve.',
    });
    expect(down.status, JSON.stringify(down.body)).toBeLessThan(300);
  }, 120_000);
});
