import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aReferral } from '#test/builders/visitation.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon } from './front-door.ts';
import { signIn, visit, type Visitor } from './visitor.ts';

/** Somebody prepares the first conversation on a small phone that loses its network, and nobody else at it sees a word. */
let browser: Browser;
let yasmin: Visitor;
beforeAll(async () => {
  browser = await launchBrowser();
  yasmin = await visit(browser, 'phone', 'candidate-yasmin');
  await yasmin.page.setViewportSize({ width: 360, height: 740 });
});
afterAll(async () => {
  await yasmin.leave();
  await browser.close();
});

const base = '/borger/forberedelse';
const words = 'Jeg vil gerne tage min søster med.';
const questions = 10;
const waiting = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('preparation-')).length);
const numberOn = async (page: Page) => {
  const shown = await page.getByText(/^Spørgsmål \d+ af \d+$/).textContent();
  return Number(shown?.split(' ')[1]);
};

/** Chooses the first answer and goes on. */
async function answer(page: Page): Promise<void> {
  const number = await numberOn(page);
  await page.locator('.ff-choice input').first().check({ force: true });
  await page.getByRole('button', { name: 'Næste' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${number}`));
}

describe('a person prepares the first conversation', () => {
  test('from the first page to the receipt, without network in the middle', async () => {
    const { page, context } = yasmin;
    await yasmin.goTo(base);
    await page.getByText('har ingen betydning for din ydelse').waitFor();
    await yasmin.look('preparation-before');
    await page.getByRole('link', { name: /^(Begynd|Fortsæt)/ }).click();
    await page.locator('#question').waitFor();
    await yasmin.look('preparation-question');
    while ((await numberOn(page)) < 6) await answer(page);
    await context.setOffline(true);
    await answer(page);
    await page.getByText('Du har ikke net').waitFor();
    await answer(page);
    expect(await waiting(page), 'kept on the device meanwhile').toBe(1);
    await context.setOffline(false);
    await expect.poll(() => waiting(page), { timeout: 15_000 }).toBe(0);
    expect(await numberOn(page)).toBe(8);
    // Somebody who closes the page finds it where it was.
    await yasmin.goTo(base);
    await page.getByRole('link', { name: 'Fortsæt, hvor du slap' }).click();
    expect(await numberOn(page)).toBe(8);
    await page.getByRole('button', { name: 'Det vil jeg helst ikke sige' }).click();
    await page.getByText(`Spørgsmål 9 af ${questions}`).waitFor();
    await answer(page);
    await page.getByRole('button', { name: 'Spring over' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dine svar' }).waitFor();
    await yasmin.look('preparation-answers');
    await page.getByRole('button', { name: 'Send til Roskilde Kommune' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tak, Yasmin.' }).waitFor();
    await yasmin.look('preparation-receipt');
  });

  test('she changes an answer, and the caseworker reads it with what stood there before', async () => {
    const { page } = yasmin;
    await yasmin.goTo(`${base}/5?ret`);
    await page.locator('.ff-choice input').nth(1).check({ force: true });
    await page.getByLabel('Vil du sige det med dine egne ord?').fill(words);
    await page.getByRole('button', { name: 'Til dine svar' }).click();
    await page.getByText(words).waitFor();
    await expect.poll(() => waiting(page), { timeout: 15_000 }).toBe(0);
    const mette = await persona('caseworker-roskilde');
    const found = await mette.send<{ items: { candidateId: string; name: string }[] }>(
      'POST',
      '/api/visitation/0265/candidates/search',
      { text: 'Yasmin Darwish' },
    );
    const id = found.body.items.find(({ name }) => name === 'Yasmin Darwish')?.candidateId ?? '';
    type Read = { before: unknown[]; answers: { words?: string }[] };
    const received = await soon(
      async () => (await mette.get<Read>(`/api/visitation/0265/candidates/${id}/preparation`)).body,
      ({ answers }) => answers.some((each) => each.words === words),
    );
    expect(received.before.length).toBeGreaterThan(0);
    const desk = await visit(browser, 'desk', 'caseworker-roskilde');
    await desk.goTo(`/kommune/personer/${id}/forberedelse`);
    await desk.page.getByText(words).waitFor();
    await desk.page.getByRole('heading', { name: 'Ændret, siden det blev sendt' }).waitFor();
    await desk.look('preparation-read');
    await desk.goTo(`/kommune/personer/${id}/forberedelse/sammen`);
    await desk.look('preparation-together');
    await desk.leave();
  });

  test('somebody else at the same computer sees nothing of hers', async () => {
    const { page, context } = yasmin;
    await yasmin.goTo(`${base}/4?ret`);
    await context.setOffline(true);
    await page.locator('.ff-choice input').nth(2).check({ force: true });
    await expect.poll(() => waiting(page)).toBe(1);
    await context.setOffline(false);
    await context.clearCookies();
    await signIn(page, 'candidate', `${base}/svar`);
    await page.getByRole('heading', { level: 1, name: 'Dine svar' }).waitFor();
    expect(await page.getByText(words).count()).toBe(0);
    expect(await waiting(page)).toBe(0);
  });
});

test('somebody who has not signed in answers by the link in an SMS, and it opens nothing after', async () => {
  const mette = await persona('caseworker-roskilde');
  const phone = '+4571020306';
  const referral = aReferral({ firstName: 'Kamal', lastName: 'Rashid', phone, targetGroups: ['youth-under-30'] });
  const referred = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', referral);
  const form = `/api/visitation/0265/candidates/${referred.body.candidateId}/preparation`;
  expect((await mette.send('POST', `${form}/invitations`, { way: 'sms' })).status).toBe(201);
  const box = `${inject('origin')}/local/mailbox.json?recipient=${encodeURIComponent(phone)}`;
  const [text] = await soon(
    async () => (await (await fetch(box)).json()) as { readonly text: string }[],
    (texts) => texts.length > 0,
  );
  const link = /\/borger\/link\/\S+/.exec(text?.text ?? '')?.[0] ?? '';
  const kamal = await visit(browser, 'phone');
  const { page } = kamal;
  await page.setViewportSize({ width: 360, height: 740 });
  await kamal.goTo(link);
  expect(await page.getByText('Kamal').count(), 'no name stands behind a link').toBe(0);
  await kamal.look('preparation-by-link');
  await page.getByRole('link', { name: 'Begynd' }).click();
  await answer(page);
  await page.getByRole('link', { name: 'Se dine svar' }).click();
  await page.getByRole('button', { name: 'Send til Roskilde Kommune' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tak.' }).waitFor();
  await kamal.look('preparation-by-link-receipt');
  await page.reload();
  await page.getByText('Har du sendt dine svar, er de kommet frem.').waitFor();
  await kamal.look('preparation-by-link-used');
  await kamal.leave();
  const received = await soon(
    async () => (await mette.get<{ answers: { byLink?: string }[] }>(form)).body,
    ({ answers }) => answers.length > 0,
  );
  expect(received.answers[0]?.byLink).toBeDefined();
});
