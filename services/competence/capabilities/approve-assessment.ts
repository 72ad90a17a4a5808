import { faultsOfLevels } from '#services/competence/domain/assessed-levels.ts';
import { approve, type Assessment } from '#services/competence/domain/assessment.ts';
import { draw, nothingSampled, type Chances } from '#services/competence/domain/sampling.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { drawnItem, sampleCountItem } from '#services/competence/store/assessment-items.ts';
import { actOf, byAnother, writesOfAssessment } from '#services/competence/store/assessment-writes.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aboutAssessment } from '#services/competence/store/learning-events.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import {
  findAssessment,
  saveAssessment,
  type AssessmentPlace,
} from '#services/competence/capabilities/save-assessment.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { GaveUp, retry } from '#shared/runtime/retry.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { AssessmentSaved, AssessmentStep } from '#shared/shapes/assessment.ts';

/** Another's approval at the same moment takes the next number of the lot: then it is drawn anew. */
const numberTaken = new Error('another approval took the next number of the lot');

/**
 * Another than the proposer approves what the person has signed; and the lot says, once, who else must look. `chance`
 * gives a number from 0 up to 1. Refusals: assessment-not-found, own-proposal, evidence-changed,
 * assessment-not-at-this-step, stale-version, busy-try-again.
 */
export async function approveAssessment(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  place: AssessmentPlace,
  { version }: AssessmentStep,
  chance: () => number,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const before = await findAssessment(table, place);
  if (!before.ok) return before;
  const evidence = await readEvidence(table, place.recordId);
  const goals = before.value.levels.map((level) => ({ ...level, own: false }));
  if (faultsOfLevels(goals, evidence, [...before.value.levels]).length > 0) return refuse('evidence-changed');
  const attempt = async (): Promise<Result<AssessmentSaved, CompetenceRefusal>> => {
    const saved = await approved(call, table, before.value, version, { internal: chance(), external: chance() });
    if (!saved.ok && saved.refusal.code === 'busy-try-again') throw numberTaken;
    return saved;
  };
  try {
    return await retry(attempt, (fault) => fault === numberTaken);
  } catch (fault) {
    if (fault instanceof GaveUp) return refuse('busy-try-again');
    throw fault;
  }
}

async function approved(
  call: Call,
  table: Table,
  before: Assessment,
  seen: number,
  chances: Chances,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const lot = before.drawn ? { drawn: before.drawn, writes: [] } : await lotOf(call, table, before, chances);
  const { number, internal, external } = lot.drawn;
  const after = approve(before, { number, internal, external }, actOf(call, seen));
  if (!after.ok) return after;
  const [write, ...more] = writesOfAssessment(before, after.value, 'approve-assessment');
  const facts = { ...aboutAssessment(after.value), internal, external };
  const { assessmentId: id, version } = after.value;
  return saveAssessment(call, table, after.value, {
    writes: [byAnother(write as Write, ['proposedBy'], call.caller.personId), ...more, ...lot.writes],
    events: [domainEvent('AssessmentApproved', { id, version }, facts)],
  });
}

/** The draw and what it leaves behind: the institution's count, under its version, and the draw itself. */
async function lotOf(
  call: Call,
  table: Table,
  { institutionId, assessmentId, recordId }: Assessment,
  chances: Chances,
) {
  const before = await table.fresh(sampleCountItem, institutionId);
  const about = { assessmentId, recordId, drawnAt: call.now, drawnBy: call.caller.personId };
  const { count, drawn } = draw(before ?? nothingSampled(institutionId), about, chances);
  const counted: Write<'busy-try-again'> = { ...putOver(sampleCountItem, before, count), refusedAs: 'busy-try-again' };
  return { drawn, writes: [counted, insert(drawnItem, drawn)] };
}
