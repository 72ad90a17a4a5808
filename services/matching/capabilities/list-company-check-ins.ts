import { isPausedOn } from '#services/matching/domain/placement-pauses.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyCheckInItem, ownCheckInsOf } from '#services/matching/store/check-in-items.ts';
import { shownHoursItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyPlacementItem, type CompanyPlacementRow } from '#services/matching/store/shared-items.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CompanyCheckIn } from '#shared/shapes/check-in.ts';

/** So many of the company's own answers are shown with each person. */
const mostShown = 6;

/** The people at a company now, with the check-in that waits and what the company said last. Refusal: cursor-not-valid. */
export async function listCompanyCheckIns(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  companyId: CompanyId,
  page: Page,
): Promise<Result<{ items: CompanyCheckIn[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: companyPlacementItem, index: 'company-placements', of: [companyId] } as const;
  const found = await readPage(matching, page, query);
  if (!found.ok) return found;
  const today = dateOf(call.now);
  const here = found.value.items.filter(({ state, startsOn }) => state === 'running' && startsOn <= today);
  const items = await Promise.all(here.map((row) => checkInAt(matching.table, row, today)));
  await recordViewing(
    call,
    matching.table,
    here.map(({ candidateId }) => candidateId),
  );
  return ok({ items, cursor: found.value.cursor });
}

async function checkInAt(
  table: Table,
  { companyId, placementId, candidateId }: CompanyPlacementRow,
  today: CivilDate,
): Promise<CompanyCheckIn> {
  const [row, hours, said] = await Promise.all([
    table.get(companyCheckInItem, companyId, placementId),
    table.get(shownHoursItem, companyId, placementId),
    ownCheckInsOf(table, placementId),
  ]);
  const [asked] = row?.asked ?? [];
  const isAnswered = said.some((each) => each.askedOn === asked?.askedOn && each.state !== 'void');
  const isAsked = asked && !isAnswered && !isPausedOn(hours?.pauses ?? [], today);
  return {
    ...{ placementId, candidateId, said: said.slice(0, mostShown) },
    ...(isAsked && { waiting: asked }),
  };
}
