import { siteLine } from '#shared/shapes/company-site.ts';
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
import type {
  AgreementDocument,
  AgreementPaperAsk,
  AgreementSignature,
  AgreementState,
} from '#shared/shapes/agreement.ts';
import type { OwnWords } from '#shared/shapes/own-words.ts';
import { withNames } from '#shared/shapes/template-words.ts';
import { agreementPaperText as t } from './agreement-paper.text.ts';

const { muted, green } = sheet;

/** What is set on paper: the document that was sent, how it stands, and who signed it. */
export type AgreementOnPaper = {
  readonly document: AgreementDocument;
  readonly hash: string;
  readonly state: AgreementState | 'sample';
  readonly signatures: readonly AgreementSignature[];
  readonly names: AgreementPaperAsk;
  readonly madeAt: Instant;
};

/**
 * An agreement on paper, in Danish: A4, tagged with headings and the order in which it is read aloud (PDF/UA), with the proof
 * of its signatures on a page of its own.
 */
export async function agreementPaper(agreement: AgreementOnPaper): Promise<Buffer> {
  const { document, names, madeAt } = agreement;
  const page = danishPaper({
    Title: `${t.title(document.number)}: ${document.companyName}`,
    Author: nameOfMunicipality(municipalityCode(document.municipality)),
    CreationDate: new Date(madeAt),
  });
  front(page, agreement);
  agreed(page, document);
  if (document.own) ownPart(page, document.own, document.municipality, names);
  proof(page, agreement);
  return withFeet(page, t.made(whenOnPaper(madeAt)), t.page);
}

function front(page: Paper, { document, state, names }: AgreementOnPaper): void {
  const { companyName, municipality, openingTitle, site, replaces, number, own } = document;
  page.part('H1', [write(t.title(number), { size: 22, bold: true })]);
  page.part('P', [write(t.at(companyName), { size: 13, bold: true, color: green, after: 4 })]);
  page.part('P', [write(t.states[state], { size: 10.5, after: 2 })]);
  if (replaces) page.part('P', [write(t.replaces(replaces.number), { size: 10, color: muted })]);
  if (own?.opening) {
    page.doc.y += 8;
    page.part('P', [write(withNames(own.opening, namesIn(names)), { size: 11, after: 2 })]);
  }
  head(page, t.who);
  fact(page, t.person, names.personName ?? t.personUnnamed);
  fact(page, t.company, companyName);
  if (openingTitle) fact(page, t.opening, openingTitle);
  if (site) fact(page, t.site, siteLine(site));
  if (names.buddyName) fact(page, t.buddy, names.buddyName);
  if (names.contactName) fact(page, t.contact, names.contactName);
  fact(page, t.municipality, nameOfMunicipality(municipalityCode(municipality)));
}

function agreed(page: Paper, document: AgreementDocument): void {
  const { terms, startsOn, endsOn, words, sentences, considerationsReleased } = document;
  head(page, t.what);
  for (const { from, kind, hoursPerWeek, paidHoursPerWeek } of terms) {
    fact(page, t.kind, t.kinds[kind]);
    const paid =
      paidHoursPerWeek > 0 && paidHoursPerWeek < hoursPerWeek ? `, ${t.paid(numberInDanish(paidHoursPerWeek))}` : '';
    fact(page, t.hours, `${t.hoursFrom(numberInDanish(hoursPerWeek), dayInDanish(from))}${paid}`);
  }
  fact(page, t.from, dayInDanish(startsOn));
  fact(page, t.until, endsOn ? dayInDanish(endsOn) : t.open);
  const said: readonly (readonly [string, string | undefined])[] = [
    [t.tasks, words.tasks],
    [t.times, words.workingTimes],
    [t.considerations, words.considerations],
    [t.followUp, words.followUp],
    [t.more, words.more],
  ];
  for (const [title, text] of said) {
    if (!text) continue;
    sub(page, title);
    page.part('P', [write(text, { size: 10.5, after: 2 })]);
    if (title === t.considerations && considerationsReleased)
      page.part('P', [write(t.released, { size: 9.5, color: muted })]);
  }
  sub(page, t.sentences);
  bulleted(page, sentences, { size: 10.5, after: 3 });
}

/** The municipality's own clauses, apart from the standard sentences, and whom to ask. */
function ownPart(page: Paper, { clauses, contact }: OwnWords, municipality: string, names: AgreementPaperAsk): void {
  head(page, t.own(nameOfMunicipality(municipalityCode(municipality))));
  for (const { title, text } of clauses) {
    sub(page, title);
    page.part('P', [write(withNames(text, namesIn(names)), { size: 10.5, after: 2 })]);
  }
  if (!contact) return;
  sub(page, t.ask);
  page.part('P', [write(withNames(contact, namesIn(names)), { size: 10.5 })]);
}

function namesIn({ personName: person, buddyName: buddy, contactName: kontakt }: AgreementPaperAsk) {
  return { person, buddy, kontakt };
}

function proof(page: Paper, { document, hash, signatures, names }: AgreementOnPaper): void {
  page.nextPage();
  page.part('H2', [write(t.proof, { size: 17, bold: true, color: green, after: 4 })]);
  page.part('P', [write(t.proofLead, { size: 10.5, after: 6 })]);
  fact(page, t.code, hash);
  head(page, t.signatures);
  for (const party of document.parties) {
    const signed = signatures.find((signature) => signature.party === party);
    sub(page, t.role[party]);
    if (!signed) {
      page.part('P', [write(t.notYet, { size: 10.5, color: muted })]);
      continue;
    }
    page.part('P', [write(signed.name ?? t.unnamed, { size: 11, bold: true })]);
    page.part('P', [write(stampOf(signed), { size: 10 })]);
  }
  if (names.personName ?? names.buddyName ?? names.contactName) {
    page.doc.y += 12;
    page.part('P', [write(t.names, { size: 9, color: muted })]);
  }
}

function stampOf({ how, at, on, heard }: AgreementSignature): string {
  if (on)
    return `${heard ? t.heardOn(dayInDanish(on)) : t.signedOn(dayInDanish(on))}, ${t.how[how]} ${whenOnPaper(at)}`;
  return `${t.signedOn(whenOnPaper(at))}, ${t.how[how]}`;
}

/** A heading with a line above; what begins near the foot begins on the next page. */
function head(page: Paper, title: string): void {
  keepTogether(page, 90);
  ruledHeading(page, title, { size: 14, above: 12 });
}

function sub(page: Paper, title: string): void {
  keepTogether(page, 50);
  page.doc.y += 7;
  page.part('H3', [write(title, { size: 11, bold: true })]);
}

function fact(page: Paper, label: string, value: string): void {
  labelled(page, label, value, { size: 10.5, after: 1.5 });
}
