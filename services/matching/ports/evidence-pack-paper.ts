import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { dayInDanish, numberInDanish } from '#shared/kernel/written-danish.ts';
import type { Paper } from '#shared/runtime/ports/tagged-paper.ts';
import {
  bulleted,
  danishPaper,
  keepTogether,
  labelled,
  ruledHeading,
  sheet,
  whenOnPaper,
  withFeet,
  write,
} from '#shared/runtime/ports/written-paper.ts';
import type { MyPack, PackDocument, PackPaperAsk } from '#shared/shapes/evidence-pack.ts';
import { packPaperText as t } from './evidence-pack-paper.text.ts';

const { muted, green } = sheet;

/** What is set on paper: the document that was read, how it stands, and what the person said. */
export type PackOnPaper = Pick<MyPack, 'state' | 'hash' | 'reading' | 'correction' | 'readBy' | 'issued' | 'given'> & {
  readonly document: PackDocument;
  readonly names: PackPaperAsk;
  readonly madeAt: Instant;
};

/** A description of somebody's work on paper, in Danish: tagged (PDF/UA), a source for each sentence, the person's own words. */
export async function evidencePackPaper(pack: PackOnPaper): Promise<Buffer> {
  const { document, madeAt, names } = pack;
  const page = danishPaper({
    Title: t.title(document.number),
    Author: nameOfMunicipality(municipalityCode(document.municipality)),
    CreationDate: new Date(madeAt),
  });
  front(page, pack);
  places(page, document);
  seen(page, document, names);
  tried(page, document, names);
  ownWords(page, pack);
  proof(page, pack);
  return withFeet(page, t.made(whenOnPaper(madeAt)), t.page);
}

function front(page: Paper, { document, state, issued, names }: PackOnPaper): void {
  page.part('H1', [write(t.title(document.number), { size: 22, bold: true })]);
  page.part('P', [write(t.purposes[document.purpose], { size: 13, bold: true, color: green, after: 4 })]);
  const stands = state === 'superseded' ? t.superseded : issued ? t.issued(whenOnPaper(issued.at)) : t.draft;
  page.part('P', [write(stands, { size: 10.5, after: 4 })]);
  page.part('P', [write(t.limits, { size: 10, color: muted, after: 2 })]);
  head(page, t.about);
  fact(page, t.person, names.personName ?? t.unnamed);
  fact(page, t.municipality, nameOfMunicipality(municipalityCode(document.municipality)));
  fact(page, t.period, t.from(dayInDanish(document.from), dayInDanish(document.until)));
}

function places(page: Paper, { placements }: PackDocument): void {
  head(page, t.places);
  for (const { companyName, startsOn, endedOn, terms, weeks } of placements) {
    sub(page, companyName);
    page.part('P', [write(t.at(dayInDanish(startsOn), endedOn && dayInDanish(endedOn)), { size: 10.5, after: 2 })]);
    const said = terms.map(({ from, hoursPerWeek, paidHoursPerWeek }) =>
      t.terms(numberInDanish(hoursPerWeek), numberInDanish(paidHoursPerWeek), dayInDanish(from)),
    );
    bulleted(page, said, { size: 10.5, after: 2 });
    if (weeks.length === 0) continue;
    page.part('P', [write(t.weeks(weeks.length), { size: 10.5, bold: true, after: 2 })]);
    bulleted(page, weeks.map(weekInWords), { size: 9.5, after: 1 });
    page.part('P', [write(t.weeksSource, { size: 9, color: muted, after: 4 })]);
  }
}

function weekInWords({
  monday,
  planned,
  paid,
  unpaid,
  came,
  pausedDays,
}: PackDocument['placements'][number]['weeks'][number]): string {
  const week = t.week(dayInDanish(monday), numberInDanish(planned), numberInDanish(paid + unpaid), came);
  return pausedDays > 0 ? `${week}${t.paused(pausedDays)}` : week;
}

