import type { Language } from '#shared/runtime/call.ts';
import { spreadsheet, type Cell } from '#shared/runtime/ports/spreadsheet.ts';
import { fieldErrorCode, fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { referralColumns } from '#shared/shapes/referral-columns.ts';
import type { ListLine } from '#shared/shapes/referral-import.ts';
import { importResultText } from './import-result-file.text.ts';

const widths = [10, 30, 18, 70];

/** The lines of a list that did not go in, as a spreadsheet: a row for each thing that is wrong. */
export function importResultFile(lines: readonly ListLine[], language: Language): Promise<Uint8Array> {
  const t = importResultText[language];
  const rows = lines.flatMap((line): Cell[][] => {
    if (line.state === 'known')
      return [[line.row, line.name, '', line.addressProtected ? `${t.known} ${t.isProtected}` : t.known]];
    if (line.state === 'repeated') return [[line.row, line.name, '', t.repeated(line.sameAsRow ?? 0)]];
    return line.faults.map(({ column, code }) => [
      ...[line.row, line.name, referralColumns[column][0]],
      fieldErrorText[fieldErrorCode(code)][language],
    ]);
  });
  return spreadsheet({ sheet: t.sheet, widths, headings: [t.row, t.name, t.column, t.why], rows });
}
