import { parseCpr } from '#shared/kernel/cpr.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';

/** The day before the first that a spreadsheet counts; it believes in a 29 February 1900, so that ours lies one earlier. */
const spreadsheetBegins = civilDate('1899-12-30');
/** Day numbers from 2000 to 2099: a list of people has no others that could be meant. */
const dayNumbers = { from: 36_526, to: 73_050 };

/**
 * A CPR number as lists have it, in ten digits where it can be told: a spreadsheet takes a leading zero away, and some write the
 * century out (`01021985-1234`). What cannot be told is given on as it stands, for its shape to refuse.
 */
export function cprInCell(cell: string): string {
  const digits = cell.replaceAll(/[\s.-]/g, '');
  if (/^\d{9}$/.test(digits)) return isCpr(`0${digits}`) ? `0${digits}` : cell;
  if (!/^\d{12}$/.test(digits)) return cell;
  const short = `${digits.slice(0, 4)}${digits.slice(6)}`;
  return isCpr(short) && centuryAgrees(short, digits.slice(4, 6)) ? short : cell;
}

/** Whether the written century is the one that the seventh digit says; a number that says otherwise is somebody else's. */
function centuryAgrees(cpr: string, century: string): boolean {
  const seventh = Number(cpr[6]);
  const year = Number(cpr.slice(4, 6));
  if (seventh <= 3) return century === '19';
  if (seventh === 4 || seventh === 9) return century === (year <= 36 ? '20' : '19');
  return century === (year <= 57 ? '20' : '18');
}

function isCpr(digits: string): boolean {
  return 'cpr' in parseCpr(digits);
}

/**
 * `24-12-2026`, `24.12.26`, `2026-12-24`, or the number a spreadsheet keeps for a day. Two digits are this century: a referral of the
 * last one is refused as too long ago, not taken for one to come. What is no date is given on for its shape to refuse.
 */
export function dateInCell(cell: string): string | undefined {
  if (!cell) return undefined;
  if (/^\d{5}$/.test(cell) && Number(cell) >= dayNumbers.from && Number(cell) <= dayNumbers.to)
    return addDays(spreadsheetBegins, Number(cell));
  if (/^\d{4}-\d{2}-\d{2}[ T]/.test(cell)) return cell.slice(0, 10);
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-./\s]+(\d{1,2})[-./\s]+(\d{4}|\d{2})(?:\s.*)?$/.exec(cell) ?? [];
  if (!year) return cell.slice(0, 40);
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What a spreadsheet would reckon when somebody opens our export of it: never taken in. A telephone number is none. */
export function isFormula(cell: string): boolean {
  return /^[=@]/.test(cell) || /^[+-](?![\d\s])/.test(cell);
}

/** A heading or a word as it is compared: letters and digits alone. */
export function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}
