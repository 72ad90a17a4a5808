import { freeSeats } from '#services/competence/domain/seats.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { poolsOn, seatLedgerItem } from '#services/competence/store/seat-ledger.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { InstitutionSeats } from '#shared/shapes/course-seats.ts';

/** A course's seats as its own institution reads them: how many wait, and what each municipality reserved. Refusal: course-not-found. */
export async function showInstitutionSeats(
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, courseId }: { readonly institutionId: InstitutionId; readonly courseId: CourseId },
): Promise<Result<InstitutionSeats, CompetenceRefusal>> {
  const [ledger, pools] = await Promise.all([table.fresh(seatLedgerItem, courseId), poolsOn(table, courseId)]);
  if (ledger?.institutionId !== institutionId) return refuse('course-not-found');
  const { seats, waiting } = ledger;
  return ok({
    ...{ courseId, seats, waiting, free: freeSeats(ledger) },
    pools: pools.map(({ municipality, reserved, used }) => ({ municipality, reserved, used })),
  });
}
