import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { withOrderEnded } from '#services/visitation/domain/education-order.ts';
import { changeOfVisitation, visitationAtVersion } from '#services/visitation/store/visitation-at-version.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EducationOrderEnding, VisitationChanged } from '#shared/shapes/candidate-visitation.ts';

/**
 * Ends the education order in force: the education has begun, or it is withdrawn. Possible after the law's end too.
 * Refusals: fields-not-accepted (day), no-education-order-in-force, and those of visitationAtVersion.
 */
export async function endEducationOrder(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, on, because }: EducationOrderEnding,
): Promise<Result<VisitationChanged, VisitationRefusal>> {
  const opened = await visitationAtVersion(visitation, candidateId, version);
  if (!opened.ok) return opened;
  const errors = happenedDayFaults('/on', on, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const after = withOrderEnded(opened.value, because, on);
  if (!after) return refuse('no-education-order-in-force');
  return commit(
    call,
    visitation.table,
    changeOfVisitation(call, opened.value, after, { kind: 'education-order-ended', on, reason: because }),
  );
}
