import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Proposals } from '#shared/shapes/match.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today, type Persona } from './front-door.ts';
import { visit } from './visitor.ts';

/** Three times for a match meeting: both answer on a phone by the link they were sent, and the meeting is called. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

type Mail = { readonly text?: string };

/** The links of this kind that were sent to anybody. */
async function linksSent(path: RegExp): Promise<string[]> {
  const mails = (await (await fetch(`${inject('origin')}/local/mailbox.json`)).json()) as Mail[];
  return mails.flatMap(({ text = '' }) => path.exec(text)?.[0] ?? []);
}

const ofPerson = /\S+\/borger\/link\/\S+\/tider#\S+/;
const ofCompany = /\S+\/virksomhed\/link\/\S+\/tider#\S+/;

const checkOfPerson = /\S+\/borger\/link\/\S+\/tjek#\S+/;
const checkOfBuddy = /\S+\/virksomhed\/link\/\S+\/tjek#\S+/;

type Role = { readonly scope: string; readonly companyId?: string };

/** Where Oksana's place is asked about; what the demo asked before is skipped by both, so that it can be asked anew. */
async function answeredSoFar(jens: Persona): Promise<string> {
  const [oksana, buddy] = await Promise.all([persona('candidate-oksana'), persona('buddy')]);
  const roleOf = async (who: Persona) => (await who.get<{ roles: Role[] }>('/api/access/session')).body.roles[0];
  const [own, company] = [await roleOf(oksana), await roleOf(buddy)];
  const mine = await oksana.get<{ items: { placementId: string }[] }>(`/api/matching/${own?.scope}/my-check-ins`);
  const place = `${mine.body.items[0]?.placementId}/check-ins`;
  const asked = `/api/matching/0265/placements/${place}`;
  type Sides = {
    readonly items: { readonly askedOn: string; readonly person?: object; readonly workplace?: object }[];
  };
  const newest = async () => (await jens.get<Sides>(asked)).body.items[0];
  const skip = { askedOn: (await newest())?.askedOn, skipped: true };
  await oksana.send('POST', `/api/matching/${own?.scope}/my-placements/${place}`, skip);
  await buddy.send('POST', `/api/matching/${company?.scope}/companies/${company?.companyId}/placements/${place}`, skip);
  await soon(newest, (said) => Boolean(said?.person && said.workplace));
  return asked;
}

/** The link that was sent since: the demo has sent others. */
async function linkSince(path: RegExp, before: readonly string[]): Promise<string> {
  const fresh = async () => (await linksSent(path)).filter((link) => !before.includes(link));
  return (await soon(fresh, (links) => links.length > 0))[0] ?? '';
}

test('how it is going is answered by link on a phone, by the person and by the buddy, and may be answered again', async () => {
  const jens = await persona('job-broker-roskilde');
  const asked = await answeredSoFar(jens);
  const before = [...(await linksSent(checkOfPerson)), ...(await linksSent(checkOfBuddy))];
  expect((await jens.send('POST', asked, {})).status).toBe(201);
  const phone = await visit(browser, 'phone');
  for (const to of [checkOfPerson, checkOfBuddy]) {
    await phone.page.goto('about:blank');
    await phone.page.goto(await linkSince(to, before));
    await phone.page.getByRole('radio', { name: 'Godt', exact: true }).check({ force: true });
    await phone.page.getByRole('radio', { name: 'Ja, de passer' }).check({ force: true });
    await phone.page.getByRole('radio', { name: 'Nej, ikke lige nu' }).check({ force: true });
    if (to === checkOfPerson) await phone.look('check-in-by-link');
    await phone.page.getByRole('button', { name: /^Send/ }).click();
    await phone.page.getByRole('button', { name: 'Svar igen' }).waitFor();
  }
  expect(await phone.page.content()).not.toContain('Oksana');
  const said = await jens.get<{ items: { person?: object; workplace?: object }[] }>(asked);
  const byLink = { going: 'well', tasks: 'right', needs: 'nothing', byLink: true };
  expect(said.body.items[0]).toMatchObject({ person: byLink, workplace: byLink });
  await phone.leave();
});

