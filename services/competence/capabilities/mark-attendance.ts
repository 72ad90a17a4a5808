import { atOrderField } from '#services/competence/domain/order-days.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findSiteOrder } from '#services/competence/store/find-site-order.ts';
import { siteAttendanceItem } from '#services/competence/store/site-items.ts';
import type { InstitutionId, OrderId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { AttendanceMarked, AttendanceMarking } from '#shared/shapes/site-order.ts';

/**
 * Marks whether somebody came on a day of their course: there, late, or away with a plain reason. A mark can be set anew.
 * Refusals: order-not-found, order-not-begun, stale-version, fields-not-accepted (a day to come, or outside the course).
 */
export async function markAttendance(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, orderId }: { readonly institutionId: InstitutionId; readonly orderId: OrderId },
  { version, on, mark, reason }: AttendanceMarking,
): Promise<Result<AttendanceMarked, CompetenceRefusal>> {
  const found = await findSiteOrder(call, table, institutionId, orderId);
  if (!found.ok) return found;
  const { candidateId, course } = found.value;
  if (!course.startUpFrom) return refuse('order-not-begun');
  if (on > dateOf(call.now)) return atOrderField('/on', 'not-yet');
  if (on < course.startUpFrom) return atOrderField('/on', 'before-start');
  if (course.endedOn && on > course.endedOn) return atOrderField('/on', 'after-order-end');
  const before = await table.fresh(siteAttendanceItem, institutionId, on, orderId);
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const markedBy = call.caller.personId;
  const kept = { institutionId, on, orderId, candidateId, mark, markedBy, ...(reason && { reason }) };
  const row = before ? asNextVersion({ ...kept, version: before.version }) : { ...kept, version: 1 };
  return commit(call, table, {
    writes: [putOver(siteAttendanceItem, before, row)],
    events: [],
    about: [candidateId],
    answer: { orderId, on, version: row.version },
  });
}
