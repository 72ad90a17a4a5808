import PDFDocument from 'pdfkit';
import { paperFonts } from '#shared/runtime/ports/paper-fonts.ts';
import { paper, type Draw, type Paper } from '#shared/runtime/ports/tagged-paper.ts';
import type { JournalDocument, JournalEntry } from '#shared/shapes/journal-export.ts';
import { whenInWords } from './journal-document.ts';
import { exportReasonWords, paperWords } from './journal-words.text.ts';

const margin = 57;
const width = 481;
const bottom = 770;
const ink = '#17231f';
const muted = '#4f5b57';
const green = '#1d5c4a';
const line = '#d6d9d6';

/** On which page each chapter begins: known once the journal was set a first time. */
type Pages = readonly number[];

/**
 * A person's journal on paper, in Danish: A4 with contents and page numbers, tagged with headings and the order in which it is
 * read aloud (PDF/UA). It is set twice, because the contents name pages that are known only then.
 */
export async function journalPaper(journal: JournalDocument): Promise<Buffer> {
  const { chapters } = await set(journal, []);
  return (await set(journal, chapters)).file;
}

async function set(
  journal: JournalDocument,
  known: Pages,
): Promise<{ readonly file: Buffer; readonly chapters: Pages }> {
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
      Title: paperWords.title,
      Author: journal.municipality.name,
      CreationDate: new Date(journal.madeAt),
    },
  });
  const page = paper(doc, paperFonts());
  front(page, journal, known);
  const chapters = chaptersOf(journal).map((chapter) => {
    if (doc.y > bottom - 120) page.nextPage();
    const beginsOn = doc.bufferedPageRange().count;
    chapter.write(page);
    return beginsOn;
  });
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    page.decoration(() => foot(page, journal.municipality.name, paperWords.page(at + 1, count)));
  }
  return { file: await page.end(), chapters };
}

/** The foot of a page, below what its text fills. */
function foot({ doc, regular }: Paper, municipality: string, pageOf: string): void {
  doc.page.margins.bottom = 0;
  doc.font(regular).fontSize(8).fillColor(muted);
  doc.text(municipality, margin, bottom + 24, { width, lineBreak: false });
  doc.text(pageOf, margin, bottom + 24, { width, align: 'right', lineBreak: false });
}

function front(page: Paper, journal: JournalDocument, chapters: Pages): void {
  const { person, madeBy, madeAt, reason } = journal;
  page.part('H1', [write(person.name, { size: 24, bold: true })]);
  page.part('P', [write(paperWords.of(person.name), { size: 12, color: green, bold: true, after: 10 })]);
  page.part('P', [write(paperWords.made(madeBy, whenInWords(madeAt)), { size: 10 })]);
  page.part('P', [write(paperWords.because(exportReasonWords[reason]), { size: 10, after: 6 })]);
  page.part('P', [write(paperWords.law, { size: 10, color: muted, after: 16 })]);
  page.part('H2', [write(paperWords.contents, { size: 13, bold: true, after: 4 })]);
  const named = chaptersOf(journal).map(({ title }, place) => ({ title, at: chapters[place] }));
  page.list(named, ({ title, at }) => ({
    rule: () => undefined,
    parts: [{ tag: 'P', inside: [contentsLine(title, at)] }],
  }));
}

function contentsLine(title: string, at: number | undefined): Draw {
  return ({ doc, regular }) => {
    const { y } = doc;
    doc.font(regular).fontSize(10).fillColor(ink);
    doc.text(`${title}${at === undefined ? '' : `, side ${at}`}`, margin, y, { width });
    doc.y += 2;
  };
}

type Chapter = { readonly title: string; readonly write: (page: Paper) => void };

function chaptersOf({ parts, elsewhere, leftOut }: JournalDocument): Chapter[] {
  return [
    ...parts.map(({ title, remarks, entries }) => ({
      title,
      write: (page: Paper): void => {
        chapterHead(page, title);
        for (const remark of remarks) page.part('P', [write(remark, { size: 9.5, color: muted, after: 4 })]);
        for (const entry of entries) writeEntry(page, entry);
        if (entries.length === 0) page.part('P', [write(paperWords.nothing, { size: 10, color: muted })]);
      },
    })),
    {
      title: paperWords.elsewhere,
      write: (page) => {
        chapterHead(page, paperWords.elsewhere);
        for (const { what, where } of elsewhere) {
          page.part('H3', [write(what, { size: 10.5, bold: true })]);
          page.part('P', [write(where, { size: 10, after: 6 })]);
        }
      },
    },
    {
      title: paperWords.leftOut,
      write: (page) => {
        chapterHead(page, paperWords.leftOut);
        for (const { because } of leftOut) page.part('P', [write(because, { size: 10, after: 4 })]);
      },
    },
  ];
}

function chapterHead(page: Paper, title: string): void {
  page.decoration(({ doc }) => {
    const y = doc.y + 14;
    doc
      .moveTo(margin, y)
      .lineTo(margin + width, y)
      .lineWidth(0.8)
      .stroke(line);
  });
  page.doc.y += 24;
  page.part('H2', [write(title, { size: 15, bold: true, color: green, after: 4 })]);
}

/** One thing: what it is, when and by whom, and a line for each field. What begins near the foot begins on the next page. */
function writeEntry(page: Paper, { title, on, by, facts }: JournalEntry): void {
  if (page.doc.y > bottom - 60) page.nextPage();
  page.doc.y += 6;
  page.part('H3', [write(title, { size: 11, bold: true })]);
  const said = [on && whenInWords(on), by && paperWords.by(by)].filter(Boolean).join(' · ');
  if (said) page.part('P', [write(said, { size: 9, color: muted })]);
  for (const { label, value } of facts)
    page.part('P', [write(`${label}: `, { size: 10, color: muted, goesOn: true }), write(value, { size: 10 })]);
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
