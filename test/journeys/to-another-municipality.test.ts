import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { soon } from './front-door.ts';
import { visit, type Visitor } from './visitor.ts';

/** Amina moves to Billund, and what she can moves with her: shown when she says so, and until she says no. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const card = ({ page }: Visitor, municipality: string) =>
  page.getByRole('listitem').filter({ hasText: municipality }).first();

async function show(amina: Visitor, municipality: string): Promise<void> {
  await amina.goTo('/borger/vis-kommune');
  await amina.page.getByLabel('Hvilken kommune?').selectOption({ label: municipality });
  await amina.page.getByRole('button', { name: 'Vis mine beviser' }).click();
}

test('the person shows, both have the receipt, staff look, and it ends when she says so', async () => {
  const amina = await visit(browser, 'phone', 'candidate');
  await show(amina, 'Billund');
  await card(amina, 'Billund')
    .getByText(/Kvittering: kommunen fik dem/)
    .waitFor({ timeout: 40_000 });
  await amina.look('portfolio-shown');

  const karen = await visit(browser, 'desk', 'caseworker-billund');
  await karen.goTo('/kommune/portefoljer');
  await karen.look('received-portfolios');
  await karen.page.getByRole('link', { name: 'Amina Haddad' }).first().click();
  await karen.page.getByText('Bølgeager Bageri ApS').first().waitFor();
  await karen.look('received-portfolio');
  const opened = karen.page.url();

  // She reads who looked, though Billund has no case with her.
  await soon(
    async () => {
      await amina.goTo('/min-side/visninger');
      return amina.page.locator('main').innerText();
    },
    (read) => read.includes('Karen Juhl') && read.includes('Så den portefølje, du viser kommunen.'),
  );
  await amina.look('portfolio-who-looked');

  // A municipality that uses nothing of this is sent nothing, and she is told what she can do instead.
  await show(amina, 'Aalborg');
  await card(amina, 'Aalborg')
    .getByText(/bruger ikke Fodfæste\. De fik ikke noget/)
    .waitFor({ timeout: 40_000 });

  await card(amina, 'Billund').getByRole('button', { name: 'Vis dem ikke mere' }).click();
  await card(amina, 'Billund')
    .getByText(/Kommunen kan ikke se dem mere/)
    .waitFor();
  await amina.look('portfolio-ended');
  await amina.leave();

  await soon(
    async () => {
      await karen.goTo(opened);
      return karen.page.locator('main').innerText();
    },
    (read) => !read.includes('Bølgeager'),
  );
  await karen.page.getByText('Porteføljen vises ikke for kommunen længere').waitFor();
  await karen.look('received-portfolio-ended');
  await karen.goTo('/kommune/portefoljer');
  await karen.page.getByText('Amina Haddad').first().waitFor({ state: 'detached' });
  await karen.leave();
});
