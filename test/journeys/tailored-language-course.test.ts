import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageSchool } from '#infra/local/personas.ts';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { oksanaName } from '#infra/local/seed/oksana.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { aProfile } from '#test/builders/matching.ts';
import { launchBrowser } from './browser.ts';
import { daysPass, persona, soon, today, told, type Problem } from './front-door.ts';
import { until, visit, type Visitor } from './visitor.ts';

/** A language course made for one person at one workplace: from the wish to how it ended, seen by all who have a part in it. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const typed = (day: string): string => day.split('-').reverse().join('-');
const requests = '/api/competence/0265/tailored-requests';
const atSchool = `/api/competence/P-fodfaeste/institutions/${languageSchool}/requests`;
/** Of this run alone, so that a house that runs already can be walked again. */
const mark = randomInt(1_000_000);
const tasks = `Tage telefonen, skrive bestillingen ned og sige den igen. Nummer ${mark}.`;
const companyWords = `Vi får flest opkald mellem 7 og 9. Nummer ${mark}.`;

type Line = {
  readonly requestId: string;
  readonly version: number;
  readonly placementId: string;
  readonly candidateId: string;
};

async function choose({ page }: Visitor, name: string): Promise<void> {
  const named = { name, exact: true };
  await page.getByRole('radio', named).or(page.getByRole('checkbox', named)).check({ force: true });
}

/** The company of the contact who signs in. */
async function bakeryOf(): Promise<string> {
  const hanne = await persona('company-contact');
  const { body } = await hanne.get<{ roles: { companyId?: string }[] }>('/api/access/session');
  const company = body.roles.find(({ companyId }) => companyId)?.companyId;
  if (!company) throw new Error('the contact has no company');
  return company;
}

/** Who is at the bakery now and has said yes to institutions. */
async function placed(): Promise<{ readonly candidateId: string; readonly placementId: string }> {
  const jens = await persona('job-broker-roskilde');
  const { body } = await jens.get<{ items: { candidateId: string; placementId: string; companyId: string }[] }>(
    '/api/matching/0265/placements?state=running&limit=100',
  );
  const bakery = await bakeryOf();
  const ids = body.items.filter(({ companyId }) => companyId === bakery).map(({ candidateId }) => candidateId);
  const names = await jens.send<{ items: { candidateId: string; name: string }[] }>(
    'POST',
    '/api/visitation/0265/candidates/names',
    { ids },
  );
  const candidateId = names.body.items.find(({ name }) => name === oksanaName)?.candidateId;
  const found = body.items.find((each) => each.candidateId === candidateId);
  if (!found) throw new Error('Oksana is at no placement');
  return found;
}

async function fillOffer({ page }: Visitor, lessonPrice: string, first: string, last: string): Promise<void> {
  await page.locator('[name="content"]').fill('To gange om ugen i bageriet, før butikken åbner.');
  await page.getByRole('radio', { name: 'På arbejdspladsen' }).check({ force: true });
  await page.locator('[name="startsOn"]').fill(typed(first));
  await page.locator('[name="endsOn"]').fill(typed(last));
  await page.locator('[name="teacherName"]').fill('Tove Lykke');
  await page.locator('[name="lessons"]').fill('40');
  await page.locator('[name="hoursPerWeek"]').fill('4');
  await page.locator('[name="lessonOre"]').fill(lessonPrice);
  await page.locator('[name="extraOre"]').fill('2.000');
}

