import PDFDocument from 'pdfkit';
import { clockTimeOf, dateOf, type Instant } from '#shared/kernel/time.ts';
import { dayInDanish } from '#shared/kernel/written-danish.ts';
import { paperFonts } from './paper-fonts.ts';
import { paper, type Draw, type Paper } from './tagged-paper.ts';

/** The measures and colours every paper is set in; points of A4. */
export const sheet = {
  ...{ margin: 57, width: 481, bottom: 770 },
  ...{ ink: '#17231f', muted: '#4f5b57', green: '#1d5c4a', line: '#d6d9d6' },
} as const;
const { margin, width, bottom, ink, muted, green, line } = sheet;

type Info = { readonly Title: string; readonly Author: string; readonly Subject?: string; readonly CreationDate: Date };

/** Begins an A4 paper in Danish, tagged for reading aloud (PDF/UA); with `margins`, its text flows from page to page. */
export function danishPaper(info: Info, margins: 'flowing' | 'none' = 'flowing'): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    ...(margins === 'none'
      ? { margin: 0 }
      : { margins: { top: 64, bottom: 841.89 - bottom, left: margin, right: margin }, bufferPages: true }),
    pdfVersion: '1.7',
    // The types of pdfkit do not know its newest subset yet.
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: 'da-DK',
    font: null as unknown as string,
    info,
  });
  return paper(doc, paperFonts());
}

/** Writes the foot of every page, below what its text fills, and closes the paper. */
export function withFeet(page: Paper, left: string, pageOf: (at: number, count: number) => string): Promise<Buffer> {
  const { doc } = page;
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    page.decoration(() => {
      doc.page.margins.bottom = 0;
      doc.font(page.regular).fontSize(8).fillColor(muted);
      doc.text(left, margin, bottom + 24, { width, lineBreak: false });
      doc.text(pageOf(at + 1, count), margin, bottom + 24, { width, align: 'right', lineBreak: false });
    });
  }
  return page.end();
}

/** What begins near the foot begins on the next page. */
export function keepTogether(page: Paper, height: number): void {
  if (page.doc.y > bottom - height) page.nextPage();
}

/** A heading of the second level with a line above. */
export function ruledHeading(page: Paper, title: string, { size, above }: { size: number; above: number }): void {
  page.decoration(({ doc }) => {
    const y = doc.y + above;
    doc
      .moveTo(margin, y)
      .lineTo(margin + width, y)
      .lineWidth(0.8)
      .stroke(line);
  });
  page.doc.y += above + 10;
  page.part('H2', [write(title, { size, bold: true, color: green, after: 4 })]);
}

/** A line that says what something is, and then the thing. */
export function labelled(page: Paper, label: string, value: string, how: Pick<How, 'size' | 'after'>): void {
  const { size } = how;
  page.part('P', [write(`${label}: `, { size, color: muted, goesOn: true }), write(value, how)]);
}

/** Things one below the other, each read aloud as one of a list. */
export function bulleted(page: Paper, sentences: readonly string[], how: How): void {
  page.list(sentences, (sentence) => ({
    rule: () => undefined,
    parts: [{ tag: 'P', inside: [write(sentence, how)] }],
  }));
}

type How = {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly after?: number;
  /** The next text goes on in the same line. */
  readonly goesOn?: boolean;
};

/** Writes a text below the last one. */
export function write(text: string, { size, bold = false, color = ink, after = 0, goesOn = false }: How): Draw {
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

export function whenOnPaper(at: Instant): string {
  return `${dayInDanish(dateOf(at))} kl. ${clockTimeOf(at).replace(':', '.')}`;
}
