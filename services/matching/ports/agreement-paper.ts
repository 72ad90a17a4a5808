import PDFDocument from 'pdfkit';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { clockTimeOf, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { paperFonts } from '#shared/runtime/ports/paper-fonts.ts';
import { paper, type Draw, type Paper } from '#shared/runtime/ports/tagged-paper.ts';
import type {
  AgreementDocument,
  AgreementPaperAsk,
  AgreementSignature,
  AgreementState,
} from '#shared/shapes/agreement.ts';
import { agreementPaperText as t } from './agreement-paper.text.ts';

const margin = 57;
const width = 481;
const bottom = 770;
const ink = '#17231f';
const muted = '#4f5b57';
const green = '#1d5c4a';
const line = '#d6d9d6';

/** What is set on paper: the document that was sent, how it stands, and who signed it. */
export type AgreementOnPaper = {
  readonly document: AgreementDocument;
  readonly hash: string;
  readonly state: AgreementState;
  readonly signatures: readonly AgreementSignature[];
  readonly names: AgreementPaperAsk;
  readonly madeAt: Instant;
};

/**
 * An agreement on paper, in Danish: A4, tagged with headings and the order in which it is read aloud (PDF/UA), with the proof
 * of its signatures on a page of its own.
 */
export async function agreementPaper(agreement: AgreementOnPaper): Promise<Buffer> {
  const { document, madeAt } = agreement;
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 841.89 - bottom, left: margin, right: margin },
    pdfVersion: '1.7',
    // The types of pdfkit do not know its newest subset yet.
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    bufferPages: true,
    displayTitle: true,
    lang: 'da-DK',
    font: null as unknown as string,
    info: {
      Title: `${t.title(document.number)}: ${document.companyName}`,
      Author: nameOfMunicipality(municipalityCode(document.municipality)),
      CreationDate: new Date(madeAt),
    },
  });
  const page = paper(doc, paperFonts());
  front(page, agreement);
  agreed(page, document);
  proof(page, agreement);
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    page.decoration(() => foot(page, t.made(whenInWords(madeAt)), t.page(at + 1, count)));
  }
  return page.end();
}

function front(page: Paper, { document, state, names }: AgreementOnPaper): void {
  const { companyName, municipality, openingTitle, replaces, number } = document;
  page.part('H1', [write(t.title(number), { size: 22, bold: true })]);
  page.part('P', [write(t.at(companyName), { size: 13, bold: true, color: green, after: 4 })]);
  page.part('P', [write(t.states[state], { size: 10.5, after: 2 })]);
  if (replaces) page.part('P', [write(t.replaces(replaces.number), { size: 10, color: muted })]);
  head(page, t.who);
  fact(page, t.person, names.personName ?? t.personUnnamed);
  fact(page, t.company, companyName);
  if (openingTitle) fact(page, t.opening, openingTitle);
  if (names.buddyName) fact(page, t.buddy, names.buddyName);
  fact(page, t.municipality, nameOfMunicipality(municipalityCode(municipality)));
}

function agreed(page: Paper, document: AgreementDocument): void {
  const { terms, startsOn, endsOn, words, sentences, considerationsReleased } = document;
  head(page, t.what);
  for (const { from, kind, hoursPerWeek, paidHoursPerWeek } of terms) {
    fact(page, t.kind, t.kinds[kind]);
    const paid =
      paidHoursPerWeek > 0 && paidHoursPerWeek < hoursPerWeek ? `, ${t.paid(numberOf(paidHoursPerWeek))}` : '';
    fact(page, t.hours, `${t.hoursFrom(numberOf(hoursPerWeek), dayInWords(from))}${paid}`);
  }
  fact(page, t.from, dayInWords(startsOn));
  fact(page, t.until, endsOn ? dayInWords(endsOn) : t.open);
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
  page.list(sentences, (sentence) => ({
    rule: () => undefined,
    parts: [{ tag: 'P', inside: [write(sentence, { size: 10.5, after: 3 })] }],
  }));
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
  if (names.personName ?? names.buddyName) {
    page.doc.y += 12;
    page.part('P', [write(t.names, { size: 9, color: muted })]);
  }
}

function stampOf({ how, at, on, heard }: AgreementSignature): string {
  if (on) return `${heard ? t.heardOn(dayInWords(on)) : t.signedOn(dayInWords(on))}, ${t.how[how]} ${whenInWords(at)}`;
  return `${t.signedOn(whenInWords(at))}, ${t.how[how]}`;
}

function foot({ doc, regular }: Paper, made: string, pageOf: string): void {
  doc.page.margins.bottom = 0;
  doc.font(regular).fontSize(8).fillColor(muted);
  doc.text(made, margin, bottom + 24, { width, lineBreak: false });
  doc.text(pageOf, margin, bottom + 24, { width, align: 'right', lineBreak: false });
}

/** A heading with a line above; what begins near the foot begins on the next page. */
function head(page: Paper, title: string): void {
  if (page.doc.y > bottom - 90) page.nextPage();
  page.decoration(({ doc }) => {
    const y = doc.y + 12;
    doc
      .moveTo(margin, y)
      .lineTo(margin + width, y)
      .lineWidth(0.8)
      .stroke(line);
  });
  page.doc.y += 22;
  page.part('H2', [write(title, { size: 14, bold: true, color: green, after: 4 })]);
}

function sub(page: Paper, title: string): void {
  if (page.doc.y > bottom - 50) page.nextPage();
  page.doc.y += 7;
  page.part('H3', [write(title, { size: 11, bold: true })]);
}

function fact(page: Paper, label: string, value: string): void {
  page.part('P', [
    write(`${label}: `, { size: 10.5, color: muted, goesOn: true }),
    write(value, { size: 10.5, after: 1.5 }),
  ]);
}

type How = {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly after?: number;
  /** The next text goes on in the same line. */
  readonly goesOn?: boolean;
};

function write(text: string, { size, bold = false, color = ink, after = 0, goesOn = false }: How): Draw {
  return (page) => {
    const { doc } = page;
    doc
      .font(bold ? page.bold : page.regular)
      .fontSize(size)
      .fillColor(color);
    doc.text(text, { width, continued: goesOn, lineGap: 1.5 });
    doc.y += after;
  };
}

const days = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('da-DK');

function dayInWords(day: CivilDate): string {
  return days.format(new Date(`${day}T12:00:00Z`));
}

function whenInWords(at: Instant): string {
  return `${dayInWords(dateOf(at))} kl. ${clockTimeOf(at).replace(':', '.')}`;
}

function numberOf(hours: number): string {
  return numbers.format(hours);
}