test('person and company answer by link on a phone, and one press calls the meeting at the best time', async () => {
  const [jens, amina] = await Promise.all([persona('job-broker-roskilde'), persona('candidate')]);
  const own = (await amina.get<{ roles: { scope: string }[] }>('/api/access/session')).body.roles[0]?.scope;
  const efforts = await amina.get<{ items: MyEffort[] }>(`/api/visitation/${own}/efforts`);
  const { candidateId } = efforts.body.items.find(({ municipality }) => municipality === '0265') ?? {};
  const of = `/api/matching/0265/candidates/${candidateId}`;
  const [place] = (await jens.get<Proposals>(`${of}/proposals?limit=50`)).body.items.map(({ opening }) => opening);
  const day = (ahead: number) =>
    new Date(Date.parse(`${now}T12:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10);
  const now = await today();

  const desk = await visit(browser, 'desk', 'job-broker-roskilde');
  await desk.goTo(`/kommune/personer/${candidateId}/tider/ny/${place?.openingId}`);
  const { page } = desk;
  for (const [at, label] of ['Første dag', 'Anden dag', 'Tredje dag'].entries())
    await page.getByLabel(label).fill(
      day(7 + at)
        .split('-')
        .toReversed()
        .join('/'),
    );
  for (const label of ['Første klokkeslæt', 'Andet klokkeslæt', 'Tredje klokkeslæt'])
    await page.getByLabel(label).fill('9.30');
  await page.getByRole('radio', { name: 'På arbejdspladsen' }).check({ force: true });
  await page.getByLabel('Adresse og lokale').fill('Hos jer, ved kontoret');
  await desk.look('times-proposed');
  const before = [...(await linksSent(ofPerson)), ...(await linksSent(ofCompany))];
  await page.getByRole('button', { name: 'Spørg begge' }).click();
  await page.getByText('Vi venter på svar fra').waitFor();

  const phone = await visit(browser, 'phone');
  const answer = async (link: string, says: readonly string[], name: string) => {
    await phone.page.goto('about:blank');
    await phone.page.goto(link);
    await phone.page.getByRole('radio', { name: 'Ja' }).first().waitFor();
    for (const [at, said] of says.entries())
      await phone.page.getByRole('radio', { name: said }).nth(at).check({ force: true });
    await phone.look(name);
    await phone.page.getByRole('button', { name: 'Send svar' }).click();
    await phone.page.getByText('Du har svaret').waitFor();
  };
  await answer(await linkSince(ofPerson, before), ['Nej', 'Ja', 'Måske'], 'times-person');
  await answer(await linkSince(ofCompany, before), ['Ja', 'Ja', 'Nej'], 'times-company');
  expect(await phone.page.content()).not.toContain('Amina');
  await phone.page.goto('about:blank');
  await phone.page.goto(`${inject('origin')}/virksomhed/link/P-0000/tider#nothing`);
  await phone.page.getByText('Linket kan ikke åbnes').waitFor();

  await soon(
    async () => (await jens.get<{ items: { best?: string }[] }>(`${of}/meeting-times`)).body.items[0]?.best,
    (best) => best !== undefined,
  );
  await page.reload();
  await page.getByText('Den bedste fælles tid er').waitFor();
  await desk.look('times-side-by-side');
  await page
    .getByRole('button', { name: /^Indkald/ })
    .nth(1)
    .click();
  await page.waitForURL(/\/matchmoeder\//);
  const called = await jens.get<{ items: { meetingId?: string; state: string }[] }>(`${of}/meeting-times`);
  expect(called.body.items[0]).toMatchObject({ state: 'called', meetingId: expect.stringMatching(/^mee-/) });
  await Promise.all([desk.leave(), phone.leave()]);
});
