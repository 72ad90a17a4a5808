import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { launchBrowser } from './browser.ts';
import { today } from './front-door.ts';
import { visit, type Visitor, type Width } from './visitor.ts';

/** A planner looks after the school's courses: posts, is told what is wrong, copies, takes down, fetches from a file. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const typed = async (days: number): Promise<string> =>
  addDays(civilDate(await today()), days)
    .split('-')
    .toReversed()
    .join('-');

async function fill({ page }: Visitor, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`form [name="${name}"]`);
    if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value);
    else await field.fill(value);
  }
}

async function choose({ page }: Visitor, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.getByLabel(answer, { exact: true }).check({ force: true });
}

describe.each<Width>(['phone', 'desk'])('an institution’s courses (%s)', (width) => {
  const title = `Grøn rengøring på kontoret (${width})`;

  test('a planner posts a course, is told what is wrong, and loses nothing on a reload', async () => {
    const birgitte = await visit(browser, width, 'course-planner');
    const { page } = birgitte;
    await birgitte.goTo('/uddannelse');
    await birgitte.look('education-home');
    await birgitte.goTo('/uddannelse/kurser/nyt');
    await page.getByRole('button', { name: 'Slå kurset op' }).click();
    await page.getByRole('link', { name: 'Skriv, hvad kurset hedder' }).waitFor();
    await birgitte.look('course-form-empty');

    await fill(birgitte, {
      title,
      kind: 'own',
      description: 'Du lærer at gøre rent uden stærke midler.',
      goals: 'Vælge midlet\nBruge færre klude',
      level: 'beginner',
      danish: 'single-words',
      startsOn: await typed(-20),
      endsOn: await typed(-1),
      timetable: 'når det passer',
      seats: '12',
      priceKr: '-1',
    });
    await choose(birgitte, 'Hvem er det lavet til?', 'Alle');
    await choose(birgitte, 'Hvor er det?', 'På arbejdspladsen');
    await page.getByRole('button', { name: 'Slå kurset op' }).click();
    await page.getByRole('link', { name: /Vi kan ikke læse »når det passer«/ }).waitFor();
    await page.getByRole('link', { name: 'Tallet er for lavt.' }).waitFor();
    await page
      .getByText(/Gemt på denne enhed|gemt/i)
      .first()
      .waitFor();
    await page.reload();
    await page.locator(`[name="title"]`).waitFor();
    await page.waitForFunction((as) => document.querySelector<HTMLInputElement>('[name="title"]')?.value === as, title);

    await fill(birgitte, { timetable: 'mandag og onsdag 8.30–14', priceKr: '1.200' });
    await page.getByRole('button', { name: 'Slå kurset op' }).click();
    await page.getByRole('link', { name: /Kurset er allerede slut/ }).waitFor();
    await birgitte.look('course-form-ended');
    await fill(birgitte, { startsOn: await typed(30), endsOn: await typed(45) });
    await page.getByRole('button', { name: 'Slå kurset op' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('1.200 kr.').waitFor();
    await birgitte.look('course');
    await birgitte.leave();
  });

  test('copies it for the spring, and takes the first one down with why', async () => {
    const birgitte = await visit(browser, width, 'course-planner');
    const { page } = birgitte;
    await birgitte.goTo('/uddannelse/kurser');
    await birgitte.look('courses');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Lav en kopi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gør kladden færdig' }).waitFor();
    await fill(birgitte, { title: `${title}, forår`, startsOn: await typed(90), endsOn: await typed(120) });
    await page.getByRole('button', { name: 'Slå kurset op' }).click();
    await page.getByRole('heading', { level: 1, name: `${title}, forår` }).waitFor();

    await birgitte.goTo('/uddannelse/kurser');
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('button', { name: 'Tag kurset ned' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tag kurset ned' }).click();
    await dialog.getByRole('link', { name: 'Vælg en grund' }).waitFor();
    await dialog.getByLabel('For få deltagere').check({ force: true });
    await dialog.getByRole('button', { name: 'Tag kurset ned' }).click();
    await page.getByText('Grund: For få deltagere').waitFor();
    await birgitte.look('course-withdrawn');
    await birgitte.leave();
  });

  test('fetches courses from a file with two bad rows: sees which, and posts the others once', async () => {
    const birgitte = await visit(browser, width, 'course-planner');
    const { page } = birgitte;
    const dates = `${await typed(40)};${await typed(47)}`;
    const rows = Array.from({ length: 22 }, (_, place) => {
      const name = place === 3 ? '=HYPERLINK("x")' : `Fra fil ${width} ${place}`;
      return `${name};Et kort kursus.;Prøve noget;eget;hverdag;${dates};tirsdag 9-12;10;${place === 5 ? '10.000.000' : '400'}`;
    });
    const headings = 'Titel;Beskrivelse;Læringsmål;Type;Danskkrav;Start;Slut;Tider;Pladser;Pris';
    const file = { name: 'kurser.csv', mimeType: 'text/csv', buffer: Buffer.from([headings, ...rows].join('\n')) };
    await birgitte.goTo('/uddannelse/kurser/hent');
    await birgitte.look('import');
    const look = async (): Promise<void> => {
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('.ff-file').getByText('kurser.csv').waitFor();
      await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
    };
    await look();
    await page.getByRole('heading', { level: 1, name: '20 kurser kan slås op' }).waitFor();
    await page.getByText('Titel: Her står en formel. Skriv det, den viser.').waitFor();
    await page.getByText('Pris: Tallet er for højt.').waitFor();
    await birgitte.look('import-preview');
    await page.getByRole('button', { name: 'Slå 20 kurser op' }).click();
    await page.getByText('20 kurser er slået op.').waitFor();
    await page.getByRole('link', { name: `Fra fil ${width} 21` }).waitFor();

    await birgitte.goTo('/uddannelse/kurser/hent');
    await look();
    await page.getByRole('heading', { level: 1, name: 'Ingen kurser kan slås op endnu' }).waitFor();
    await birgitte.leave();
  });
});
