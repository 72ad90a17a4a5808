import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { withTestMoved } from '#services/visitation/domain/skills-test.ts';
import { changeOfVisitation, visitationAtVersion } from '#services/visitation/store/visitation-at-version.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { SkillsTestStep, VisitationChanged } from '#shared/shapes/candidate-visitation.ts';

/**
 * Takes back a test that was ordered and has not been taken.
 * Refusals: fields-not-accepted (day), no-skills-test-for-this, and those of visitationAtVersion.
 */
export async function cancelSkillsTest(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, on }: SkillsTestStep,
): Promise<Result<VisitationChanged, VisitationRefusal>> {
  const opened = await visitationAtVersion(visitation, candidateId, version);
  if (!opened.ok) return opened;
  const errors = happenedDayFaults('/on', on, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const after = withTestMoved(opened.value, 'cancel-skills-test', {});
  if (!after) return refuse('no-skills-test-for-this');
  return commit(
    call,
    visitation.table,
    changeOfVisitation(call, opened.value, after, { kind: 'skills-test-cancelled', on }),
  );
}
