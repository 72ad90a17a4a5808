import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { persona, today } from './front-door.ts';
import { until, visit, type Visitor } from './visitor.ts';

/**
 * A job broker's week with one person at work: a buddy asks for help and is called, a visit is planned, what the buddy wrote is
 * judged, the money is granted by another, and all of it stands on the person's timeline.
 */
let browser: Browser;
let jens: Visitor;
let placement: string;
beforeAll(async () => {
  browser = await launchBrowser();
  jens = await visit(browser, 'desk', 'job-broker-roskilde');
  const found = await (
    await persona('job-broker-roskilde')
  ).send<{ items: { candidateId: string }[] }>('POST', '/api/visitation/0265/candidates/search', {
    text: 'Oksana Melnyk',
  });
  placement = `/kommune/personer/${found.body.items[0]?.candidateId}/placering`;
});
afterAll(async () => {
  await browser.close();
});

/** A day that many days ahead, as people write it. */
async function dayAhead(days: number): Promise<string> {
  const day = new Date(Date.parse(`${await today()}T12:00:00Z`) + days * 86_400_000);
  return day.toISOString().slice(0, 10).split('-').toReversed().join('-');
}

describe('a broker’s week', () => {
  test('Monday: the buddy asks for help on a phone, and the broker takes it and says what was done', async () => {
    const lasse = await visit(browser, 'phone', 'buddy');
    await lasse.goTo('/virksomhed');
    await lasse.page.getByRole('button', { name: /^Brug for hjælp/ }).click();
    await lasse.page.getByLabel('Hvad drejer det sig om?').first().fill('Hun er kommet for sent to dage.');
    await lasse.page.getByRole('button', { name: 'Bed om hjælp' }).first().click();
    await lasse.page
      .getByText(/^I bad om hjælp/)
      .first()
      .waitFor();
    await lasse.look('buddy-asked-for-help');
    await lasse.leave();

    await until(jens, '/kommune', 'Storkeredens Brød & Kager A/S har bedt om hjælp');
    await jens.look('broker-monday');
    await jens.page
      .getByRole('link', { name: /^Åbn og ring.*Oksana/ })
      .first()
      .click();
    await jens.page.getByRole('heading', { level: 1, name: /Oksana/ }).waitFor();
    await jens.page.getByRole('button', { name: 'Jeg tager den' }).click();
    await jens.page.getByText('En kollega har taget den').waitFor();
    await jens.page
      .getByLabel('Hvad blev der gjort?')
      .fill('Bussen kører på et andet tidspunkt. Hun møder et kvarter senere.');
    await jens.page.getByRole('button', { name: 'Hjælpen er givet' }).click();
    await jens.page.getByText('Tidligere, da der blev bedt om hjælp').waitFor();
  });

  test('Tuesday: a visit is planned, and stands on the day’s page', async () => {
    const { page } = jens;
    await jens.goTo(placement);
    await page.getByRole('heading', { name: 'Besøg', exact: true }).click();
    await page.getByRole('button', { name: 'Planlæg et besøg' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Dag').fill(await dayAhead(4));
    await dialog.getByLabel('Klokken').fill('13.30');
    await dialog.getByLabel('Hvad er det om?').fill('Hvordan går det med den nye mødetid?');
    await jens.look('broker-plans-visit');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.waitFor({ state: 'detached' });
    await until(jens, '/kommune', 'Hvordan går det med den nye mødetid?');
  });

  test('Wednesday: what the buddy wrote is judged', async () => {
    const { page } = jens;
    await jens.goTo(placement);
    await page.getByRole('link', { name: 'Se og skriv' }).click();
    const waiting = page.getByRole('button', { name: /^Må bruges/ });
    await waiting.first().waitFor();
    const before = await waiting.count();
    await waiting.last().click();
    await expect.poll(() => waiting.count()).toBe(before - 1);
    await jens.look('broker-judged');
  });

  test('Thursday: the money is granted by a leader, the broker is written to, and the company sees it', async () => {
    const anders = await visit(browser, 'desk', 'team-leader-roskilde');
    await jens.goTo(placement);
    await jens.page.getByRole('link', { name: 'Se støtten' }).click();
    await jens.page.waitForURL(/\/stoette$/);
    await anders.goTo(new URL(jens.page.url()).pathname);
    await anders.page
      .getByRole('button', { name: /^Bevilg / })
      .first()
      .click();
    await anders.page.getByText('Det er bevilget. Virksomheden kan se det.').waitFor();
    await anders.look('leader-granted');
    const mails = async () => (await fetch(`${inject('origin')}/local/mailbox.json`)).text();
    await expect.poll(mails, { timeout: 20_000, interval: 300 }).toContain('Støtten er bevilget');
    await expect.poll(mails, { timeout: 20_000, interval: 300 }).toContain('Kommunen betaler for jeres hjælp');
    await anders.leave();
  });

  test('Friday: the whole week stands on the person’s timeline', async () => {
    await until(jens, placement.replace(/\/placering$/, ''), 'Støtte til arbejdspladsen bevilget');
    for (const line of ['Besøg planlagt', 'Hjælpen er givet'])
      expect(await jens.page.getByText(line).count(), line).toBeGreaterThan(0);
    await jens.look('broker-friday');
    await jens.leave();
  });
});
