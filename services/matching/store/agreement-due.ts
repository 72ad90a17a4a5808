import type { Agreement } from '#services/matching/domain/agreement.ts';
import { endOfDay, type CivilDate } from '#shared/kernel/time.ts';
import { agreementUnsignedAfter } from '#shared/rules/agreement-rules.ts';
import { dueWithin } from '#shared/rules/due-day.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { DueKind } from './due-kinds.ts';

/** The row that tells, some business days after an agreement was sent, that a signature is missing. */
export function agreementDue({ placementId, number, edition }: Agreement, sentOn: CivilDate): Write {
  const what: DueKind = 'agreement-unsigned';
  const about = [placementId, number, edition].join('/');
  return put(dueRow, { dueAt: endOfDay(dueWithin(agreementUnsignedAfter, sentOn)), what, about });
}

/** Which agreement such a row is about, and which sending of it. */
export function agreementAsked(about: string): { readonly id: readonly string[]; readonly edition: number } {
  const [placementId = '', number = '', edition = ''] = about.split('/');
  return { id: [placementId, number.padStart(4, '0')], edition: Number(edition) };
}
