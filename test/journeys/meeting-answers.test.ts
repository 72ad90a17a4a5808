import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, civilDate, instantIn } from '#shared/kernel/time.ts';
import type { CompanyMeeting } from '#shared/shapes/match-meeting.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today } from './front-door.ts';
import { visit, type Width } from './visitor.ts';

/** A company answers a match meeting across scopes, through the pages of both sides. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const company = '/api/matching/P-fodfaeste/companies/99019190/match-meetings';

/** A meeting that Jens calls for somebody he looks for a place for, and that the company sees. */
async function aMeeting(): Promise<{ readonly candidateId: string; readonly meetingId: string }> {
  const jens = await persona('job-broker-roskilde');
  const hanne = await persona('company-contact');
  const work = await jens.get<{ items: WorkItem[] }>('/api/visitation/0265/work?view=team&state=in-effort&limit=100');
  const startsAt = instantIn(addDays(civilDate(await today()), 3), '09:30');
  for (const { candidateId } of work.body.items) {
    const proposals = await jens.get<{ items: { opening: { openingId: string; companyId: string } }[] }>(
      `/api/matching/0265/candidates/${candidateId}/proposals`,
    );
    const opening = (proposals.body.items ?? []).find((each) => each.opening.companyId === '99019190')?.opening;
    if (!opening) continue;
    const { openingId } = opening;
    const called = await jens.send<{ meetingId: string }>('POST', '/api/matching/0265/match-meetings', {
      ...{ candidateId, openingId, startsAt, minutes: 45, place: 'I frokoststuen', staffIds: [] },
    });
    expect(called.status).toBe(201);
    const { meetingId } = called.body;
    await soon(
      () => hanne.get<{ items: CompanyMeeting[] }>(company),
      ({ body }) => body.items.some((meeting) => meeting.meetingId === meetingId),
    );
    return { candidateId, meetingId };
  }
  throw new Error('nobody in the demo suits the bakery');
}

describe.each<Width>(['phone', 'desk'])('a company answers a match meeting (%s)', (width) => {
  test('it asks for another time; the one who called it moves the meeting, and the company reads that it was met', async () => {
    const { candidateId, meetingId } = await aMeeting();
    const hanne = await visit(browser, width, 'company-contact');
    await hanne.goTo(`/virksomhed/moeder/${meetingId}/svar`);
    await hanne.page.getByRole('radio', { name: /^Vi vil gerne flytte det/ }).check({ force: true });
    await hanne.page.locator('[name="reason"]').selectOption('time-does-not-suit');
    const day = addDays(civilDate(await today()), 4);
    await hanne.page.locator('[name="proposed"]').fill(day.split('-').reverse().join('-'));
    await hanne.page.locator('[name="time"]').fill('13');
    await hanne.page.locator('[name="note"]').fill('Den dag er Lasse der hele eftermiddagen.');
    await hanne.look('answer-meeting');
    await hanne.page.getByRole('button', { name: 'Send svar' }).click();
    await hanne.page.getByText('I har bedt om en anden tid. Mødet ligger').first().waitFor();
    await hanne.look('answer-sent');

    const jens = await visit(browser, width, 'job-broker-roskilde');
    await soon(
      async () => {
        await jens.goTo(`/kommune/personer/${candidateId}/matchmoeder/${meetingId}`);
        return jens.page.getByText('vil gerne flytte mødet').count();
      },
      (count) => count > 0,
    );
    await jens.page.getByText('Den dag er Lasse der hele eftermiddagen.').waitFor();
    await jens.look('company-asks-to-move');
    await jens.page.getByRole('button', { name: /^Flyt til / }).click();
    await jens.page.getByRole('dialog').getByRole('button', { name: 'Flyt mødet' }).click();
    await jens.page.getByText('vil gerne flytte mødet').first().waitFor({ state: 'detached' });
    await jens.leave();

    await soon(
      async () => {
        await hanne.goTo('/virksomhed/moeder');
        return hanne.page.getByText('I bad om en anden tid, og mødet er flyttet.').count();
      },
      (count) => count > 0,
    );
    await hanne.look('answer-accepted');
    await hanne.leave();
  }, 120_000);

  test('it declines: the meeting is cancelled, and both read why', async () => {
    const { candidateId, meetingId } = await aMeeting();
    const hanne = await visit(browser, width, 'company-contact');
    await hanne.goTo(`/virksomhed/moeder/${meetingId}/svar`);
    await hanne.page.getByRole('radio', { name: /^Nej tak, vi melder afbud/ }).check({ force: true });
    await hanne.page.locator('[name="reason"]').selectOption('no-buddy');
    await hanne.page.getByRole('button', { name: 'Send svar' }).click();
    await hanne.page.getByText('I meldte afbud, og mødet er aflyst.').first().waitFor({ timeout: 60_000 });
    await hanne.look('answer-declined');
    await hanne.leave();
    const jens = await visit(browser, width, 'job-broker-roskilde');
    await jens.goTo(`/kommune/personer/${candidateId}/matchmoeder/${meetingId}`);
    await jens.page.getByText('meldte afbud').first().waitFor();
    await jens.look('company-declined');
    await jens.goTo(`/kommune/personer/${candidateId}`);
    await jens.page.getByText('Virksomheden meldte afbud').first().waitFor();
    await jens.look('person-after-decline');
    await jens.leave();
  }, 120_000);
});