describe('a tailored language course', () => {
  test('from the wish in a placement to how it ended', async () => {
    const first = addDays(civilDate(await today()), 1);
    const last = addDays(first, 70);
    const { candidateId } = await placed();

    // The broker describes it from the placement, with the person.
    const jens = await visit(browser, 'desk', 'job-broker-roskilde');
    await jens.goTo(`/kommune/personer/${candidateId}/placering`);
    await jens.page.getByRole('link', { name: 'Ønsk et kursus' }).click();
    await jens.page.getByRole('heading', { level: 1, name: 'Ønsk et kursus' }).waitFor();
    await jens.page.locator('[name="theme"]').selectOption('language-at-work');
    await jens.page.locator('[name="tasks"]').fill(tasks);
    await choose(jens, 'At få flere timer');
    await jens.page.locator('[name="levelNow"]').selectOption('acquaintance');
    await jens.page.locator('[name="levelWanted"]').selectOption('knowledge');
    await jens.page.locator('[name="danish"]').selectOption('single-words');
    await jens.page.locator('[name="personWords"]').fill('Jeg vil gerne turde tage telefonen.');
    await choose(jens, 'På arbejdspladsen');
    await jens.page.locator('[name="hoursPerWeek"]').fill('4');
    await jens.page.locator('[name="weeks"]').fill('10');
    await jens.page.locator('[name="startsOn"]').fill(typed(first));
    await choose(jens, 'Sprogcenter Fjordbuen');
    await jens.page.getByText('28.000 kr.').first().waitFor();
    await jens.look('tailored-describe');
    await jens.page.getByRole('button', { name: 'Gem beskrivelsen' }).click();
    await jens.page.waitForURL(/oensker\/req-/);
    const path = new URL(jens.page.url()).pathname;
    const requestId = path.split('/').at(-1) ?? '';

    // The company says what it needs, on a phone; then the broker asks the school.
    const hanne = await visit(browser, 'phone', 'company-contact');
    await until(hanne, `/virksomhed/kurser/${requestId}`, tasks);
    await hanne.page.locator('[name="words"]').fill(companyWords);
    await hanne.look('tailored-company-need');
    await hanne.page.getByRole('button', { name: 'Send' }).click();
    await hanne.page.waitForURL(/\/virksomhed\/?$/);
    await until(jens, path, companyWords);
    await jens.page.getByRole('button', { name: 'Send til uddannelsesstederne' }).click();
    await jens.page.getByText('Har ikke svaret').first().waitFor();

    // The school reads the need and not whose it is, and offers.
    const tove = await visit(browser, 'desk', 'language-planner');
    await until(tove, `/uddannelse/forespoergsler/${requestId}`, companyWords);
    expect(await tove.page.getByText('Oksana').count()).toBe(0);
    await fillOffer(tove, '-1', first, last);
    await tove.page.getByRole('button', { name: 'Send tilbud' }).click();
    await tove.page.getByRole('alert').first().waitFor();
    await fillOffer(tove, '750', first, last);
    await tove.page.getByText('32.000 kr.').first().waitFor();
    await tove.look('tailored-offer');
    await tove.page.getByRole('button', { name: 'Send tilbud' }).click();

    // The broker proposes a lower price; the school meets it half-way.
    await until(jens, path, 'Har givet tilbud');
    await jens.page.getByRole('button', { name: /Foreslå noget andet/ }).click();
    await jens.page
      .locator('dialog [name="words"]')
      .fill('Kan det gøres for 28.000 kr., hvis bageriet stiller et lokale?');
    await jens.page.locator('dialog [name="priceOre"]').fill('28.000');
    await jens.look('tailored-counter');
    await jens.page.getByRole('button', { name: 'Send forslaget' }).click();
    await jens.page.getByText('Har fået dit forslag').first().waitFor();
    await until(tove, `/uddannelse/forespoergsler/${requestId}`, 'Kan det gøres for 28.000 kr.');
    await tove.page.locator('[name="lessonOre"]').fill('675');
    await tove.page.getByRole('button', { name: 'Send tilbud' }).click();
    await until(tove, `/uddannelse/forespoergsler/${requestId}`, 'Tilbud 2');

    // It is dearer than the broker may agree to: another pair of eyes.
    await until(jens, path, 'Tilbud 2');
    await jens.look('tailored-offers');
    await jens.page.getByRole('button', { name: /Vælg tilbuddet/ }).click();
    await jens.page.getByText('Prisen venter på godkendelse').first().waitFor();
    const broker = await persona('job-broker-roskilde');
    const waiting = await broker.get<Line>(`${requests}/${requestId}`);
    const ownYes = await broker.send<Problem>('POST', `${requests}/${requestId}/approved`, {
      version: waiting.body.version,
    });
    expect(ownYes.status).toBe(403);
    const sanne = await visit(browser, 'phone', 'education-coordinator-roskilde');
    await sanne.goTo(path);
    await sanne.look('tailored-approve');
    await sanne.page.getByRole('button', { name: 'Godkend prisen' }).click();
    await sanne.page.getByText('Prisen er godkendt').first().waitFor();

    // Agreed: the school learns who comes, and the course runs from its first day on.
    await until(tove, `/uddannelse/forespoergsler/${requestId}`, oksanaName);
    await tove.leave();
    await daysPass(1);
    await until(jens, path, /I gang/);

    // The person, the company and the coordinator see it.
    const oksana = await visit(browser, 'phone', 'candidate-oksana');
    await until(oksana, '/borger/kurser', 'Din underviser er Tove Lykke');
    await oksana.page.getByText('Du er i gang.').first().waitFor();
    await oksana.look('tailored-mine');
    await until(hanne, '/virksomhed', /4 timer om ugen/);
    await hanne.look('tailored-company');
    await hanne.leave();
    await sanne.goTo('/kommune/kompetenceloeft/overblik');
    await sanne.page.getByRole('link', { name: 'Sprog på jobbet' }).first().waitFor();
    await sanne.look('tailored-overview');
    await sanne.goTo('/kommune/kompetenceloeft');
    await sanne.page.getByRole('link', { name: oksanaName }).first().waitFor();

    // How it ended.
    await jens.page.getByRole('button', { name: 'Skriv, hvordan det sluttede' }).click();
    await choose(jens, 'Gennemført');
    await jens.page.locator('dialog [name="endedOn"]').fill(typed(first));
    await jens.look('tailored-end');
    await jens.page.getByRole('button', { name: 'Gem', exact: true }).click();
    await jens.page.getByText('Kurset er afsluttet').first().waitFor();
    await jens.look('tailored-ended');
    await until(oksana, '/borger/kurser', 'Du har gennemført. Godt gået.');
    await oksana.leave();
    await sanne.goTo('/kommune/kompetenceloeft/overblik');
    await sanne.page.getByText(/Gennemført: [1-9]/).waitFor();
    await sanne.leave();
    await jens.leave();
  }, 180_000);

  test('somebody who has not said yes stays unknown to the school, and impossible prices are refused at their field', async () => {
    const first = civilDate(await today());
    const jens = await persona('job-broker-roskilde');
    const tove = await persona('language-planner');
    const [bakery, { placementId: oksanas }] = await Promise.all([bakeryOf(), placed()]);
    const { body: known } = await jens.get<{ buddyId: string }>(`/api/matching/0265/placements/${oksanas}`);
    const lastName = `Uset${mark}`.replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));
    const mette = await persona('caseworker-roskilde');
    const referral = await mette.send<{ candidateId: string; version: number }>(
      'POST',
      '/api/visitation/0265/candidates',
      {
        ...{ firstName: 'Selma', lastName, phone: '12345678', targetGroups: ['resource-course'] },
        cpr: substituteCprOf(3_000_000 + mark),
        reason: 'En prøve.',
      },
    );
    expect(referral.status, JSON.stringify(referral.body)).toBe(201);
    const { candidateId, version: referred } = referral.body;
    await mette.send('POST', `/api/visitation/0265/candidates/${candidateId}/conversations`, {
      ...{ version: referred, heldOn: first, visitationGroup: 'activity-ready', profile: aProfile() },
      words: { dream: '', strengths: '' },
    });
    const placement = await soon(
      () =>
        jens.send<{ placementId: string }>('POST', '/api/matching/0265/placements', {
          ...{ candidateId, kind: 'sniff-internship', companyId: bakery, hoursPerWeek: 6, paidHoursPerWeek: 0 },
          ...{ startsOn: first, buddyId: known.buddyId },
          sniff: {
            ...{ contactPerson: 'Hanne Winther', meetingPlace: 'Bageriets bagindgang', meetingTime: '08:00' },
            tasks: ['Feje', 'Sætte plader frem'],
          },
        }),
      ({ status }) => status === 201,
      10_000,
    );
    const { placementId } = placement.body;
    const description = {
      ...{ placementId, theme: 'language-at-work', tasks: 'Spørge, når noget er i tvivl.', purpose: 'keep-tasks' },
      ...{ levelNow: 'none', levelWanted: 'acquaintance', danish: 'single-words', helpLanguages: ['ar'] },
      ...{ hoursPerWeek: 2, weeks: 10, place: 'at-workplace', startsOn: first, institutions: [languageSchool] },
    };
    const described = await soon(
      () => jens.send<Line>('POST', requests, description),
      ({ status }) => status === 201,
    );
    const { requestId, version } = described.body;
    expect((await jens.send('POST', `${requests}/${requestId}/sent`, { version })).status).toBeLessThan(300);
    const asked = await soon(
      () => tove.get<{ seen: number; candidateId?: string }>(`${atSchool}/${requestId}`),
      ({ status }) => status === 200,
    );
    const seenBySchool = JSON.stringify(asked.body);
    expect(seenBySchool).not.toContain(candidateId);
    expect(seenBySchool).not.toContain(lastName);

    const offer = {
      ...{ seen: asked.body.seen, content: 'Ved disken.', place: 'at-workplace', lessons: 10, hoursPerWeek: 2 },
      ...{ extraOre: 0, teacherName: 'Tove Lykke', startsOn: addDays(first, 1), endsOn: addDays(first, 60) },
    };
    for (const lessonOre of [-100, 1_000_000_000]) {
      const refused = await tove.send<Problem>('POST', `${atSchool}/${requestId}/offers`, { ...offer, lessonOre });
      expect(told(refused)).toMatchObject({ status: 422, fields: [expect.stringMatching(/^\/lessonOre /)] });
    }
    const offered = await tove.send('POST', `${atSchool}/${requestId}/offers`, { ...offer, lessonOre: 60_000 });
    expect(offered.status, JSON.stringify(offered.body)).toBeLessThan(300);
    type Threads = { version: number; threads: { offers: { answerId: string }[] }[] };
    const weighed = await soon(
      () => jens.get<Threads>(`${requests}/${requestId}`),
      ({ body }) => (body.threads[0]?.offers.length ?? 0) > 0,
    );
    const chosen = await jens.send<Problem>('POST', `${requests}/${requestId}/chosen`, {
      version: weighed.body.version,
      institutionId: languageSchool,
      answerId: weighed.body.threads[0]?.offers[0]?.answerId,
    });
    expect(told(chosen)).toMatchObject({ code: 'no-education-consent', problem: true });
    const still = await tove.get(`${atSchool}/${requestId}`);
    expect(JSON.stringify(still.body)).not.toContain(candidateId);

    // Nothing of it is left for others to meet.
    const { version: now } = (await jens.get<Line>(`${requests}/${requestId}`)).body;
    await jens.send('POST', `${requests}/${requestId}/withdrawn`, { version: now, reason: 'other' });
    const { version: there } = (await jens.get<{ version: number }>(`/api/matching/0265/placements/${placementId}`))
      .body;
    await jens.send('POST', `/api/matching/0265/placements/${placementId}/withdrawn`, {
      version: there,
      reason: 'registered-by-mistake',
    });
  }, 60_000);
});
