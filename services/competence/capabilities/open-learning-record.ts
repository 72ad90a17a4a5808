import { isAccredited } from '#services/competence/domain/institution.ts';
import { atField } from '#services/competence/domain/at-field.ts';
import type { LearningRecord } from '#services/competence/domain/learning-record.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { chosenGoals } from '#services/competence/store/chosen-goals.ts';
import {
  institutionItem,
  knownCandidateItem,
  type CompetenceStore,
} from '#services/competence/store/competence-store.ts';
import { whileConsented } from '#services/competence/store/consent-items.ts';
import { startSharing } from '#services/competence/store/sharing.ts';
import { recordTold } from '#services/competence/store/learning-events.ts';
import { learningRecordItem } from '#services/competence/store/learning-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { tidyName } from '#shared/kernel/names.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { LearningRecordOpening, LearningRecordSaved } from '#shared/shapes/learning-record.ts';

/**
 * Opens what a person shall learn at a workplace, with the institution that will assess it.
 * Refusals: candidate-not-found, no-education-consent, company-not-in-register, register-not-answering, fields-not-accepted.
 */
export async function openLearningRecord(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  { companyId, placementId, institutionId, goals, ownGoals }: LearningRecordOpening,
): Promise<Result<LearningRecordSaved, CompetenceRefusal>> {
  const shared = competence.shared();
  const [known, institution, chosen] = await Promise.all([
    competence.table.get(knownCandidateItem, candidateId),
    shared.get(institutionItem, institutionId),
    chosenGoals(call, competence, [], { goals, ownGoals }),
  ]);
  if (!known) return refuse('candidate-not-found');
  const consented = await whileConsented(competence.table, candidateId, institutionId);
  if (!consented.ok) return consented;
  if (!institution || !isAccredited(institution, dateOf(call.now))) return atField('/institutionId', 'not-accredited');
  if (!chosen.ok) return chosen;
  const workplace = await competence.register(companyId);
  if (!workplace.ok) return workplace;
  const record: LearningRecord = {
    ...{ recordId: call.newId('learningRecord'), version: 1, state: 'open', candidateId },
    ...{ partnership: shared.scope, companyId, workplaceName: tidyName(workplace.value.name) },
    ...(placementId && { placementId }),
    ...{ institutionId, institutionName: institution.name, goals: chosen.value },
    ...{ pieces: 0, openedOn: dateOf(call.now), openedBy: call.caller.personId },
  };
  const sharing = await startSharing(competence.table, record, { kind: 'learning-record', id: record.recordId });
  const { recordId, version, state } = record;
  return commit(call, competence.table, {
    writes: [insert(learningRecordItem, record), consented.value, ...sharing.writes],
    events: [recordTold('LearningRecordOpened', record), ...sharing.events],
    about: [candidateId],
    answer: { recordId, version, state },
  });
}
