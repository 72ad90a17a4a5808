import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import { launchBrowser } from './browser.ts';
import { anotherCertificate, ownCertificates, ownScope } from './certificate-of-her-own.ts';
import { daysPass, persona, soon } from './front-door.ts';
import { visit } from './visitor.ts';

/** Somebody at a counter who has never been here opens what is on the paper, on a phone; and later what was shared. */
let browser: Browser;
let certificate: OwnCertificate;
beforeAll(async () => {
  browser = await launchBrowser();
  certificate = await anotherCertificate();
});
afterAll(async () => {
  await browser.close();
});

const genuine = 'Beviset er ægte, og det gælder';
const nothingThere = 'Vi kender ikke noget med den adresse';
const addressOf = ({ verifyAt }: OwnCertificate): string => new URL(verifyAt).pathname;

/** What a stranger reads at an address, in a browser that is signed in as nobody. */
async function strangerReads(address: string, heading: string, picture?: string): Promise<string> {
  const stranger = await visit(browser, 'phone');
  await stranger.goTo(address);
  await stranger.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  if (picture) await stranger.look(picture);
  const read = await stranger.page.locator('main').innerText();
  await stranger.leave();
  return read;
}

describe('a stranger checks a certificate', () => {
  test('its address tells that it is valid, and no more than the paper', async () => {
    const read = await strangerReads(addressOf(certificate), genuine, 'stranger-valid');
    for (const onPaper of [certificate.number, 'A. H.', 'Ungeværket Spindehuset']) expect(read).toContain(onPaper);
    expect(read).not.toMatch(/Amina|Haddad|Gyvelhøj|can-|cer-/);
  });

  test('a changed address and a guess are told the same, whatever there is', async () => {
    const address = addressOf(certificate);
    const last = address.endsWith('A') ? 'B' : 'A';
    const changed = await strangerReads(`${address.slice(0, -1)}${last}`, nothingThere, 'stranger-unknown');
    const guessed = await strangerReads(
      `${address.slice(0, address.lastIndexOf('/'))}/${'k'.repeat(43)}`,
      nothingThere,
    );
    const elsewhere = await strangerReads('/bevis/P-another/guess', nothingThere);
    expect([guessed, elsewhere]).toEqual([changed, changed]);
  });

  test('a link with an end shows what was chosen, is counted, and then tells nothing', async () => {
    const amina = await visit(browser, 'phone', 'candidate');
    const { page } = amina;
    await amina.goTo('/borger/del');
    await page.getByLabel('En uge').check({ force: true });
    await page.getByRole('button', { name: 'Lav et link' }).click();
    const made = page.getByRole('status').getByRole('textbox');
    const shared = new URL(await made.inputValue()).pathname;
    await amina.look('share-made');
    await strangerReads(shared, 'Amina Haddad har delt det her med dig.', 'stranger-shared');
    await amina.goTo('/borger/del');
    await page.getByText('Set 1 gang').first().waitFor();
    await page.getByRole('button', { name: 'Slå linket fra' }).first().click();
    await page.getByText('Slået fra').first().waitFor();
    await strangerReads(shared, 'Linket virker ikke længere', 'stranger-link-ended');

    await amina.leave();
  });

  test('a link tells nothing once its last day is over', async () => {
    const amina = await persona('candidate');
    const { status, body } = await amina.send<{ link: string }>('POST', `${await ownScope(amina)}/shares`, {
      ...{ purpose: 'workplace', certificateIds: [certificate.certificateId], withWords: false, days: 1 },
    });
    expect(status).toBe(201);
    await daysPass(2);
    await strangerReads(new URL(body.link).pathname, 'Linket virker ikke længere');
  });

  test('issued anew the old one says so and the new one is valid; taken back it says so', async () => {
    const lis = await visit(browser, 'desk', 'assessor-herning');
    const { page } = lis;
    await lis.goTo('/uddannelse/beviser');
    await lis.look('certificates-issued');
    await page.getByRole('link', { name: certificate.number }).click();
    await page.getByRole('button', { name: 'Ret og udsted på ny' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Navnet er stavet forkert').check({ force: true });
    await dialog.getByLabel('Navnet, som det skal stå').fill('Amina M. Haddad');
    await lis.look('certificate-reissue');
    await dialog.getByRole('button', { name: 'Ret og udsted på ny' }).click();
    await page.getByText('Amina M. Haddad').waitFor();

    const amina = await persona('candidate');
    const anew = (
      await soon(
        () => ownCertificates(amina),
        (all) => all.some(({ facts }) => facts.recipientName === 'Amina M. Haddad'),
      )
    ).find(({ facts }) => facts.recipientName === 'Amina M. Haddad') as OwnCertificate;
    const old = await strangerReads(addressOf(certificate), 'Beviset er erstattet af et nyt', 'stranger-replaced');
    expect(old).toContain('Bed om at se det nye');
    expect(old).not.toContain(anew.number);
    expect(await strangerReads(addressOf(anew), genuine)).toContain('A. M. H.');

    await page.getByRole('button', { name: 'Træk beviset tilbage' }).click();
    await dialog.getByLabel('Det blev udstedt ved en fejl').check({ force: true });
    await lis.look('certificate-revoke');
    await dialog.getByRole('button', { name: 'Træk beviset tilbage' }).click();
    await page.getByText('Trukket tilbage').first().waitFor();
    await lis.leave();
    await strangerReads(addressOf(anew), 'Beviset er trukket tilbage', 'stranger-revoked');
  });
});
