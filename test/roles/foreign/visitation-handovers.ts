import { randomBytes } from 'node:crypto';
import { absenceItem, handoverItem } from '#services/visitation/store/handover-items.ts';
import type { Table } from '#shared/runtime/table.ts';
import { newId, type CandidateId, type Id, type PersonId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { put } from '#shared/runtime/write.ts';
import type { Attempt, Ids } from './attempts.ts';

/** An absence and a handover of a municipality. */
export async function handoversOf(
  table: Table,
  byId: PersonId,
  candidateIds: readonly CandidateId[],
): Promise<{ readonly absence: Id<'absence'>; readonly handover: Id<'handover'> }> {
  const [absenceId, handoverId] = [newId('absence', randomBytes), newId('handover', randomBytes)];
  const days = { from: civilDate('2026-11-23'), to: civilDate('2026-12-23') };
  await table.transact([
    put(absenceItem, { absenceId, version: 1, personId: byId, ...days, coveredById: byId, recordedById: byId }),
    put(handoverItem, {
      ...{ handoverId, version: 1, state: 'done', fromId: byId, toId: byId, because: 'absence', note: 'Ferie' },
      ...{ at: instant('2026-11-23T08:00:00Z'), byId, candidateIds },
    }),
  ]);
  return { absence: absenceId, handover: handoverId };
}

/** What is tried with a neighbour's absences, handovers, people and colleagues. */
export function handoverAttempts(at: string, staffRefused: Ids, ownerId: string): Attempt[] {
  const handover = { handover: 'handover-not-found' };
  const days = { from: '2026-12-01', to: '2026-12-02' };
  return [
    {
      action: 'record-absence',
      method: 'POST',
      path: () => `${at}/absences`,
      body: ({ staff }) => ({ personId: staff, coveredById: ownerId, ...days }),
      refused: staffRefused,
    },
    {
      action: 'end-absence',
      method: 'POST',
      path: ({ absence }) => `${at}/absences/${absence}/ended`,
      body: () => ({ version: 1 }),
      refused: { absence: 'absence-not-found' },
    },
    { action: 'open-handover', method: 'GET', path: (ids) => `${at}/handovers/${ids['handover']}`, refused: handover },
    {
      action: 'show-contact-persons',
      method: 'GET',
      path: ({ handed }) => `${at}/candidates/${handed}/contact-persons`,
      refused: { handed: 'candidate-not-found' },
    },
    {
      action: 'hand-over-cases',
      method: 'POST',
      path: () => `${at}/handovers`,
      body: ({ staff, handed }) => ({
        ...{ fromId: ownerId, toId: staff, because: 'absence', note: 'Ferie', candidateIds: [handed] },
      }),
      refused: { ...staffRefused, handed: 'fields-not-accepted' },
    },
    {
      action: 'undo-handover',
      method: 'POST',
      path: (ids) => `${at}/handovers/${ids['handover']}/undone`,
      body: () => ({ version: 1 }),
      refused: handover,
    },
  ];
}
