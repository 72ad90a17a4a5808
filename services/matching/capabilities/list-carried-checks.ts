import { checkLine } from '#services/matching/domain/lines.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { carriedCheckItem } from '#services/matching/store/carried-check-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CarriedChecks } from '#shared/shapes/six-month-check.ts';

/** More than anybody brings along. */
const most = 20;

/** The six-month checks of a person that this municipality asks for another, with their yes. */
export async function listCarriedChecks(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  candidateId: CandidateId,
): Promise<Result<CarriedChecks, MatchingRefusal>> {
  const { items } = await table.list({ kind: carriedCheckItem, of: [candidateId], limit: most });
  const checks = await Promise.all(items.map(({ placementId }) => table.get(checkItem, placementId)));
  const shown = checks.flatMap((check) => (check?.candidateId === candidateId ? [checkLine(check)] : []));
  await recordViewing(call, table, shown.length > 0 ? [candidateId] : []);
  return ok({ items: shown });
}
