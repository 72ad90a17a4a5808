import * as z from 'zod/mini';
import type { Cpr } from '#shared/kernel/cpr.ts';
import { parseCpr } from '#shared/kernel/cpr.ts';
import type { FieldError } from '#shared/kernel/result.ts';
import { fullName, splitName, tidyName } from '#shared/kernel/names.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { cprField, personAndReason, reachable, type Referral } from '#shared/shapes/candidate.ts';
import { fieldErrorCode } from '#shared/shapes/field-error.text.ts';
import { civilDateField } from '#shared/shapes/fields.ts';
import { referralColumnNames, referralColumns, type ReferralColumn } from '#shared/shapes/referral-columns.ts';
import type { ListFault, ListReading } from '#shared/shapes/referral-import.ts';
import { happenedDayFaults } from './dates.ts';
import { bare, cprInCell, dateInCell, isFormula } from './referral-cells.ts';

/** What each column of the list is taken for. */
export type Columns = readonly (ReferralColumn | '-')[];

/** A person as the list has them, ready to be referred. */
export type ListedPerson = Omit<Referral, 'cpr'> & { readonly cpr: Cpr; readonly referredOn: CivilDate };
export type ReadLine = { readonly name: string } & (
  { readonly person: ListedPerson } | { readonly faults: readonly ListFault[] }
);

/** How the words of a list are understood. */
export type ListWords = Pick<ListReading, 'groups' | 'staff' | 'usualGroup' | 'usualReason'>;

const ListedReferral = z.object({ ...personAndReason, cpr: cprField, referredOn: civilDateField }).check(reachable);

/** What the headings say; of two that say the same, the first counts. A column of whole names only where none has the parts. */
export function guessColumns(headings: readonly string[]): Columns {
  const taken = new Set<ReferralColumn>();
  const guessed = headings.map((heading): ReferralColumn | '-' => {
    const column = referralColumnNames.find((name) =>
      referralColumns[name].some((known) => bare(known) === bare(heading)),
    );
    if (!column || taken.has(column)) return '-';
    taken.add(column);
    return column;
  });
  const hasParts = taken.has('firstName') && taken.has('lastName');
  return hasParts ? guessed.map((column) => (column === 'name' ? '-' : column)) : guessed;
}

/** The columns as somebody said them, over so many headings. */
export function columnsSaid(said: NonNullable<ListReading['columns']>, width: number): Columns {
  return Array.from({ length: width }, (_, place) => said.find(({ at }) => at === place)?.is ?? '-');
}

/** Whether the columns say who somebody is: a CPR number and a name. */
export function isWhole(columns: readonly string[]): boolean {
  const has = (column: ReferralColumn): boolean => columns.includes(column);
  return has('cpr') && (has('name') || (has('firstName') && has('lastName')));
}

/** Reads one line of the list as a person, or says what is wrong in which column. */
export function readLine(cells: readonly string[], columns: Columns, words: ListWords, today: CivilDate): ReadLine {
  const cell = (column: ReferralColumn): string => (cells[columns.indexOf(column)] ?? '').trim();
  const said = saidIn(cell, words, today);
  const name = tidyName(fullName(said)).slice(0, 120);
  const formulas = referralColumnNames.filter((column) => columns.includes(column) && isFormula(cell(column)));
  if (formulas.length > 0) return { name, faults: formulas.map((column) => ({ column, code: 'formula-in-cell' })) };
  const read = z.safeParse(ListedReferral, said);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({
      pointer: path.join('/'),
      code: fieldErrorCode(message),
    }));
    return { name, faults: faultsAt(errors, columns) };
  }
  const faults = happenedDayFaults('/referredOn', read.data.referredOn, today);
  if (faults.length > 0) return { name, faults: faultsAt(faults, columns) };
  const { cpr } = parseCpr(read.data.cpr) as { cpr: Cpr };
  return { name, person: { ...read.data, cpr } };
}

type Said = { readonly firstName: string; readonly lastName: string; readonly [field: string]: unknown };

function saidIn(cell: (column: ReferralColumn) => string, words: ListWords, today: CivilDate): Said {
  const whole = splitName(cell('name'));
  const owner = cell('owner');
  return {
    firstName: cell('firstName') || whole.firstName,
    lastName: cell('lastName') || whole.lastName,
    cpr: cprInCell(cell('cpr')),
    phone: cell('phone') || undefined,
    email: cell('email') || undefined,
    targetGroups: groupsIn(cell('targetGroup'), words),
    reason: cell('reason') || words.usualReason,
    ownerId: owner ? (meant(words.staff, owner) ?? '?') : undefined,
    referredOn: dateInCell(cell('referredOn')) ?? today,
  };
}

/** One group, or several parted by commas, semicolons or lines; a word that means none is given on for its shape to refuse. */
function groupsIn(cell: string, { groups, usualGroup }: ListWords): string[] {
  const one = meant(groups, cell);
  if (one) return [one];
  const found = cell
    .split(/[\n;,/]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => meant(groups, word) ?? unknownGroup);
  const distinct = [...new Set(found)];
  return distinct.length > 0 ? distinct : usualGroup ? [usualGroup] : [];
}

/** Too long for any id of a group: its shape refuses it, and `faultsAt` says why. */
const unknownGroup = '?'.repeat(61);

function meant<Id extends string>(
  known: readonly { readonly word: string; readonly is: Id }[],
  word: string,
): Id | undefined {
  return known.find((one) => bare(one.word) === bare(word))?.is;
}

/** The columns of what is wrong; a name in one column is that column's. */
function faultsAt(errors: readonly FieldError[], columns: Columns): ListFault[] {
  const seen = new Map<ReferralColumn, ListFault>();
  for (const { pointer, code } of errors) {
    const [field = ''] = pointer.split('/').filter(Boolean);
    const column = columnOf(field, columns);
    const said =
      field === 'ownerId'
        ? 'unknown-colleague'
        : field === 'targetGroups' && code === 'too-long'
          ? 'unknown-target-group'
          : code;
    if (!seen.has(column)) seen.set(column, { column, code: said });
  }
  return [...seen.values()];
}

function columnOf(field: string, columns: Columns): ReferralColumn {
  if (field === 'targetGroups') return 'targetGroup';
  if (field === 'ownerId') return 'owner';
  if ((field === 'firstName' || field === 'lastName') && !columns.includes(field)) return 'name';
  return referralColumnNames.find((name) => name === field) ?? 'cpr';
}
