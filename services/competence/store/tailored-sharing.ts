import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { CompetenceStore } from './competence-store.ts';
import { endSharing, startSharing, type SharingChange } from './sharing.ts';

/**
 * What is saved with the agreement: the institution sees who comes, on condition that the person does not take the yes
 * back meanwhile. While a price still waits for approval, only the condition.
 */
export async function sharedFromNow(
  { table }: Pick<CompetenceStore, 'table'>,
  request: TailoredRequest,
  whileConsented: Write,
): Promise<SharingChange> {
  const { state, chosen, candidateId, requestId } = request;
  if (state !== 'agreed' || !chosen) return { writes: [whileConsented], events: [] };
  const between = { candidateId, institutionId: chosen.institutionId };
  const sharing = await startSharing(table, between, { kind: 'enrolment', id: requestId });
  return { writes: [whileConsented, ...sharing.writes], events: sharing.events };
}

/** The course is over, or will not be: the institution sees the person no longer than needed. */
export async function sharedNoLonger(
  { table }: Pick<CompetenceStore, 'table'>,
  { chosen, candidateId, requestId, state }: TailoredRequest,
  on: CivilDate,
): Promise<SharingChange> {
  if (!chosen || (state !== 'agreed' && state !== 'running')) return { writes: [], events: [] };
  return endSharing(table, { candidateId, institutionId: chosen.institutionId }, requestId, on);
}
