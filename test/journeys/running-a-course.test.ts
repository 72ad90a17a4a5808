import { randomUUID } from 'node:crypto';
import Excel from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import type { CourseRun, LessonPage } from '#shared/shapes/lesson.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today, type Persona } from './front-door.ts';
import { aminaEnrolled, coursePosted, coursesAtSchool } from './running-course.ts';
import { visit } from './visitor.ts';

/**
 * A course is taught: the teacher writes who came on a phone, the job broker hears who stays away and what the teacher
 * wrote, the person sees when is next and says how it is, and the planner gets what to invoice.
 */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const title = `Køkkenhjælp i praksis ${randomUUID().slice(0, 4)}`;

type Mail = { readonly recipients: readonly string[]; readonly subject: string };

/** How many mails the job broker has about somebody who stays away. */
async function toldOfAbsence(): Promise<number> {
  const mails = (await (await fetch(`${inject('origin')}/local/mailbox.json`)).json()) as Mail[];
  return mails.filter(
    ({ recipients, subject }) =>
      recipients.includes('jens.toft@kommune.example') && subject === 'En person kommer ikke på sit kursus',
  ).length;
}

/** The two lessons before today, at which the only person did not show up. */
async function missedTwice(teacher: Persona, courseId: string): Promise<void> {
  const of = `${coursesAtSchool}/${courseId}`;
  const now = civilDate(await today());
  const { body: run } = await teacher.get<CourseRun>(`${of}/run`);
  const { body: all } = await teacher.get<LessonPage>(`${of}/lessons?from=${addDays(now, -2)}&limit=2`);
  for (const { lessonId, version } of all.items) {
    const marks = run.people.map(({ enrolmentId }) => ({ enrolmentId, mark: 'away', reason: 'not-heard-from' }));
    const { status } = await teacher.send('POST', `${of}/lessons/${lessonId}/attendance`, { version, marks });
    expect(status).toBe(200);
  }
}

describe('running a course', () => {
  test('lessons, attendance, a note, faces and an end', async () => {
    const courseId = await coursePosted({ title });
    const candidateId = await aminaEnrolled(courseId);
    const teacher = await persona('teacher');
    const run = (): Promise<CourseRun> =>
      teacher.get<CourseRun>(`${coursesAtSchool}/${courseId}/run`).then(({ body }) => body);
    await soon(run, ({ people }) => people.length === 1);

    const omar = await visit(browser, 'phone', 'teacher');
    await omar.goTo(`/uddannelse/kurser/${courseId}/forloeb`);
    await omar.page.getByRole('button', { name: 'Planlæg lektioner efter skemaet' }).click();
    await omar.page.getByText(/lektioner er planlagt/).waitFor();
    await omar.look('course-planned');

    const toldBefore = await toldOfAbsence();
    await missedTwice(teacher, courseId);
    await soon(toldOfAbsence, (told) => told > toldBefore);
    const jens = await visit(browser, 'phone', 'job-broker-roskilde');
    await jens.goTo(`/kommune/personer/${candidateId}/kompetenceloeft`);
    await jens.page.getByText('Væk to gange i træk').waitFor();
    await jens.look('person-stays-away');

    await omar.goTo('/uddannelse');
    await omar.look('education-today-lessons');
    const row = omar.page.getByRole('listitem').filter({ hasText: title });
    await row.getByRole('link', { name: 'Skriv fremmøde' }).click();
    await omar.page.getByText('Amina Haddad').waitFor();
    await omar.look('lesson-before');
    await omar.page.getByRole('button', { name: 'Lektionen er slut' }).click();
    await omar.page.getByText('Der mangler et tryk').waitFor();
    await omar.page.getByRole('button', { name: 'Her', exact: true }).click();
    await omar.page.reload();
    await omar.page.getByText('Alle har et tryk.').waitFor();
    await omar.page.getByRole('button', { name: 'Lektionen er slut' }).click();
    await omar.page.getByText('Du kan rette det').waitFor();
    await omar.look('lesson-held');

    await soon(run, ({ people }) => people[0]?.state === 'started');
    await omar.goTo(`/uddannelse/kurser/${courseId}/forloeb`);
    await omar.page.getByRole('button', { name: /Skriv til jobformidleren/ }).click();
    await omar.page.getByLabel('Hvad skal jobformidleren vide?').fill('Hun var god til at skære.');
    await omar.look('course-note');
    await omar.page.getByRole('button', { name: 'Send', exact: true }).click();
    await omar.page.getByText('Hun var god til at skære.').waitFor();
    await jens.page.reload();
    await jens.page.getByText('Hun var god til at skære.').waitFor();
    await jens.leave();

    const amina = await visit(browser, 'phone', 'candidate');
    await amina.goTo('/borger/kurser');
    const course = amina.page.locator('section').filter({ hasText: title });
    await course.getByText(/Næste gang er/).waitFor();
    await amina.look('my-courses');
    await course.getByRole('link', { name: 'Fortæl, hvordan kurset er' }).click();
    await amina.look('tell-course');
    await amina.page.getByLabel('Rigtig godt').check({ force: true });
    await amina.page.getByLabel('Vil du sige mere?').fill('Jeg må spørge to gange.');
    await amina.page.getByLabel('Nej, de er kun mine').waitFor();
    await amina.page.getByRole('button', { name: 'Send', exact: true }).click();
    await amina.page.getByText('Du har sagt: Rigtig godt').waitFor();
    await amina.leave();

    await omar.page.reload();
    await omar.page.getByText('Ansigterne vises, når mindst 5 har svaret').waitFor();
    await omar.page.getByRole('button', { name: /Afslut for personen/ }).click();
    await omar.page.getByLabel('Gennemført med bevis').check({ force: true });
    await omar.page.getByRole('button', { name: 'Send til kommunen' }).click();
    await soon(run, ({ people }) => people[0]?.state === 'completed');
    await omar.page.reload();
    await omar.page.getByText('Slut: Gennemført med bevis').waitFor();
    await omar.leave();

    const birgitte = await visit(browser, 'desk', 'course-planner');
    await birgitte.goTo(`/uddannelse/kurser/${courseId}/forloeb`);
    await birgitte.look('course-run');
    await birgitte.goTo(`/uddannelse/kurser/${courseId}/regning`);
    await birgitte.page.getByText('1.200,00 kr.').first().waitFor();
    await birgitte.look('invoice-basis');
    const arriving = birgitte.page.waitForEvent('download');
    await birgitte.page.getByRole('button', { name: 'Hent som regneark' }).click();
    const book = new Excel.Workbook();
    await book.xlsx.readFile(await (await arriving).path());
    expect(JSON.stringify(book.worksheets[0]?.getSheetValues())).toContain('1200');
    await birgitte.leave();
  });
});
