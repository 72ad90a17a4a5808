import { beforeAll, describe, expect, test } from 'vitest';
import { assessmentItem, signatureItem } from '#services/competence/store/assessment-items.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { value } from '#test/builders/competence.ts';
import { learningAtWork, placeOf, type LearningAtWork } from '#test/builders/competence-learning.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { AssessmentSaved } from '#shared/shapes/assessment.ts';
import { approveAssessment } from './approve-assessment.ts';
import { listAssessments } from './list-assessments.ts';
import { listMyAssessments } from './list-my-assessments.ts';
import { noteProgress } from './note-progress.ts';
import { openAssessment } from './open-assessment.ts';
import { proposeAssessmentAgain } from './propose-assessment-again.ts';
import { proposeAssessment } from './propose-assessment.ts';
import { recordPaperSignature } from './record-paper-signature.ts';
import { returnAssessment } from './return-assessment.ts';
import { signAssessment } from './sign-assessment.ts';
import { withdrawAssessment } from './withdraw-assessment.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const certificateName = 'Amina Yusuf Ali';
/** The lot falls on nobody who need not be drawn, or on everybody. */
const never = () => 0.999;

const approve = (work: LearningAtWork, { assessmentId, version }: Step, who = 'another assessor', chance = never) => {
  const call = work.callInstitution('approve-assessment', 'assessor', who);
  return approveAssessment(call, work.at.inPartnership, placeOf(work, assessmentId), { version }, chance);
};
const stored = ({ at, recordId }: LearningAtWork, { assessmentId }: Pick<Step, 'assessmentId'>) =>
  at.inPartnership.table.fresh(assessmentItem, recordId, assessmentId);
type Step = Pick<AssessmentSaved, 'assessmentId' | 'version'>;

const withdraw = async (work: LearningAtWork, { assessmentId, version }: Step) => {
  const call = work.callInstitution('withdraw-assessment', 'practice-guide');
  const body = { version, because: 'mistake' } as const;
  return withdrawAssessment(call, work.at.inPartnership, placeOf(work, assessmentId), body);
};

const sign = async (work: LearningAtWork, { assessmentId, version }: Step, name = certificateName) =>
  signAssessment(work.at.callOf('sign-assessment', work.citizen), work.own, assessmentId, { version, name });

answerLaws('sign-assessment', async () => {
  const work = await learningAtWork(table);
  const proposed = await work.propose('knowledge');
  return {
    words: certificateName,
    send: async () => value(await sign(work, proposed)).answerId,
    callOff: async () => {
      value(await withdraw(work, proposed));
    },
    eventsOfSender: () => work.at.events(work.citizen),
    eventsOfOwner: () => work.at.events(work.at.partnership),
    tell: ({ type, facts, ...more }) => work.at.tell(type as never, facts as never, more),
    read: async (answerId) => {
      const answer = await work.own.table.fresh(signatureItem, proposed.assessmentId, answerId);
      if (!answer) throw new Error('the signature is not there');
      return answer;
    },
    ownersVersion: async () => (await stored(work, proposed))?.version ?? 0,
  };
});

describe('propose assessment', () => {
  test('a level without evidence, one that nothing shows, and one that is skipped are refused at their field', async () => {
    const work = await learningAtWork(table);
    const { at, institutionId, recordId, goalId } = work;
    const [withHelp, alone] = await work.evidenceUpTo('knowledge');
    if (!withHelp || !alone) throw new Error('there is no evidence');
    const errors = async (level: 'knowledge' | 'mastery', evidenceIds: readonly (typeof alone)[]) => {
      const call = work.callInstitution('propose-assessment', 'practice-guide');
      const levels = [{ goalId, level, evidenceIds: [...evidenceIds] }];
      const proposed = await proposeAssessment(call, at.inPartnership, { institutionId, recordId }, { levels });
      return proposed.ok ? [] : proposed.refusal.errors;
    };
    const at0 = (field: string, code: string) => [{ pointer: `/levels/0/${field}`, code }];
    expect(await errors('knowledge', [])).toEqual(at0('evidenceIds', 'level-without-evidence'));
    expect(await errors('mastery', [withHelp, alone])).toEqual(at0('level', 'level-not-shown'));
    expect(await errors('knowledge', [alone])).toEqual(at0('level', 'level-skipped'));
    const place = { institutionId, recordId };
    const note = { act: 'withdraw', evidenceId: alone, because: 'mistake' } as const;
    await noteProgress(work.callInstitution('note-progress', 'teacher'), at.inPartnership, place, note);
    await work.relay();
    expect(await errors('knowledge', [withHelp, alone])).toEqual(at0('evidenceIds', 'evidence-does-not-count'));
  });

  test('a record has one assessment at a time, and another once that is settled', async () => {
    const work = await learningAtWork(table);
    const first = await work.propose('acquaintance');
    await expect(work.propose('acquaintance')).rejects.toThrow('assessment-under-way');
    value(await withdraw(work, first));
    expect(await work.propose('acquaintance')).toMatchObject({ state: 'proposed' });
  });
});

