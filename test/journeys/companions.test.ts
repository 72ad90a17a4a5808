import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { visit, type Visitor } from './visitor.ts';

/** Two young people sit beside each other with a phone each, and choose to go together. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const press = (who: Visitor, name: string): Promise<void> => who.page.getByRole('button', { name }).click();
const sees = (who: Visitor, text: string | RegExp): Promise<void> => who.page.getByText(text).first().waitFor();

test('a code on one phone, typed on the other; both say yes, one can ring, and one tap ends it', async () => {
  const [yasmin, oksana] = await Promise.all([
    visit(browser, 'phone', 'candidate-yasmin'),
    visit(browser, 'phone', 'candidate-oksana'),
  ]);
  await yasmin.goTo('/borger/foelgeven');
  await yasmin.look('companions-none');
  await yasmin.page.getByRole('link', { name: 'Lav en kode' }).click();
  await yasmin.page.getByRole('radio', { name: 'Ja, så vi kan ringe sammen' }).check();
  await yasmin.look('companion-code-making');
  await press(yasmin, 'Lav koden');
  await sees(yasmin, 'Din kode');
  await yasmin.look('companion-code');
  const code = (await yasmin.page.locator('[data-code]').innerText()).trim();
  expect(code).toMatch(/^0265 \d{4} \d{4}$/);

  await oksana.goTo('/borger/foelgeven/tast');
  const type = async (typed: string): Promise<void> => {
    await oksana.page.locator('[name="code"]').fill(typed);
    await press(oksana, 'Find den anden');
  };
  await type('0751 0000 0001');
  await sees(oksana, /Koden er fra en anden kommune/);
  await oksana.look('companion-code-refused');
  await type(code);
  await sees(oksana, 'Vil du følges med Yasmin?');
  await oksana.look('companion-found');
  await press(oksana, 'Ja, det vil jeg');
  await sees(yasmin, 'Oksana vil gerne følges med dig');
  await press(yasmin, 'Ja, det vil jeg');

  await sees(oksana, 'Du og Yasmin er følgevenner');
  expect(await oksana.page.getByRole('link', { name: 'Ring til Yasmin' }).getAttribute('href')).toMatch(/^tel:/);
  await sees(yasmin, /Oksana har ikke delt noget nummer/);
  await oksana.look('companions-linked');
  await yasmin.page.locator('[data-companion="linked"]', { hasText: 'Oksana' }).getByRole('button').click();
  await sees(yasmin, 'Du og Oksana er ikke følgevenner mere');
  await sees(oksana, /Yasmin er stoppet som din følgeven/);
  await oksana.look('companion-ended');
  await Promise.all([yasmin.leave(), oksana.leave()]);
}, 60_000);
