import {
  danishGenitive,
  dayInWords,
  firstNameOf,
  levelMeaning,
  levelName,
} from '#services/competence/domain/certificate-words.ts';
import type { CertificateFacts, CertificateGoal } from '#shared/shapes/certificate.ts';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import { drawLevel, drawMark, drawQr } from './paper-drawings.ts';
import { inEnglish, type Paper, type Part } from '#shared/runtime/ports/tagged-paper.ts';
import { danishPaper, sheet } from '#shared/runtime/ports/written-paper.ts';

const { margin: left, width, ink, muted, green, line } = sheet;
const levelWidth = 198;
/** What is said below the goals, on their last page. */
const belowGoals = 262;
const endOfPage = 790;

/**
 * The certificate on paper: one A4 page in Danish and English (a second where many goals need it), tagged with headings, a
 * list, described drawings, a language for each sentence and the order in which it is read aloud (PDF/UA).
 */
export async function certificatePaper(facts: CertificateFacts, verifyAt: string): Promise<Buffer> {
  const info = {
    Title: `Kompetencebevis ${facts.number}`,
    Author: facts.institutionName,
    Subject: 'Kompetencebevis på OCN’s tre niveauer',
    CreationDate: new Date(`${facts.issuedOn}T12:00:00Z`),
  };
  const page = danishPaper(info, 'none');
  const goalsEnd = goals(page, facts, heading(page, facts));
  foot(page, facts, levelsExplained(page, facts, goalsEnd), verifyAt);
  return page.end();
}

function heading(page: Paper, facts: CertificateFacts): number {
  page.decoration(({ doc }) => {
    doc.rect(0, 0, 595.28, 14).fill(green);
    drawMark(doc, left, 46, 25, green);
  });
  const { doc } = page;
  page.part('P', [
    write('Fodfæste', { x: 91, y: 50, size: 14, bold: true }),
    write(`Bevis nr. ${facts.number}`, { x: left, y: 53, size: 10, color: muted, align: 'right' }),
  ]);
  page.part('P', [
    write('Kompetencebevis på OCN’s tre niveauer', { y: 98, size: 12, bold: true, color: green }),
    inEnglish(write('Certificate of competence at OCN’s three levels', { y: 114, size: 9, color: muted })),
  ]);
  const size = nameSize(page, facts.recipientName);
  page.part('H1', [write(facts.recipientName, { y: 128, size, bold: true })]);
  const { da, en } = learnedWhere(facts);
  page.part('P', [write(da, { y: 134 + size * 1.25, size: 11.5 })]);
  page.part('P', [inEnglish(write(en, { y: doc.y + 2, size: 9, color: muted }))]);
  return doc.y + 14;
}

function nameSize({ doc, bold }: Paper, name: string): number {
  const fits = (size: number) => doc.font(bold).fontSize(size).widthOfString(name) <= width;
  return [28, 24, 20, 16].find(fits) ?? 13;
}

function learnedWhere({ workplaceName, learnedFrom, learnedTo }: CertificateFacts): { da: string; en: string } {
  const from = learnedFrom && dayInWords(learnedFrom);
  const to = learnedTo && dayInWords(learnedTo);
  const da = `kan det, der står her. Det er lært i arbejdet på ${workplaceName}`;
  const en = `can do what is written here. It was learned at work at ${workplaceName}`;
  return from && to
    ? { da: `${da} fra ${from.da} til ${to.da}.`, en: `${en} from ${from.en} to ${to.en}.` }
    : { da: `${da}.`, en: `${en}.` };
}

function goals(page: Paper, facts: CertificateFacts, top: number): number {
  const first = firstNameOf(facts.recipientName);
  page.part('H2', [
    write(`Det kan ${first}`, { y: top, size: 13, bold: true }),
    inEnglish(write(`What ${first} can do`, { y: top + 3, size: 9, color: muted, align: 'right' })),
  ]);
  const size = facts.goals.length > 6 ? 8 : facts.goals.length > 4 ? 9 : 10;
  let y = top + 24;
  page.list(facts.goals, (goal) => {
    const needed = rowHeight(page, goal, size);
    if (y + needed > endOfPage) {
      page.nextPage();
      y = 48;
    }
    const top = y;
    y += needed;
    return {
      rule: () => rule(page, top),
      parts: goalParts(goal, top + (needed - contentHeight(page, goal, size)) / 2, size),
    };
  });
  rule(page, y);
  if (y + belowGoals > endOfPage + 30) {
    page.nextPage();
    y = 30;
  }
  return y;
}

function rule(page: Paper, y: number): void {
  page.decoration(({ doc }) =>
    doc
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.6)
      .stroke(line),
  );
}

