import { beforeAll, describe, expect, test } from 'vitest';
import { assessmentItem } from '#services/competence/store/assessment-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { AssessmentSaved } from '#shared/shapes/assessment.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { value } from '#test/builders/competence.ts';
import { learningAtWork, placeOf, type LearningAtWork } from '#test/builders/competence-learning.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { approveAssessment } from './approve-assessment.ts';
import { listSampledAssessments } from './list-sampled-assessments.ts';
import { openSampledAssessment } from './open-sampled-assessment.ts';
import { proposeAssessmentAgain } from './propose-assessment-again.ts';
import { recordPaperSignature } from './record-paper-signature.ts';
import { showSampling } from './show-sampling.ts';
import { verifyAssessment } from './verify-assessment.ts';
import { verifyFromOutside } from './verify-from-outside.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type Step = Pick<AssessmentSaved, 'assessmentId' | 'version'>;
const looked = 'Set dokumentation for alle tre mål; niveauet holder.';

/** The institution's first approval: it is always drawn for both. */
async function drawn() {
  const work = await learningAtWork(table);
  const { at } = work;
  const signed = await work.signed();
  const approved = value(await approve(work, signed));
  await work.relay();
  const verifier = (institutionId: InstitutionId) =>
    aCaller('external-verifier', at.partnership, { partnership: at.partnership, institutionId });
  const body = (step: Step, passed = true) => ({ version: step.version, passed, findings: looked });
  const inside = (step: Step, who: string, passed = true) => {
    const call = work.callInstitution('verify-assessment', 'assessor', who);
    return verifyAssessment(call, at.inPartnership, placeOf(work, step.assessmentId), body(step, passed));
  };
  const outsider = verifier(await at.institution({ kind: 'awarding-body' }));
  const callOutside = (
    action: 'verify-from-outside' | 'open-sampled-assessment' | 'list-sampled-assessments',
    by = outsider,
  ) => aCall(action, by, { scope: at.partnership, partnership: undefined });
  const outside = (step: Step, by = outsider, passed = true) =>
    verifyFromOutside(
      callOutside('verify-from-outside', by),
      at.inPartnership,
      placeOf(work, step.assessmentId),
      body(step, passed),
    );
  return { work, approved, verifier, inside, outside, callOutside };
}

const approve = (work: LearningAtWork, { assessmentId, version }: Step) => {
  const call = work.callInstitution('approve-assessment', 'assessor', 'approver');
  return approveAssessment(call, work.at.inPartnership, placeOf(work, assessmentId), { version }, () => 0.999);
};
const cleared = async ({ at }: LearningAtWork) =>
  (await at.events(at.partnership)).filter(({ type }) => type === 'AssessmentCleared');

