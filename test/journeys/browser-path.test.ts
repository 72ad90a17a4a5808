import { randomInt } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { launchBrowser } from './browser.ts';
import { daysPass, today } from './front-door.ts';
import { visit, type Visitor, type Width } from './visitor.ts';

/** The same path as a person walks it: through the pages, on a phone and at a desk, each with its own candidate. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const walks: readonly { width: Width; name: string; first: string; place: string }[] = [
  { width: 'desk', name: 'Sigrid Aavang', first: 'Sigrid', place: 'Formiddagshold i bageriet' },
  { width: 'phone', name: 'Tobias Elmose', first: 'Tobias', place: 'Aftenhold i bageriet' },
];

const typed = (page: Page, name: string, text: string) => page.locator(`[name="${name}"]`).fill(text);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const employedIn = (page: Page) =>
  page
    .getByRole('row', { name: /^I småjob eller job/ })
    .getByRole('cell')
    .first()
    .innerText();
const danish = (date: string) => date.split('-').reverse().join('-');

describe.each(walks)('one person’s path through the pages ($width)', ({ width, name, first, place }) => {
  let person = '';

  test('a caseworker refers, is told what is wrong, and loses nothing on reload', async () => {
    const mette = await visit(browser, width, 'caseworker-roskilde');
    await mette.goTo('/kommune');
    await mette.look('municipality-today');
    await mette.goTo('/kommune/personer/henvis');
    await typed(mette.page, 'firstName', name.split(' ').toReversed().join(', '));
    expect(await mette.page.locator('[name="lastName"]').inputValue(), 'a name is taken apart').toBe(
      name.split(' ')[1],
    );
    await typed(mette.page, 'cpr', '320190-1234');
    await press(mette.page, 'Henvis personen');
    await mette.page.getByRole('alert').first().waitFor();
    await mette.look('refer-errors');
    await mette.page.reload();
    await mette.page.locator('[name="lastName"]').waitFor();
    expect(await mette.page.locator('[name="firstName"]').inputValue(), 'the draft is kept').toBe(first);
    expect(await mette.page.locator('[name="cpr"]').inputValue(), 'a CPR number is never kept').toBe('');
    await typed(mette.page, 'cpr', substituteCprOf(100_000 + randomInt(900_000)));
    await typed(mette.page, 'phone', '10 12 34 56');
    await typed(mette.page, 'email', `${first.toLowerCase()}@borger.example`);
    await choose(mette.page, 'Aktivitetsparate kontanthjælpsmodtagere');
    await typed(mette.page, 'reason', 'Vil gerne i gang med få timer.');
    await press(mette.page, 'Henvis personen');
    await mette.page.waitForURL(/\/kommune\/personer\/can-/);
    await mette.page.getByRole('heading', { level: 1, name }).waitFor();
    person = new URL(mette.page.url()).pathname;
    await mette.look('person-referred');
    await mette.leave();
  });

  test('she holds the conversation', async () => {
    const mette = await visit(browser, width, 'caseworker-roskilde');
    await mette.goTo(`${person}/samtale`);
    const { page } = mette;
    await typed(page, 'words.dream', 'Bage boller, så nogen bliver glade.');
    await choose(page, 'Bageri og køkken');
    await typed(page, 'profile.hoursFrom', '6');
    await typed(page, 'profile.hoursTo', '14');
    await choose(page, 'Ingen tunge løft');
    await page.locator('[name="profile.danish"]').selectOption('everyday');
    await choose(page, 'Cykel');
    await choose(page, 'Bus og tog');
    await typed(page, 'profile.travelAtMostMinutes', '60');
    await typed(page, 'profile.homePostalCode', '4000');
    await choose(page, /^Ja, del kortet/);
    await page.locator('[name="visitationGroup"]').selectOption('activity-ready');
    await page
      .locator('[name="jobBrokerId"]')
      .selectOption({ label: 'Jens Toft' })
      .catch(() => undefined);
    await mette.look('conversation');
    await press(page, 'Gem samtalen');
    await page.waitForURL((url) => !url.pathname.endsWith('/samtale'));
    await mette.look('person-after-conversation');
    await mette.leave();
  });

  test('the company offers a place, step by step', async () => {
    const hanne = await visit(browser, width, 'company-contact');
    await hanne.goTo('/virksomhed');
    await hanne.look('company-home');
    await hanne.goTo('/virksomhed/pladser/ny');
    const { page } = hanne;
    await page.locator('[name="workArea"]').selectOption('bakery-kitchen');
    await typed(page, 'title', place);
    await typed(page, 'tasks', 'Forme boller\nPakke brød');
    await hanne.look('opening-step-tasks');
    await press(page, 'Næste');
    await choose(page, 'Praktik');
    await choose(page, 'Småjob');
    await typed(page, 'hoursFrom', '5');
    await typed(page, 'hoursTo', '15');
    for (const day of ['Mandag', 'Onsdag', 'Fredag']) await choose(page, day);
    await typed(page, 'startsAt', '9');
    await typed(page, 'endsAt', '13.30');
    await hanne.look('opening-step-time');
    await press(page, 'Næste');
    await fillStep(page, { 'demands.liftsKg': '5' });
    await page
      .locator('[name="demands.danish"]')
      .selectOption('single-words')
      .catch(() => choose(page, /^Enkelte ord/));
    await choose(page, 'Nej');
    await press(page, 'Næste');
    await choose(page, 'Ingen tunge løft');
    await press(page, 'Næste');
    await fillStep(page, { places: '1' });
    await choose(page, /^Kun Roskilde/);
    await hanne.look('opening-step-deal');
    await press(page, 'Næste');
    await hanne.look('opening-step-check');
    await press(page, 'Opret pladsen');
    await page.waitForURL(/\/virksomhed\/pladser(\/opn-|$)/);
    await hanne.look('opening-registered');
    await hanne.leave();
  });

  test('the job broker sees why, calls the match meeting, holds it and starts the placement', async () => {
    const jens = await visit(browser, width, 'job-broker-roskilde');
    const { page } = jens;
    await proposalFor(jens, person, place);
    await jens.look('match');
    await page
      .locator('article', { hasText: place })
      .getByRole('button', { name: /Aftal matchmøde/ })
      .click();
    const day = civilDate(await today());
    await typed(page, 'startsAt', danish(addDays(day, 1)));
    await typed(page, 'time', '10.30');
    await typed(page, 'place', 'I frokoststuen');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /matchmøde|Indkald|Send/i })
      .last()
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await daysPass(1);
    await jens.goTo(`${person}/matchmoeder/naeste`);
    await page.waitForURL(/matchmoeder\/mee-/);
    await jens.look('match-meeting');
    await page
      .getByRole('link', { name: 'Hold mødet' })
      .or(page.getByRole('button', { name: 'Hold mødet' }))
      .first()
      .click();
    await page.waitForURL(/\/hold$/);
    for (const question of ['purpose', 'tasks', 'withWhom', 'whereAndWhen', 'supportNeeds', 'goals', 'followUp'])
      await typed(page, `alignment.${question}`, 'Det aftalte vi sammen.');
    await choose(page, /^Ja, vi blev enige/);
    await typed(page, 'saidYesTogether', 'Lasse og Jens');
    await jens.look('match-meeting-hold');
    await press(page, 'Gem svarene');
    await page.waitForURL(/placering\/ny/);
    await page.locator('h1').waitFor();
    await choose(page, /^Praktik(?! og)/);
    await typed(page, 'startsOn', danish(await today()));
    await typed(page, 'hoursPerWeek', '8');
    await jens.look('start-placement');
    await page
      .getByRole('button', { name: /Start placering/ })
      .last()
      .click();
    await page.waitForURL(/\/placering$/);
    await page.getByRole('heading', { level: 1, name: new RegExp(first) }).waitFor();
    await jens.look('placement');
    await jens.leave();
  });

  test('the hours grow, the kind changes, and the team leader sees one more in a job', async () => {
    const anders = await visit(browser, width, 'team-leader-roskilde');
    await anders.goTo('/kommune/resultater');
    const employed = () => employedIn(anders.page);
    const before = Number(await employed());
    await anders.look('results');
    const jens = await visit(browser, width, 'job-broker-roskilde');
    await jens.goTo(`${person}/placering`);
    await press(jens.page, 'Ret timer, slags, buddy eller sidste dag');
    const dialog = jens.page.getByRole('dialog');
    await dialog.locator('[name="kind"]').selectOption('small-job');
    await typed(jens.page, 'hoursPerWeek', '10');
    await typed(jens.page, 'effectiveOn', danish(await today()));
    await press(jens.page, 'Gem ændringen');
    await dialog.waitFor({ state: 'detached' });
    await jens.look('placement-changed');
    await expect.poll(async () => Number(await employed()), { timeout: 20_000, interval: 300 }).toBe(before + 1);
    await anders.leave();
    await jens.leave();
  });

  test('a first day written wrong is put right, and what came to nothing counts on no day', async () => {
    const anders = await visit(browser, width, 'team-leader-roskilde');
    const dayBefore = addDays(civilDate(await today()), -1);
    const employedThen = () =>
      anders.goTo(`/kommune/resultater?pr=${dayBefore}`).then(async () => Number(await employedIn(anders.page)));
    const before = await employedThen();
    const jens = await visit(browser, width, 'job-broker-roskilde');
    const { page } = jens;
    await jens.goTo(`${person}/placering`);
    await press(page, 'Ret en fejl');
    await typed(page, 'startsOn', danish(dayBefore));
    await jens.look('placement-correct');
    await typed(page, 'reason', 'Den første dag var dagen før.');
    await press(page, 'Gem rettelsen');
    await expect.poll(employedThen, { timeout: 20_000, interval: 300 }).toBe(before + 1);
    await page.getByText(/^Vis .* rettelse/).click();
    await page.getByText('Den første dag var dagen før.').waitFor();
    await jens.look('placement-corrected');

    await press(page, 'Afslut placeringen');
    await page.getByRole('dialog').getByRole('button', { name: 'Blev ikke til noget' }).click();
    await choose(page, 'Den blev skrevet ved en fejl');
    await jens.look('placement-withdraw');
    await press(page, 'Ja, den blev ikke til noget');
    await expect.poll(employedThen, { timeout: 20_000, interval: 300 }).toBe(before);
    await page.getByText(/: blev ikke til noget$/).click();
    await jens.look('placement-withdrawn');
    await anders.leave();
    await jens.leave();
  });

  test('the table of March 2023 stands, with the people behind each figure', async () => {
    const anders = await visit(browser, width, 'team-leader-roskilde');
    await anders.goTo('/kommune/resultater?pr=2023-03-31');
    const figuresOf = async (measure: string) => {
      const cells = await anders.page
        .getByRole('row', { name: new RegExp(`^${measure}`) })
        .getByRole('cell')
        .allInnerTexts();
      return [cells[0], cells[1], cells[3], cells[4]].map((cell) => cell?.trim().split('\n')[0]);
    };
    expect(await figuresOf('Visiteret')).toEqual(['138', '120', '90', '50']);
    expect(await figuresOf('Plads i en virksomhed')).toEqual(['85', '70', '59', '40']);
    expect(await figuresOf('I småjob eller job')).toEqual(['34', '48', '44', '32']);
    expect((await figuresOf('Stadig i job')).slice(0, 2)).toEqual(['18', '36']);
    await anders.look('results-2023');
    await anders.leave();
  });

  test('the wrong people are turned away in words', async () => {
    const karen = await visit(browser, width, 'caseworker-billund');
    await karen.goTo(person);
    expect(await karen.page.locator('main').innerText()).not.toContain(name);
    await karen.look('refused-neighbour');
    await karen.leave();
    const nobody = await visit(browser, width);
    await nobody.page.goto(`${inject('origin')}/kommune`);
    await nobody.page.locator('h1').first().waitFor();
    expect(await nobody.page.locator('body').innerText()).not.toContain(name);
    await nobody.look('signed-out');
    await nobody.leave();
  });
});

/** Ticks a box or picks a card by its words; the whole card is the control, so the input lies invisible over it. */
async function choose(within: Page | Locator, words: string | RegExp): Promise<void> {
  const name = typeof words === 'string' ? { name: words, exact: true } : { name: words };
  const input = within.getByRole('checkbox', name).or(within.getByRole('radio', name)).first();
  await input.check({ force: true });
}

async function fillStep(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(fields)) await typed(page, field, text);
}

/** Opens the proposals until the new opening is among them: news travels within seconds. */
async function proposalFor(jens: Visitor, person: string, place: string): Promise<void> {
  const until = performance.now() + 20_000;
  for (;;) {
    await jens.goTo(`${person}/match`);
    const found = jens.page.locator('article', { hasText: place }).first();
    if (
      await found
        .first()
        .isVisible()
        .catch(() => false)
    )
      return;
    if (performance.now() > until) throw new Error(`${place} was not proposed`);
  }
}
