import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { withTestMoved } from '#services/visitation/domain/skills-test.ts';
import { changeOfVisitation, visitationAtVersion } from '#services/visitation/store/visitation-at-version.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { SkillsTestAssessment, VisitationChanged } from '#shared/shapes/candidate-visitation.ts';

/**
 * Writes down what the test that was taken showed, subject by subject.
 * Refusals: no-skills-test-for-this, and those of visitationAtVersion.
 */
export async function recordSkillsTestResult(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, ...results }: SkillsTestAssessment,
): Promise<Result<VisitationChanged, VisitationRefusal>> {
  const opened = await visitationAtVersion(visitation, candidateId, version);
  if (!opened.ok) return opened;
  const after = withTestMoved(opened.value, 'record-skills-test-result', { results });
  if (!after) return refuse('no-skills-test-for-this');
  return commit(
    call,
    visitation.table,
    changeOfVisitation(call, opened.value, after, { kind: 'skills-test-assessed' }),
  );
}
