import type { PaperFonts } from './paper-fonts.ts';

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** Draws or writes on the page. */
export type Draw = (page: Paper) => void;
/** A drawing in a language of its own. */
type InLanguage = { readonly lang: string; readonly draw: Draw };
/** One element of the structure: its tag, and what is written inside. */
export type Part = { readonly tag: string; readonly alt?: string; readonly inside: readonly (Draw | InLanguage)[] };
type Row = { readonly rule: () => void; readonly parts: readonly Part[] };

/** A tagged document: everything is an element of the structure in the order it is read, or a decoration that is not. */
export type Paper = {
  readonly doc: Doc;
  readonly regular: string;
  readonly bold: string;
  /** What is there to be seen and not to be read. */
  readonly decoration: (draw: Draw) => void;
  readonly part: (tag: string, inside: Part['inside'], more?: { readonly alt: string }) => void;
  /** A list, an item at a time; `rule` is drawn before each, outside the structure. */
  readonly list: <Thing>(things: readonly Thing[], row: (thing: Thing) => Row) => void;
  /** An address that can be pressed. */
  readonly link: (address: string, set: LinkSet) => void;
  readonly nextPage: () => void;
  readonly end: () => Promise<Buffer>;
};
type LinkSet = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly color: string;
};

/** The same in English, so that it is read aloud with an English voice. */
export function inEnglish(draw: Draw): InLanguage {
  return { lang: 'en-GB', draw };
}

/** Begins a tagged document with its fonts. */
export function paper(doc: Doc, fonts: PaperFonts): Paper {
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const written = collected(doc);

  const elementOf = ({ tag, alt, inside }: Part): Element =>
    doc.struct(
      tag,
      alt ? { alt } : {},
      inside.map((piece) => (typeof piece === 'function' ? () => piece(page) : span(piece))),
    );
  const span = ({ lang, draw }: InLanguage): Element => doc.struct('Span', { lang }, () => draw(page));

  const page: Paper = {
    ...{ doc, regular: 'regular', bold: 'bold' },
    decoration: (draw) => {
      doc.markContent('Artifact', { type: 'Layout' });
      draw(page);
      doc.endMarkedContent();
    },
    part: (tag, inside, more) => void root.add(elementOf({ tag, inside, ...more })),
    list: (things, row) => {
      const list = doc.struct('L');
      root.add(list);
      for (const thing of things) {
        const { rule, parts } = row(thing);
        rule();
        list.add(doc.struct('LI', {}, [doc.struct('LBody', {}, parts.map(elementOf))]));
      }
      list.end();
    },
    link: (address, { x, y, width, size, color }) => {
      const link = doc.struct('Link', { alt: 'Kontrollér beviset. Check the certificate.' }, () => {
        doc.font('regular').fontSize(size).fillColor(color);
        doc.text(address, x, y, { width, link: address, structParent: link } as PDFKit.Mixins.TextOptions);
      });
      root.add(doc.struct('P', {}, [link]));
    },
    nextPage: () => void doc.addPage(),
    end: async () => {
      root.end();
      doc.end();
      return written;
    },
  };
  return page;
}

function collected(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
