import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Proposals } from '#shared/shapes/match.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today } from './front-door.ts';
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

/** The newest link of this kind that was sent to anybody. */
async function linkSent(path: RegExp): Promise<string> {
  const box = `${inject('origin')}/local/mailbox.json`;
  const found = await soon(
    async () =>
      (await ((await fetch(box)) as unknown as { json: () => Promise<Mail[]> }).json()).flatMap(
        ({ text = '' }) => path.exec(text)?.[0] ?? [],
      ),
    (links) => links.length > 0,
  );
  return found[0] ?? '';
}

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
  await answer(await linkSent(/\S+\/borger\/link\/\S+\/tider#\S+/), ['Nej', 'Ja', 'Måske'], 'times-person');
  await answer(await linkSent(/\S+\/virksomhed\/link\/\S+\/tider#\S+/), ['Ja', 'Ja', 'Nej'], 'times-company');
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