function seen(page: Paper, { observations }: PackDocument, names: PackPaperAsk): void {
  head(page, t.seen);
  for (const one of observations) {
    const { said } = one;
    sub(page, `${dayInDanish(said.on)}, ${one.companyName}`);
    const facts: readonly (readonly [string, string | undefined])[] = [
      [t.tasks, said.tasks],
      [t.pace, said.pace && t.paces[said.pace]],
      [t.hours, said.hours ? t.hoursOf(numberInDanish(said.hours)) : undefined],
      [t.support, said.support && t.supports[said.support]],
      [t.helps, said.helps],
      [t.hinders, said.hinders],
    ];
    for (const [label, value] of facts) if (value) fact(page, label, value);
    source(page, t.source(t.whoSaw(one, nameOf(one.byId, names)), dayInDanish(said.on)));
  }
}

function tried(page: Paper, { words, wordsById, madeOn }: PackDocument, names: PackPaperAsk): void {
  const bySource = t.source(nameOf(wordsById, names), dayInDanish(madeOn));
  head(page, t.tried);
  const said = words.supports.map(
    ({ what, effect, more }) => `${what}: ${t.effects[effect]}${more ? `. ${more}` : ''}`,
  );
  if (said.length > 0) bulleted(page, said, { size: 10.5, after: 2 });
  else page.part('P', [write(t.noneTried, { size: 10.5, color: muted })]);
  source(page, bySource);
  sub(page, t.notTried);
  page.part('P', [write(words.notTried, { size: 10.5, after: 2 })]);
  source(page, bySource);
  if (!words.summary) return;
  sub(page, t.summary);
  page.part('P', [write(words.summary, { size: 10.5, after: 2 })]);
  source(page, bySource);
}

function ownWords(page: Paper, { reading, correction, readBy, state }: PackOnPaper): void {
  head(page, t.own);
  if (correction) {
    page.part('P', [write(t.asked(whenOnPaper(correction.at)), { size: 10, color: muted })]);
    page.part('P', [write(correction.words, { size: 10.5, after: 4 })]);
    const { declined } = correction;
    if (declined) {
      page.part('P', [write(t.declined(whenOnPaper(declined.at)), { size: 10, color: muted })]);
      page.part('P', [write(declined.reason, { size: 10.5, after: 4 })]);
    }
  }
  if (!reading) {
    const missing = state === 'issued' || state === 'superseded' || state === 'uncommented';
    const said = missing && readBy ? t.uncommented(dayInDanish(readBy)) : t.waiting;
    page.part('P', [write(said, { size: 10.5 })]);
    return;
  }
  const when = whenOnPaper(reading.at);
  if (!reading.words) {
    page.part('P', [write(t.nothing(when), { size: 10.5 })]);
    return;
  }
  page.part('P', [write(reading.how === 'own' ? t.comment(when) : t.together(when), { size: 10, color: muted })]);
  page.part('P', [write(reading.words, { size: 11 })]);
}

function proof(page: Paper, { hash, issued, given }: PackOnPaper): void {
  head(page, t.given);
  if (given.length === 0) page.part('P', [write(t.notGiven, { size: 10.5, color: muted })]);
  else
    bulleted(
      page,
      given.map(({ to, at, why }) => t.givenTo(t.recipients[to], whenOnPaper(at), why)),
      { size: 10.5, after: 2 },
    );
  head(page, t.proof);
  if (hash) fact(page, t.readCode, hash);
  if (issued) fact(page, t.code, issued.hash);
}

function nameOf(id: string | undefined, { staff = [] }: PackPaperAsk): string {
  return staff.find((one) => one.id === id)?.name ?? t.staff;
}

function head(page: Paper, title: string): void {
  keepTogether(page, 90);
  ruledHeading(page, title, { size: 14, above: 12 });
}

function sub(page: Paper, title: string): void {
  keepTogether(page, 60);
  page.doc.y += 6;
  page.part('H3', [write(title, { size: 11, bold: true })]);
}

function fact(page: Paper, label: string, value: string): void {
  labelled(page, label, value, { size: 10.5, after: 1.5 });
}

function source(page: Paper, text: string): void {
  page.part('P', [write(text, { size: 9, color: muted, after: 2 })]);
}
