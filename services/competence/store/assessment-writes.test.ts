import { beforeAll, describe, expect, test } from 'vitest';
import { approveAssessment } from '#services/competence/capabilities/approve-assessment.ts';
import { verifyAssessment } from '#services/competence/capabilities/verify-assessment.ts';
import type { Assessment } from '#services/competence/domain/assessment.ts';
import { learningAtWork, placeOf, type LearningAtWork } from '#test/builders/competence-learning.ts';
import { anId } from '#test/builders/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { assessmentItem } from './assessment-items.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/**
 * A table that says of an assessment what is not so, as a domain with a fault would believe: only the database's own condition
 * stands between somebody and their own work.
 */
function believing({ at }: LearningAtWork, more: Partial<Assessment>): { readonly table: Table } {
  const real = at.inPartnership.table;
  const fresh: Table['fresh'] = async (kind, ...id) => {
    const found = await real.fresh(kind, ...id);
    return found && kind.name === assessmentItem.name ? { ...found, ...more } : found;
  };
  return { table: { ...real, fresh } };
}

const stored = (work: LearningAtWork, id: string) =>
  work.at.inPartnership.table.fresh(assessmentItem, work.recordId, id);

describe('four eyes, asked by the database itself', () => {
  test('the proposer does not approve, though the domain believes it was somebody else; another does', async () => {
    const work = await learningAtWork(table);
    const { assessmentId, version } = await work.signed();
    const place = placeOf(work, assessmentId);
    const { caller } = work.callInstitution('propose-assessment', 'practice-guide');
    const own = {
      ...work.callInstitution('approve-assessment', 'assessor'),
      caller: { ...caller, role: 'assessor' as const },
    };
    const blind = believing(work, { proposedBy: anId('person') });
    const refused = await approveAssessment(own, blind, place, { version }, () => 0.99);
    expect(refused).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await stored(work, assessmentId)).toMatchObject({ state: 'signed', version });
    const another = work.callInstitution('approve-assessment', 'assessor', 'another');
    expect(await approveAssessment(another, blind, place, { version }, () => 0.99)).toMatchObject({ ok: true });
  });

  test.each(['proposedBy', 'approvedBy'] as const)('nor does who is %s verify it', async (field) => {
    const work = await learningAtWork(table);
    const signed = await work.signed();
    const place = placeOf(work, signed.assessmentId);
    const approver = work.callInstitution('approve-assessment', 'assessor', 'approver');
    await approveAssessment(approver, work.at.inPartnership, place, { version: signed.version }, () => 0);
    const before = await stored(work, signed.assessmentId);
    if (!before || before.state !== 'verifying') throw new Error('nothing was drawn');
    const call = work.callInstitution('verify-assessment', 'assessor', 'verifier');
    const own = { ...call, caller: { ...call.caller, personId: before[field] as typeof call.caller.personId } };
    const found = { version: before.version, passed: true, findings: 'Niveauet holder.' } as never;
    const blind = believing(work, { proposedBy: anId('person'), approvedBy: anId('person') });
    expect(await verifyAssessment(own, blind, place, found)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await verifyAssessment(call, blind, place, found)).toMatchObject({ ok: true });
  });
});
