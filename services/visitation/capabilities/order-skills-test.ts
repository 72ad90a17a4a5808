import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { isExemptFromTest, testUnderWay, withTest } from '#services/visitation/domain/skills-test.ts';
import { changeOfVisitation, visitationAtVersion } from '#services/visitation/store/visitation-at-version.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { SkillsTestOrdering, VisitationChanged } from '#shared/shapes/candidate-visitation.ts';

/**
 * Orders a test of reading, writing and maths: one at a time, and not for somebody who has completed a youth education
 * while the rule exempts them. Once the rule has ended, a municipality may still order one where it is needed.
 * Refusals: fields-not-accepted (day), skills-test-under-way, youth-education-completed, and those of visitationAtVersion.
 */
export async function orderSkillsTest(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, on, place }: SkillsTestOrdering,
): Promise<Result<VisitationChanged, VisitationRefusal>> {
  const opened = await visitationAtVersion(visitation, candidateId, version);
  if (!opened.ok) return opened;
  const errors = happenedDayFaults('/on', on, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  if (testUnderWay(opened.value)) return refuse('skills-test-under-way');
  if (isExemptFromTest(opened.value, on)) return refuse('youth-education-completed');
  const ordered = withTest(opened.value, { orderedOn: on, orderedBy: call.caller.personId, ...(place && { place }) });
  return commit(
    call,
    visitation.table,
    changeOfVisitation(call, opened.value, ordered, { kind: 'skills-test-ordered', on }),
  );
}
