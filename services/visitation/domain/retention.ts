import { addMonths, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { keptAfterClosing } from '#shared/rules/retention-rules.ts';
import type { JournalPartId } from '#shared/shapes/journal-export.ts';
import {
  retainedKinds,
  retentionPurposes,
  type RetainedKind,
  type RetentionPreview,
  type RetentionPurpose,
} from '#shared/shapes/retention.ts';

/** What each part of a journal is kept for after the effort; a new part must say so here. */
export const purposeOfKind: Readonly<Record<JournalPartId | 'access-log', RetentionPurpose>> = {
  person: 'documentation',
  referral: 'documentation',
  visitation: 'documentation',
  profile: 'own-words',
  preparation: 'own-words',
  dream: 'own-words',
  plan: 'documentation',
  team: 'documentation',
  'contact-persons': 'documentation',
  conversations: 'documentation',
  notes: 'documentation',
  consents: 'proof',
  companies: 'documentation',
  history: 'documentation',
  exports: 'proof',
  'access-log': 'proof',
};

const monthsAhead = 12;

/** The months that what is kept for a purpose stays after the effort, by the rule of a day. */
export function monthsKept(purpose: RetentionPurpose, on: CivilDate): number {
  return ruleOn(keptAfterClosing[purpose], on).value;
}

/** The first day of a day's month. */
export function monthOf(day: CivilDate): CivilDate {
  return civilDate(`${day.slice(0, 7)}-01`);
}

/**
 * The closing days whose data of a purpose goes in a month, the first and the day after the last; before this month
 * where none is named. A day some months later lies so many months later always, also where it is the last of a shorter one.
 */
export function closedBetween(
  purpose: RetentionPurpose,
  month: CivilDate | undefined,
  today: CivilDate,
): { readonly from?: CivilDate; readonly before: CivilDate } {
  const months = monthsKept(purpose, today);
  if (!month) return { before: addMonths(monthOf(today), -months) };
  const from = addMonths(monthOf(month), -months);
  return { from, before: addMonths(from, 1) };
}

/** What would be erased of the people closed on these days, month by month from this one; nothing is erased. */
export function previewErasure(closedOn: readonly CivilDate[], today: CivilDate, isWhole: boolean): RetentionPreview {
  const count = (month?: CivilDate): RetentionPreview['past'] =>
    retentionPurposes.map((purpose) => {
      const { from = '', before } = closedBetween(purpose, month, today);
      return { purpose, people: closedOn.filter((day) => from <= day && day < before).length };
    });
  const months = Array.from({ length: monthsAhead }, (_, ahead) => addMonths(monthOf(today), ahead));
  return {
    kept: retentionPurposes.map((purpose) => ({
      purpose,
      months: monthsKept(purpose, today),
      kinds: retainedKinds.filter((kind: RetainedKind) => purposeOfKind[kind] === purpose),
    })),
    past: count(),
    months: months.map((month) => ({ month, people: count(month) })),
    isWhole,
  };
}
