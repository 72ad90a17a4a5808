import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { learningRecordItem } from '#services/competence/store/learning-items.ts';
import { aCaller } from '#test/builders/call.ts';
import { learningAtWork, type LearningAtWork } from '#test/builders/competence-learning.ts';
import { testTable } from '#test/database.ts';
import { attemptAll, type Ids } from './attempts.ts';
import {
  assessorAttempts,
  learnerAttempts,
  libraryAttempts,
  proposerAttempts,
  recordAttempts,
  samplerAttempts,
  workplaceAttempts,
} from './competence-learning.ts';

let ours: LearningAtWork;
let ids: { readonly own: Ids; readonly foreign: Ids };
beforeAll(async () => {
  const table = await testTable();
  ours = await learningAtWork(table);
  const theirs = await learningAtWork(table);
  ids = { own: await idsOf(ours), foreign: await idsOf(theirs) };
});

/** Ids of everything there is around one record, with an assessment that is proposed. */
async function idsOf(work: LearningAtWork): Promise<Ids> {
  const { candidateId: candidate, recordId: record, goalId: goal } = work;
  const proposed = await work.propose('acquaintance');
  const [evidence] = (await work.record()).evidence;
  const stored = await work.at.competence.table.fresh(learningRecordItem, record);
  return {
    ...{ candidate, record, goal, company: work.companyId, institution: work.institutionId },
    ...{ assessment: proposed.assessmentId, evidence: evidence?.evidenceId ?? '', version: String(stored?.version) },
  };
}

describe('a foreign id in learning', () => {
  test('in each place: workplace, person, institution, assessor, verifier, municipality, library', async () => {
    const { at, institutionId, companyId, citizen } = ours;
    const { scope, partnership } = at;
    const api = competenceApi(at.open);
    const partner = (role: 'buddy' | 'practice-guide' | 'assessor' | 'external-verifier', more: object) =>
      aCaller(role, partnership, { partnership, ...more });
    const guide = partner('practice-guide', { institutionId });
    const citizenOwn = aCaller('candidate', citizen, { partnership: undefined });
    await attemptAll(api, partner('buddy', { companyId }), workplaceAttempts(partnership), ids);
    await attemptAll(api, citizenOwn, learnerAttempts(citizen), ids);
    await attemptAll(api, guide, proposerAttempts(partnership), ids);
    await attemptAll(api, partner('assessor', { institutionId }), assessorAttempts(partnership), ids);
    const outside = partner('external-verifier', { institutionId: await at.institution() });
    await attemptAll(api, outside, samplerAttempts(partnership), ids);
    await attemptAll(api, aCaller('job-broker', scope, { partnership }), recordAttempts(scope), ids);
    const coordinator = aCaller('education-coordinator', scope, { partnership });
    await attemptAll(api, coordinator, libraryAttempts(partnership), ids);
  });
});
