import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { aReferral } from '#test/builders/visitation.ts';
import { launchBrowser } from './browser.ts';
import { persona, soon, today } from './front-door.ts';
import { until, visit, type Visitor } from './visitor.ts';

/** A first conversation, from the plan to a yes: by SMS, on a small telephone, without signing in. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const phone = '+4571020304';
const typed = (day: CivilDate): string => day.split('-').reverse().join('-');

/** Somebody nobody else's journey knows. */
async function aPerson(): Promise<string> {
  const mette = await persona('caseworker-roskilde');
  const referral = aReferral({ firstName: 'Signe', lastName: 'Holmgård', phone, targetGroups: ['youth-under-30'] });
  const referred = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', referral);
  expect(referred.status).toBe(201);
  return referred.body.candidateId;
}

type Mail = { readonly text: string };

/** The address in the newest text to the telephone. */
async function linkIn(said: RegExp): Promise<string> {
  const box = `${inject('origin')}/local/mailbox.json?recipient=${encodeURIComponent(phone)}`;
  const [text] = await soon(
    async () => ((await (await fetch(box)).json()) as Mail[]).filter((mail) => said.test(mail.text)),
    (texts) => texts.length > 0,
  );
  return /\/borger\/link\/\S+/.exec(text?.text ?? '')?.[0] ?? '';
}

async function plans(mette: Visitor, candidateId: string, day: CivilDate): Promise<void> {
  await mette.goTo(`/kommune/personer/${candidateId}/samtaler/ny`);
  await mette.page.locator('[name="startsAt"]').fill(typed(day));
  await mette.page.locator('[name="time"]').fill('19.30');
  await mette.page.locator('[name="place"]').fill('Jobhuset, lokale 2');
  await mette.page.getByRole('button', { name: 'Planlæg og send' }).click();
  await mette.page.getByText('Vælg en tid inden for åbningstiden').first().waitFor();
  await mette.look('plan-conversation');
  await mette.page.locator('[name="time"]').fill('10.30');
  await mette.page.getByRole('button', { name: 'Planlæg og send' }).click();
  await mette.page.getByRole('heading', { level: 1, name: /^Første samtale/ }).waitFor();
}

test('a caseworker plans it; the person asks for another time by the link in an SMS, gets one, and says yes', async () => {
  const candidateId = await aPerson();
  const day = workedOn(addDays(civilDate(await today()), 3));
  const later = workedOn(addDays(day, 1));
  const mette = await visit(browser, 'desk', 'caseworker-roskilde');
  await plans(mette, candidateId, day);

  const signe = await visit(browser, 'phone');
  await signe.page.setViewportSize({ width: 360, height: 740 });
  const link = await linkIn(/vil gerne tale med dig/);
  await signe.goTo(`${link.slice(0, -3)}xyz`);
  await signe.page.getByText('Linket virker ikke').first().waitFor();
  await signe.look('link-broken');
  await signe.goTo('/borger/link/C-00000000000000000000');
  await signe.page.goto(link);
  await signe.page.getByRole('heading', { level: 1, name: /^Vi ses/ }).waitFor();
  expect(await signe.page.getByText(/Signe|Holmgård|Mette/).count()).toBe(0);
  await signe.look('link-conversation');
  await signe.page.getByRole('button', { name: 'Jeg kan ikke komme' }).click();
  await signe.page.getByText('Nogle samtaler har du pligt til').waitFor();
  await signe.look('link-decline-warning');
  await signe.page.getByRole('button', { name: 'Gå tilbage' }).click();
  await signe.page.getByRole('button', { name: 'Jeg vil gerne have en anden tid' }).click();
  await signe.page.getByRole('radio', { name: 'Arbejde eller skole' }).check({ force: true });
  await signe.page.locator('[name="startsAt"]').fill(typed(later));
  await signe.page.locator('[name="time"]').fill('13');
  await signe.page.locator('[name="note"]').fill('Jeg har skole om formiddagen.');
  await signe.page.getByRole('button', { name: 'Send' }).click();
  await signe.page.getByText('Du har bedt om en anden tid.').first().waitFor();

  await until(mette, `/kommune/personer/${candidateId}/samtaler`, 'Venter på svar fra dig');
  await mette.look('conversations-of-person');
  await mette.page.getByRole('link', { name: /^Første samtale / }).click();
  await mette.page.getByText('Jeg har skole om formiddagen.').waitFor();
  await mette.page.getByRole('button', { name: /^Flyt til / }).click();
  await mette.page.getByRole('dialog').getByRole('button', { name: 'Flyt samtalen' }).click();
  await mette.page.getByText('vil gerne have en anden tid').first().waitFor({ state: 'detached' });

  await signe.page.goto('about:blank');
  await signe.page.goto(await linkIn(/er ændret til/));
  await signe.page.getByRole('button', { name: 'Ja, jeg kommer' }).click();
  await signe.page.getByText('Du har sagt ja. Tak!').first().waitFor();
  await signe.look('link-confirmed');
  await signe.leave();
  await until(mette, `/kommune/personer/${candidateId}/samtaler`, 'Har sagt ja');
  await mette.leave();
}, 90_000);
