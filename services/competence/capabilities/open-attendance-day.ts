import { isSeen, type SiteOrder } from '#services/competence/domain/site-order.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { siteAttendanceItem, siteOrderItem, trainingSiteItem } from '#services/competence/store/site-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage } from '#shared/runtime/paged-list.ts';
import type { AttendanceDay, AttendanceQuery } from '#shared/shapes/site-order.ts';

/** Those whose course goes on and has begun, with what is marked for a day; today where none is named. Refusal: cursor-not-valid. */
export async function openAttendanceDay(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { on = dateOf(call.now), ...ask }: AttendanceQuery,
): Promise<Result<AttendanceDay, CompetenceRefusal>> {
  const { table } = competence;
  const query = { kind: siteOrderItem, index: 'site-orders', of: [institutionId, 'ongoing'] } as const;
  const page = await readPage(competence, ask, { ...query, name: `attendance/${institutionId}` });
  if (!page.ok) return page;
  const rows = page.value.items.filter((row) => isSeen(row, dateOf(call.now)) && isThere(row, on));
  const site = await table.get(trainingSiteItem, institutionId);
  const marks = await Promise.all(
    rows.map(({ orderId }) => table.fresh(siteAttendanceItem, institutionId, on, orderId)),
  );
  await recordViewing(call, table, [...new Set(rows.map(({ candidateId }) => candidateId))]);
  const items = rows.map(({ orderId, candidateId, course }, place) => {
    const { version = 0, mark, reason } = marks[place] ?? {};
    return {
      ...{ orderId, candidateId, version },
      assignment: site?.assigned[orderId] ?? {},
      paused: course.pausedFrom !== undefined && course.pausedFrom <= on,
      ...(mark && { mark }),
      ...(reason && { reason }),
    };
  });
  return ok({ items, cursor: page.value.cursor });
}

function isThere({ course }: SiteOrder, on: CivilDate): boolean {
  return course.startUpFrom !== undefined && course.startUpFrom <= on;
}