const textWidth = width - levelWidth - 24;

function contentHeight({ doc, regular, bold }: Paper, goal: CertificateGoal, size: number): number {
  const title = doc
    .font(bold)
    .fontSize(size + 0.5)
    .heightOfString(goal.title, { width: textWidth });
  return Math.max(title + doc.font(regular).fontSize(size).heightOfString(goal.criteria, { width: textWidth }), 36);
}

function rowHeight(page: Paper, goal: CertificateGoal, size: number): number {
  return contentHeight(page, goal, size) + (size < 9 ? 8 : 16);
}

function goalParts(goal: CertificateGoal, y: number, size: number): Part[] {
  return [
    { tag: 'P', inside: [write(goal.title, { y, size: size + 0.5, bold: true, width: textWidth })] },
    { tag: 'P', inside: [write(goal.criteria, { size, width: textWidth })] },
    {
      tag: 'Figure',
      alt: `Niveau: ${levelName[goal.level].da}. Level: ${levelName[goal.level].en}.`,
      inside: [(page) => drawLevel(page, goal.level, { x: left + width - levelWidth, y, width: levelWidth })],
    },
  ];
}

function levelsExplained(page: Paper, facts: CertificateFacts, top: number): number {
  page.part('H2', [
    write('De tre niveauer i OCN', { y: top + 16, size: 11, bold: true }),
    inEnglish(write('The three levels of OCN', { y: top + 18, size: 9, color: muted, align: 'right' })),
  ]);
  const sentences = (language: 'da' | 'en') =>
    learningLevels.map((level) => `${capital(levelName[level][language])}: ${levelMeaning[level][language]}`).join(' ');
  page.part('P', [write(sentences('da'), { y: top + 34, size: 9 })]);
  page.part('P', [inEnglish(write(sentences('en'), { y: page.doc.y + 2, size: 8, color: muted }))]);
  const { hours, credits } = facts;
  const amount = [
    hours && `${hours} timer · ${hours} hours`,
    credits && `OCN-point: ${credits} · OCN credits: ${credits}`,
  ];
  const said = amount.filter(Boolean).join('     ');
  if (said) page.part('P', [write(said, { y: page.doc.y + 6, size: 9, bold: true })]);
  return page.doc.y;
}

const qrWidth = 84;

function foot(page: Paper, facts: CertificateFacts, top: number, verifyAt: string): void {
  const y = Math.max(top + 30, 664);
  page.decoration(({ doc }) =>
    doc
      .moveTo(left, y + 28)
      .lineTo(left + 250, y + 28)
      .lineWidth(0.8)
      .stroke(ink),
  );
  page.part('P', [
    write(facts.issuedBy, { y: y + 33, size: 10, bold: true, width: 340 }),
    write('har udstedt beviset for', { size: 9, color: muted, width: 340 }),
    inEnglish(write('issued this certificate on behalf of', { size: 8, color: muted, width: 340 })),
    write(facts.institutionName, { size: 10, width: 340 }),
  ]);
  page.part(
    'Figure',
    [({ doc }) => drawQr(doc, verifyAt, { x: left + width - qrWidth, y, width: qrWidth, color: ink })],
    {
      alt: 'QR-kode til siden, hvor beviset kan kontrolleres. QR code of the page where this certificate can be checked.',
    },
  );
  rule(page, y + 100);
  const { da, en } = dayInWords(facts.issuedOn);
  const whose = danishGenitive(firstNameOf(facts.recipientName));
  page.part('P', [
    write(`Udstedt ${da}. Beviset er ${whose} eget.`, { y: y + 108, size: 9, color: muted, width: 360 }),
    inEnglish(write(`Issued on ${en}.`, { size: 8, color: muted, width: 360 })),
  ]);
  page.part('P', [
    write('Skan og tjek', { y: y + 108, size: 9, color: muted, align: 'right' }),
    inEnglish(write('Scan to check', { size: 8, color: muted, align: 'right' })),
  ]);
  page.link(verifyAt, { x: left, y: y + 134, size: 7, color: green, width });
}

type Setting = {
  readonly x?: number;
  readonly y?: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly width?: number;
  readonly align?: 'right';
};

/** Writes a text where it stands; below the last one where no height is said. */
function write(text: string, { x = left, y, size, bold = false, color = ink, width: wide = width, align }: Setting) {
  return (page: Paper): void => {
    const { doc } = page;
    doc
      .font(bold ? page.bold : page.regular)
      .fontSize(size)
      .fillColor(color);
    doc.text(text, x, y ?? doc.y, { width: wide, ...(align && { align }) });
  };
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('da') + word.slice(1);
}
