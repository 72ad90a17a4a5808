import type { ContactChange } from '#services/visitation/domain/contact-persons.ts';
import { standing } from '#services/visitation/domain/contact-persons.ts';
import type { CandidateId, Id, PersonId } from '#shared/kernel/ids.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { HandoverReason } from '#shared/shapes/handover.ts';

/** Somebody of the staff is away; found by the last day, so that what is over is not read. */
export type Absence = {
  readonly absenceId: Id<'absence'>;
  readonly version: number;
  readonly personId: PersonId;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly coveredById: PersonId;
  readonly note?: string;
  readonly recordedById: PersonId;
};
export const absenceItem = defineItem<Absence, 'absences'>({
  name: 'absence',
  partition: (absence) => [absence.absenceId],
  indexes: { absences: { on: 'gsi1', place: ({ to, absenceId }) => ({ of: [], sort: `${to}#${absenceId}` }) } },
});

/** Cases that went from one colleague to another. Those taken back are no longer among `candidateIds`. */
export type HandoverRecord = {
  readonly handoverId: Id<'handover'>;
  readonly version: number;
  readonly state: 'done' | 'undone';
  readonly fromId: PersonId;
  readonly toId: PersonId;
  readonly because: HandoverReason;
  readonly note: string;
  readonly at: Instant;
  readonly byId: PersonId;
  readonly candidateIds: readonly CandidateId[];
};
export const handoverItem = defineItem<HandoverRecord, 'handovers' | 'handovers-to'>({
  name: 'handover',
  partition: (handover) => [handover.handoverId],
  indexes: {
    handovers: { on: 'gsi1', place: ({ at, handoverId }) => ({ of: [], sort: `${at}#${handoverId}` }) },
    'handovers-to': { on: 'gsi2', place: ({ toId, at, handoverId }) => ({ of: [toId], sort: `${at}#${handoverId}` }) },
  },
});

/** Who a person's contact persons were, as it was told. In the list of those who had many, by how many. */
export type ContactHistory = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly changes: readonly ContactChange[];
};
const digits = 3;
export const contactHistoryItem = defineItem<ContactHistory, 'contact-counts'>({
  name: 'contact-history',
  partition: (history) => [history.candidateId],
  indexes: {
    'contact-counts': {
      on: 'gsi1',
      place: ({ changes, candidateId }) => ({
        of: [],
        sort: `${countKey(standing(changes).length + 1)}#${candidateId}`,
      }),
    },
  },
});

/** A count as it sorts. */
export function countKey(count: number): string {
  return String(count).padStart(digits, '0');
}
