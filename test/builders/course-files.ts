import ExcelJs from 'exceljs';
import type { CourseFile } from '#shared/shapes/course-import.ts';

/** The headings of a file with courses. */
export const theHeadings = 'Titel;Beskrivelse;Læringsmål;Type;Danskkrav;Start;Slut;Tider;Pladser;Pris';

/** A CSV file of these lines. */
export function csvFile(lines: readonly string[], name = 'kurser.csv'): CourseFile {
  return { name, content: Buffer.from(lines.join('\r\n')).toString('base64') };
}

/** An Excel workbook with these rows in its first sheet. */
export async function aWorkbook(rows: readonly (readonly unknown[])[], name = 'kurser.xlsx'): Promise<CourseFile> {
  const workbook = new ExcelJs.Workbook();
  workbook.addWorksheet('Kurser').addRows(rows.map((row) => [...row]));
  return { name, content: Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64') };
}
