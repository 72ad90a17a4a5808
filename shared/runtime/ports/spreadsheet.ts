/** What stands in a cell: a text as it is, or a number. */
export type Cell = string | number;

export type SpreadsheetOf = {
  /** The name on the sheet's tab. */
  readonly sheet: string;
  readonly widths: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

const opensFormula = /^[=+\-@\t\r]/;

/**
 * A list as a spreadsheet (OOXML) by the library `exceljs`, loaded when it is first asked for: headings that stay in sight, rows below. A text
 * that a spreadsheet could take for a formula stands as text.
 */
export async function spreadsheet({ sheet: tab, widths, headings, rows }: SpreadsheetOf): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(tab, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = widths.map((width) => ({ width }));
  sheet.addRow([...headings]).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map(asText));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function asText(cell: Cell): Cell {
  return typeof cell === 'string' && opensFormula.test(cell) ? `'${cell}` : cell;
}
