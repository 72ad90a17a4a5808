import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { school } from '#infra/local/personas.ts';
import type { CourseRun } from '#shared/shapes/lesson.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon } from './front-door.ts';
import { aminaEnrolled, coursePosted, coursesAtSchool } from './running-course.ts';
import { visit, type Visitor } from './visitor.ts';

/** Bridge-building: what is missing is seen, each writes the own part, and the person reads who is there. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const title = `Brobygning: haven og huset ${randomUUID().slice(0, 4)}`;
const bridge = {
  ...{ title, kind: 'eud-brobygning', intake: 'rolling', endsOn: undefined, priceKr: 0 },
  ...{ where: 'department', department: 'Værkstederne' },
};

type Session = { readonly csrf: string; readonly roles: readonly { readonly key: string; readonly role: string }[] };

/** Goes on in another of the own roles. */
async function actAs({ context }: Visitor, role: string): Promise<void> {
  const session = (await (await context.request.get('/api/access/session')).json()) as Session;
  const key = session.roles.find((one) => one.role === role)?.key;
  const headers = { 'x-csrf-token': session.csrf };
  await context.request.post('/api/access/session/role', { headers, data: { key } });
}

describe('bridge-building', () => {
  test('five elements, a mentor, a contact of the municipality, and what the person reads', async () => {
    const courseId = await coursePosted(bridge);
    await aminaEnrolled(courseId);
    const teacher = await persona('teacher');
    await soon(
      () => teacher.get<CourseRun>(`${coursesAtSchool}/${courseId}/run`),
      ({ body }) => body.people.length === 1,
    );

    const birgitte = await visit(browser, 'desk', 'course-planner');
    await birgitte.goTo(`/uddannelse/kurser/${courseId}/forloeb`);
    await birgitte.page.getByText('1 af 5 er på plads.').waitFor();
    await birgitte.page.getByRole('button', { name: 'Skriv dansk, matematik og snusepraktik' }).click();
    await birgitte.page.getByLabel('Dansk om ugen').fill('180');
    await birgitte.page.getByLabel('Matematik om ugen').fill('90');
    await birgitte.page.getByLabel('Hvornår er de i snusepraktik?').fill('uge 50');
    await birgitte.look('bridge-plan');
    await birgitte.page.getByRole('button', { name: 'Gem', exact: true }).click();
    await birgitte.page.getByText('Vi kan ikke læse “uge 50”').first().waitFor();
    await birgitte.page.getByLabel('Hvornår er de i snusepraktik?').fill('7. december til 11. december');
    await birgitte.page.getByRole('button', { name: 'Gem', exact: true }).click();
    await birgitte.page.getByText('3 af 5 er på plads.').waitFor();
    await birgitte.leave();

    const jens = await visit(browser, 'phone', 'job-broker-roskilde');
    await jens.goTo(`/kommune/kurser/${school}/${courseId}`);
    await jens.page.getByRole('button', { name: 'Skriv, hvem fra jer der er på skolen' }).click();
    await jens.page.getByRole('textbox', { name: 'Navn' }).fill('Mette Krogh');
    await jens.page.getByLabel('Telefon').fill('46 31 21 45');
    await jens.page.getByLabel('Hvornår er vedkommende på skolen?').fill('tirsdag 9-12');
    await jens.look('school-contact');
    await jens.page.getByRole('button', { name: 'Gem', exact: true }).click();
    await jens.page.getByText('Fra jer er det Mette Krogh, tirsdag kl. 9.00–12.00.').waitFor();
    await jens.leave();

    const omar = await visit(browser, 'phone', 'teacher');
    await omar.goTo(`/uddannelse/kurser/${courseId}/forloeb`);
    await omar.page.getByText('Mette Krogh').waitFor();
    await omar.leave();
    const mentor = await visit(browser, 'phone', 'teacher');
    await actAs(mentor, 'education-mentor');
    await mentor.goTo(`/uddannelse/kurser/${courseId}/forloeb`);
    await mentor.page.getByRole('button', { name: /Bliv uddannelsesmentor/ }).click();
    await mentor.page.getByText('4 af 5 er på plads.').waitFor();
    await mentor.page.getByRole('button', { name: /Bliv fastholdelsesmentor/ }).click();
    await mentor.page.getByText('5 af 5 er på plads.').waitFor();
    await mentor.look('bridge-mentor');
    await mentor.leave();

    const amina = await visit(browser, 'phone', 'candidate');
    await soon(
      async () => {
        await amina.goTo('/borger/kurser');
        return amina.page.getByText('Omar Nielsen holder fast i dig').count();
      },
      (shown) => shown > 0,
    );
    const course = amina.page.locator('section').filter({ hasText: title });
    await course.getByText('Omar Nielsen er din uddannelsesmentor.').waitFor();
    await course.getByText('Mette Krogh fra din kommune er på skolen:').waitFor();
    await amina.look('my-bridge-course');
    await amina.leave();
  });
});