describe('the person was present', () => {
  test('they sign in their own app; the name is sealed in both scopes and read by those who need it', async () => {
    const work = await learningAtWork(table);
    const proposed = await work.propose('knowledge');
    expect(await sign(work, proposed)).toMatchObject({ value: { state: 'sent' } });
    await work.relay();
    const signed = await stored(work, proposed);
    expect(signed).toMatchObject({ state: 'signed', signature: { how: 'in-app', on: '2026-11-23' } });
    const rows = await work.own.table.list({ kind: signatureItem, of: [proposed.assessmentId], limit: 5 });
    expect(JSON.stringify([signed, rows.items])).not.toContain('Amina');
    const call = work.callInstitution('open-assessment', 'assessor');
    const view = value(await openAssessment(call, work.at.inPartnership, placeOf(work, proposed.assessmentId)));
    expect(view).toMatchObject({ certificateName, signed: { how: 'in-app' }, levels: [{ level: 'knowledge' }] });
    expect(view.evidence).toHaveLength(2);
    const mine = value(await listMyAssessments(work.at.callOf('list-my-assessments', work.citizen), work.own));
    expect(mine.items).toMatchObject([{ state: 'signed', signature: { state: 'accepted' } }]);
  });

  test('a signature to a proposal that has been made anew since is void', async () => {
    const work = await learningAtWork(table);
    const proposed = await work.propose('knowledge');
    const answerId = value(await sign(work, proposed)).answerId;
    const again = await proposeAnew(work, await returned(work, proposed));
    expect(again).toMatchObject({ state: 'proposed' });
    await work.relay();
    expect(await work.own.table.fresh(signatureItem, proposed.assessmentId, answerId)).toMatchObject({
      state: 'void',
      because: 'assessment-changed-since',
    });
  });

  test('on paper, on a day that has been', async () => {
    const work = await learningAtWork(table);
    const { assessmentId, version } = await work.propose('knowledge');
    const call = work.callInstitution('record-paper-signature', 'assessor');
    const paper = { version, signedOn: '2026-11-24' as never, name: certificateName };
    expect(await recordPaperSignature(call, work.at.inPartnership, placeOf(work, assessmentId), paper)).toMatchObject({
      refusal: { errors: [{ pointer: '/signedOn', code: 'date-in-future' }] },
    });
  });
});

describe('four eyes', () => {
  test('nobody approves the own proposal, not even with the assessor’s role', async () => {
    const work = await learningAtWork(table);
    const signed = await work.signed();
    expect(await approve(work, signed, 'practice-guide')).toMatchObject({
      refusal: { code: 'assessment-not-at-this-step' },
    });
    const proposer = work.callInstitution('approve-assessment', 'practice-guide').caller;
    const call = {
      ...work.callInstitution('approve-assessment', 'assessor'),
      caller: { ...proposer, role: 'assessor' } as const,
    };
    const place = placeOf(work, signed.assessmentId);
    expect(await approveAssessment(call, work.at.inPartnership, place, signed, never)).toMatchObject({
      refusal: { code: 'own-proposal' },
    });
    expect(await stored(work, signed)).toMatchObject({ state: 'signed' });
  });

  test('unsigned it cannot be approved; signed it can, and one of two at once does', async () => {
    const work = await learningAtWork(table);
    const proposed = await work.propose('knowledge');
    expect(await approve(work, proposed)).toMatchObject({ refusal: { code: 'assessment-not-at-this-step' } });
    const other = await learningAtWork(table);
    const signed = await other.signed();
    const both = await Promise.all([approve(other, signed, 'one'), approve(other, signed, 'two')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('evidence that was taken back since holds it up', async () => {
    const work = await learningAtWork(table);
    const signed = await work.signed();
    const [piece] = (await work.record()).evidence;
    const place = { institutionId: work.institutionId, recordId: work.recordId };
    const offer = { act: 'withdraw', evidenceId: piece?.evidenceId, because: 'mistake' } as const;
    value(await noteProgress(work.callInstitution('note-progress', 'teacher'), work.at.inPartnership, place, offer));
    await work.relay();
    expect(await approve(work, signed)).toMatchObject({ refusal: { code: 'evidence-changed' } });
  });
});

describe('return assessment', () => {
  test('comes back with what is missing, is made anew, and must be signed anew', async () => {
    const work = await learningAtWork(table);
    const back = await returned(work, await work.signed());
    const call = work.callInstitution('open-assessment', 'practice-guide');
    const place = placeOf(work, back.assessmentId);
    expect(value(await openAssessment(call, work.at.inPartnership, place))).toMatchObject({
      state: 'returned',
      returned: { missing: ['evidence'], note: 'Se ham forme en plade mere.' },
      proposedByMe: true,
    });
    await proposeAnew(work, back);
    expect(await stored(work, back)).toMatchObject({ state: 'proposed', proposal: 2 });
    expect((await stored(work, back))?.signature).toBeUndefined();
    const list = work.callInstitution('list-assessments', 'assessor');
    const open = value(await listAssessments(list, work.at.inPartnership, work.institutionId, {}));
    expect(open.items).toMatchObject([{ state: 'proposed', goals: 1 }]);
    expect(JSON.stringify(await work.at.events(work.at.partnership))).not.toContain('plade mere');
  });
});

async function returned(work: LearningAtWork, { assessmentId, version }: Step): Promise<AssessmentSaved> {
  const call = work.callInstitution('return-assessment', 'assessor');
  const body = { version, missing: ['evidence' as const], note: 'Se ham forme en plade mere.' };
  return value(await returnAssessment(call, work.at.inPartnership, placeOf(work, assessmentId), body));
}

async function proposeAnew(work: LearningAtWork, { assessmentId, version }: Step): Promise<AssessmentSaved> {
  const call = work.callInstitution('propose-assessment-again', 'practice-guide');
  const evidenceIds = (await work.record()).evidence.map(({ evidenceId }) => evidenceId);
  const levels = [{ goalId: work.goalId, level: 'knowledge' as const, evidenceIds }];
  const place = placeOf(work, assessmentId);
  return value(await proposeAssessmentAgain(call, work.at.inPartnership, place, { version, levels }));
}
