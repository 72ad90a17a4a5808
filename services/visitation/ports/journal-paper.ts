import type { Draw, Paper } from '#shared/runtime/ports/tagged-paper.ts';
import {
  danishPaper,
  keepTogether,
  labelled,
  ruledHeading,
  sheet,
  withFeet,
  write,
} from '#shared/runtime/ports/written-paper.ts';
import type { JournalDocument, JournalEntry } from '#shared/shapes/journal-export.ts';
import { whenInWords } from './journal-document.ts';
import { exportReasonWords, paperWords } from './journal-words.text.ts';

const { margin, width, ink, muted, green } = sheet;

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
  const page = danishPaper({
    Title: paperWords.title,
    Author: journal.municipality.name,
    CreationDate: new Date(journal.madeAt),
  });
  front(page, journal, known);
  const chapters = chaptersOf(journal).map((chapter) => {
    keepTogether(page, 120);
    const beginsOn = page.doc.bufferedPageRange().count;
    chapter.write(page);
    return beginsOn;
  });
  return { file: await withFeet(page, journal.municipality.name, paperWords.page), chapters };
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
  ruledHeading(page, title, { size: 15, above: 14 });
}

/** One thing: what it is, when and by whom, and a line for each field. What begins near the foot begins on the next page. */
function writeEntry(page: Paper, { title, on, by, facts }: JournalEntry): void {
  keepTogether(page, 60);
  page.doc.y += 6;
  page.part('H3', [write(title, { size: 11, bold: true })]);
  const said = [on && whenInWords(on), by && paperWords.by(by)].filter(Boolean).join(' · ');
  if (said) page.part('P', [write(said, { size: 9, color: muted })]);
  for (const { label, value } of facts) labelled(page, label, value, { size: 10 });
}
