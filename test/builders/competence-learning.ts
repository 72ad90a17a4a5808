import { addLearningGoal } from '#services/competence/capabilities/add-learning-goal.ts';
import { noteProgress } from '#services/competence/capabilities/note-progress.ts';
import { observeProgress } from '#services/competence/capabilities/observe-progress.ts';
import { openLearningRecord } from '#services/competence/capabilities/open-learning-record.ts';
import { proposeAssessment } from '#services/competence/capabilities/propose-assessment.ts';
import { recordPaperSignature } from '#services/competence/capabilities/record-paper-signature.ts';
import { showLearningRecord } from '#services/competence/capabilities/show-learning-record.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { Role } from '#shared/access/roles.ts';
import type {
  AssessmentId,
  CandidateId,
  CompanyId,
  EvidenceId,
  InstitutionId,
  LearningGoalId,
  LearningRecordId,
} from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AssessmentSaved } from '#shared/shapes/assessment.ts';
import { waysOfDoing, type EvidenceOffer, type WayOfDoing } from '#shared/shapes/evidence.ts';
import { learningLevels, type LearningGoalText, type LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { LearningRecordView } from '#shared/shapes/learning-record.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { competenceAtWork, now, value, type CompetenceAtWork } from './competence.ts';
import { consented } from './competence-consent.ts';
import { aCvr } from './cvr.ts';

/** What a buddy writes in own words. */
export const observed = 'Hun former selv bollerne og siger til, når dejen er for våd.';

export function aGoal(more: Partial<LearningGoalText> = {}): LearningGoalText {
  return {
    workArea: 'bakery-kitchen',
    task: 'Forme boller',
    goal: 'Kan forme boller, der er lige store',
    criteria: {
      acquaintance: 'Former boller sammen med en kollega.',
      knowledge: 'Former en plade boller alene.',
      mastery: 'Viser en ny kollega, hvordan man gør.',
    },
    competence: 'baking',
    ...more,
  };
}

export type LearningAtWork = {
  readonly at: CompetenceAtWork;
  readonly institutionId: InstitutionId;
  readonly companyId: CompanyId;
  readonly candidateId: CandidateId;
  readonly citizen: CitizenScope;
  readonly goalId: LearningGoalId;
  readonly recordId: LearningRecordId;
  /** The person's own data. */
  readonly own: CompetenceStore;
  /** Tells every event of municipality, partnership and citizen until there is nothing new. */
  readonly relay: () => Promise<void>;
  /** A call at the workplace; a buddy's, always the same, where no other is named. */
  readonly callCompany: (action: ActionName, caller?: Caller) => Call;
  readonly observe: (more?: Partial<EvidenceOffer>, call?: Call) => Promise<EvidenceId>;
  readonly record: () => Promise<LearningRecordView>;
  /** A call of one and the same person in a role at the institution; `which` tells two of the same role apart. */
  readonly callInstitution: (action: ActionName, role: Role, which?: string) => Call;
  /** Evidence of every level up to this one, noted by the teacher and taken in. */
  readonly evidenceUpTo: (level: LearningLevel) => Promise<EvidenceId[]>;
  readonly propose: (level: LearningLevel) => Promise<AssessmentSaved>;
  /** Proposed, and signed on paper. */
  readonly signed: (level?: LearningLevel) => Promise<AssessmentSaved>;
};

/** A person who learns to shape rolls at a workplace, and the accredited institution that will assess it. */
export async function learningAtWork(
  table: TestTable,
  base?: CompetenceAtWork,
  assessedBy?: InstitutionId,
): Promise<LearningAtWork> {
  const at = base ?? (await competenceAtWork(table));
  const [institutionId, companyId] = [assessedBy ?? (await at.institution()), aCvr()];
  const { candidateId, citizen } = await at.candidate();
  await consented(at, candidateId, { reach: 'named', institutionIds: [institutionId] });
  const { goalId } = value(
    await addLearningGoal(at.callShared('add-learning-goal', 'education-coordinator'), at.inPartnership, aGoal()),
  );
  const opening = { companyId, institutionId, goals: [goalId] };
  const { recordId } = value(
    await openLearningRecord(at.call('open-learning-record'), at.competence, candidateId, opening),
  );
  const own = at.open(at.callOf('list-my-records', citizen));
  const relay = () => at.relay(citizen);
  const people = new Map<string, Caller>();
  const callInstitution: LearningAtWork['callInstitution'] = (action, role, which = role) => {
    const caller = people.get(which) ?? aCaller(role, at.partnership, { partnership: at.partnership, institutionId });
    people.set(which, caller);
    return aCall(action, caller, { scope: at.partnership, partnership: undefined, now });
  };
  const buddy = aCaller('buddy', at.partnership, { partnership: at.partnership, companyId });
  const callCompany: LearningAtWork['callCompany'] = (action, caller = buddy) =>
    aCall(action, caller, { scope: at.partnership, partnership: undefined, now });
  let notes = 0;
  const evidenceUpTo: LearningAtWork['evidenceUpTo'] = async (level) => {
    const ways: readonly WayOfDoing[] = waysOfDoing.slice(0, learningLevels.indexOf(level) + 1);
    const ids: EvidenceId[] = [];
    for (const doing of ways) {
      const call = callInstitution('note-progress', 'teacher');
      const offer = { act: 'add', goalId, doing, words: `Set: ${doing}, ${++notes}. gang` } as const;
      ids.push(value(await noteProgress(call, at.inPartnership, { institutionId, recordId }, offer)).evidenceId);
    }
    await relay();
    return ids;
  };
  const propose: LearningAtWork['propose'] = async (level) => {
    const evidenceIds = await evidenceUpTo(level);
    const call = callInstitution('propose-assessment', 'practice-guide');
    const levels = [{ goalId, level, evidenceIds }];
    const proposed = value(await proposeAssessment(call, at.inPartnership, { institutionId, recordId }, { levels }));
    await relay();
    return proposed;
  };
  await relay();
  return {
    ...{ at, institutionId, companyId, candidateId, citizen, goalId, recordId, own, relay, callCompany },
    ...{ callInstitution, evidenceUpTo, propose },
    observe: async (more = {}, call = callCompany('observe-progress')) => {
      const offer: EvidenceOffer = { act: 'add', goalId, doing: 'alone', words: observed, ...more };
      return value(await observeProgress(call, at.inPartnership, { companyId, recordId }, offer)).evidenceId;
    },
    record: async () => value(await showLearningRecord(at.call('show-learning-record'), at.competence, recordId)),
    signed: async (level = 'knowledge') => {
      const { assessmentId, version } = await propose(level);
      const call = callInstitution('record-paper-signature', 'assessor');
      const place = { institutionId, recordId, assessmentId };
      const signature = { version, signedOn: civilDate('2026-11-23'), name: 'Amina Yusuf Ali' };
      const signed = value(await recordPaperSignature(call, at.inPartnership, place, signature));
      await relay();
      return signed;
    },
  };
}

/** Where an assessment of the record stands in a path. */
export function placeOf(work: LearningAtWork, assessmentId: AssessmentId) {
  return { institutionId: work.institutionId, recordId: work.recordId, assessmentId };
}
