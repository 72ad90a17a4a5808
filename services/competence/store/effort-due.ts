import type { CandidateId } from '#shared/kernel/ids.ts';
import { instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { dueRow, type DueRow } from '#shared/runtime/house-rows.ts';

/** What falls due of a person whose effort has ended: to look again whether anything still goes on. */
export const effortLooksAgain = 'effort-ended';

/** The row that asks in the morning of a day; as `put` takes it. */
export function effortEnded(candidateId: CandidateId, on: CivilDate): [typeof dueRow, DueRow] {
  return [dueRow, { dueAt: instantIn(on, '05:00'), what: effortLooksAgain, about: candidateId }];
}
