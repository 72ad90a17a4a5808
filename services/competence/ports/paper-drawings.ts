import qrcode from 'qrcode-generator';
import { levelName } from '#services/competence/domain/certificate-words.ts';
import { learningLevels, type LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { Paper } from '#shared/runtime/ports/tagged-paper.ts';

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** The house's mark: three rising steps in a rounded square, in a box of 32. */
const mark =
  'M8 0h16a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8V8a8 8 0 0 1 8-8Zm-1 25h18V8.5a1 1 0 0 0-1-1h-4.5a1 1 0 0 0-1 1v4.8h-4.3a1 1 0 0 0-1 1v4.9H8a1 1 0 0 0-1 1Z';

export function drawMark(doc: PDFKit.PDFDocument, x: number, y: number, width: number, color: string): void {
  doc
    .save()
    .translate(x, y)
    .scale(width / 32)
    .path(mark)
    .fill(color, 'even-odd')
    .restore();
}

const stepHeights = { acquaintance: 7, knowledge: 13, mastery: 20 } as const satisfies Record<LearningLevel, number>;
const filled = '#1d5c4a';
const empty = '#a9b1ad';
const gap = 4;

/** Three rising steps, filled up to the level reached, each with its name in both languages below. */
export function drawLevel(page: Paper, reached: LearningLevel, { x, y, width }: Place): void {
  const { doc, regular, bold } = page;
  const step = (width - 2 * gap) / 3;
  const upTo = learningLevels.indexOf(reached);
  learningLevels.forEach((level, place) => {
    const left = x + place * (step + gap);
    const height = stepHeights[level];
    doc.roundedRect(left, y + stepHeights.mastery - height, step, height, 2);
    if (place <= upTo) doc.fill(filled);
    else doc.lineWidth(0.7).stroke(empty);
    doc
      .font(level === reached ? bold : regular)
      .fontSize(8)
      .fillColor('#17231f');
    doc.text(levelName[level].da, left, y + 22, { width: step, align: 'center', lineBreak: false });
    doc.font(regular).fontSize(6.5).fillColor('#4f5b57');
    doc.text(levelName[level].en, left, y + 32, { width: step, align: 'center', lineBreak: false });
  });
}

/** A QR code as squares, so that it stays sharp on every printer. */
export function drawQr(doc: PDFKit.PDFDocument, text: string, { x, y, width, color }: Place & { color: string }): void {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const module = width / count;
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (code.isDark(row, column)) doc.rect(x + column * module, y + row * module, module + 0.02, module + 0.02);
  doc.fill(color);
}