describe('verification of an assessment that was drawn', () => {
  test('while it is open nothing is cleared; when all whom the lot asks have passed it, it is, once', async () => {
    const { work, approved, inside, outside } = await drawn();
    expect(approved).toMatchObject({ state: 'verifying' });
    const first = value(await inside(approved, 'second assessor'));
    expect(first).toMatchObject({ state: 'verifying' });
    expect(await cleared(work)).toEqual([]);
    expect(value(await outside(first))).toMatchObject({ state: 'cleared' });
    const [event, ...more] = await cleared(work);
    expect(more).toEqual([]);
    expect(event?.facts).toMatchObject({
      levels: [{ level: 'knowledge', competence: 'baking' }],
    });
    expect(JSON.stringify(await work.at.events(work.at.partnership))).not.toContain('niveauet holder');
  });

  test('neither the approver nor the proposer verifies, and nobody from outside does so for their own house', async () => {
    const { work, approved, verifier, inside, outside } = await drawn();
    expect(await inside(approved, 'approver')).toMatchObject({ refusal: { code: 'own-assessment' } });
    const { caller } = work.callInstitution('verify-assessment', 'practice-guide');
    const call = {
      ...work.callInstitution('verify-assessment', 'assessor'),
      caller: { ...caller, role: 'assessor' } as const,
    };
    const body = { version: approved.version, passed: true, findings: looked };
    expect(
      await verifyAssessment(call, work.at.inPartnership, placeOf(work, approved.assessmentId), body),
    ).toMatchObject({
      refusal: { code: 'own-assessment' },
    });
    expect(await outside(approved, verifier(work.institutionId))).toMatchObject({
      refusal: { code: 'own-institution' },
    });
  });

  test('one that fails comes back; made anew it keeps its lot and is verified again', async () => {
    const { work, approved, inside } = await drawn();
    const failed = value(await inside(approved, 'second assessor', false));
    expect(failed).toMatchObject({ state: 'returned' });
    const place = placeOf(work, approved.assessmentId);
    const again = work.callInstitution('propose-assessment-again', 'practice-guide');
    const evidenceIds = (await work.record()).evidence.map(({ evidenceId }) => evidenceId);
    const levels = [{ goalId: work.goalId, level: 'knowledge' as const, evidenceIds }];
    const anew = value(
      await proposeAssessmentAgain(again, work.at.inPartnership, place, { version: failed.version, levels }),
    );
    const paper = { version: anew.version, signedOn: '2026-11-23' as never, name: 'Amina Ali' };
    const sign = work.callInstitution('record-paper-signature', 'assessor');
    const signed = value(await recordPaperSignature(sign, work.at.inPartnership, place, paper));
    expect(value(await approve(work, signed))).toMatchObject({ state: 'verifying' });
    expect(await sampling(work)).toMatchObject({ approved: 1, internal: { drawn: 1 }, external: { drawn: 1 } });
    expect(await work.at.inPartnership.table.fresh(assessmentItem, work.recordId, approved.assessmentId)).toMatchObject(
      {
        internal: { state: 'open' },
        external: { state: 'open' },
      },
    );
  });

  test('from outside it is listed and read without a name; one that was not drawn is not there', async () => {
    const { work, approved, outside, callOutside } = await drawn();
    const { inPartnership } = work.at;
    const list = async () =>
      value(await listSampledAssessments(callOutside('list-sampled-assessments'), inPartnership, {})).items;
    expect(await list()).toMatchObject([{ assessmentId: approved.assessmentId, goals: 1 }]);
    const read = callOutside('open-sampled-assessment');
    const view = value(await openSampledAssessment(read, inPartnership, placeOf(work, approved.assessmentId)));
    expect(view.levels).toHaveLength(1);
    expect(JSON.stringify(view)).not.toMatch(/Amina|can-|candidateId/);
    value(await outside(approved));
    expect(await list()).toEqual([]);
    const other = await learningAtWork(table, work.at);
    const proposed = await other.propose('acquaintance');
    expect(await openSampledAssessment(read, inPartnership, placeOf(other, proposed.assessmentId))).toMatchObject({
      refusal: { code: 'assessment-not-found' },
    });
  });
});

describe('the lot', () => {
  test('is drawn once for each approval, however many come at once, and who drew what when is kept', async () => {
    const first = await learningAtWork(table);
    const others = await Promise.all([1, 2, 3].map(() => sameInstitution(first)));
    const all = [first, ...others];
    const signed: Step[] = [];
    for (const work of all) signed.push(await work.signed('acquaintance'));
    const saved = await Promise.all(all.map((work, place) => approve(work, signed[place] as Step)));
    expect(saved.filter(({ ok }) => ok)).toHaveLength(all.length);
    const { approved, internal, items } = await sampling(first);
    expect([approved, internal]).toEqual([4, { drawn: 2, atLeastPercent: 33 }]);
    expect(items.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(items.at(-1)).toMatchObject({ internal: true, external: true, drawnAt: expect.any(String) });
  });
});

async function sampling(work: LearningAtWork) {
  const call = work.callInstitution('show-sampling', 'assessor');
  return value(await showSampling(call, work.at.inPartnership, work.institutionId, {}));
}

async function sameInstitution(first: LearningAtWork): Promise<LearningAtWork> {
  return learningAtWork(table, first.at, first.institutionId);
}
