import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companySeesUntil } from '#services/matching/domain/alignment-seen.ts';
import { isPartlyPaid, plannedOfDay } from '#services/matching/domain/attendance-day.ts';
import { pauseOn } from '#services/matching/domain/placement-pauses.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import { weekdayOf } from '#services/matching/domain/weekday.ts';
import { helpAskedLast } from '#services/matching/store/help-items.ts';
import { shownHoursItem, type ShownHours } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyPlacementItem, type CompanyPlacementRow } from '#services/matching/store/shared-items.ts';
import { wordsOfDay } from '#services/matching/store/words-of-attendance.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { CompanyAttendanceLine, OwnWord } from '#shared/shapes/attendance.ts';

/** The people at a company on a day, as long as it sees them, with what the company said of it. Refusal: cursor-not-valid. */
export async function listCompanyAttendance(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  { companyId, on }: { readonly companyId: CompanyId; readonly on: CivilDate },
  page: Page,
): Promise<Result<{ items: CompanyAttendanceLine[]; cursor: string | null }, MatchingRefusal>> {
  const query = { kind: companyPlacementItem, index: 'company-placements', of: [companyId] } as const;
  const found = await readPage(matching, page, query);
  if (!found.ok) return found;
  const here = found.value.items.filter((row) => isHere(row, on, dateOf(call.now)));
  const [words, shown, help] = await Promise.all([
    wordsOfDay(matching.table, { companyId, on }),
    Promise.all(here.map(({ placementId }) => matching.table.get(shownHoursItem, companyId, placementId))),
    Promise.all(here.map(({ placementId }) => helpAskedLast(matching.table, placementId))),
  ]);
  await recordViewing(
    call,
    matching.table,
    here.map(({ candidateId }) => candidateId),
  );
  const items = here.map((row, place) => ({
    ...lineOf(row, on, { shown: shown[place], said: words.get(row.placementId) }),
    ...(help[place] && { help: help[place] }),
  }));
  return ok({ items, cursor: found.value.cursor });
}

function isHere({ state, startsOn, endedOn }: CompanyPlacementRow, on: CivilDate, today: CivilDate): boolean {
  if (endedOn && today > companySeesUntil(endedOn)) return false;
  return state !== 'withdrawn' && startsOn <= on && (!endedOn || on <= endedOn);
}

function lineOf(
  { placementId, candidateId, terms }: CompanyPlacementRow,
  on: CivilDate,
  { shown, said }: { readonly shown: ShownHours | undefined; readonly said: OwnWord | undefined },
): CompanyAttendanceLine {
  const held = termsOn({ terms }, on);
  const days = shown?.weekdays ?? [];
  const pause = shown && pauseOn(shown.pauses, on);
  return {
    ...{ placementId, candidateId, kind: held.kind },
    plannedHours: plannedOfDay(held.hoursPerWeek, days.length),
    partlyPaid: isPartlyPaid(held),
    ...(days.length > 0 && { expected: days.includes(weekdayOf(on)) }),
    ...(pause && { paused: pause.until ? { until: pause.until } : {} }),
    ...(said && { said }),
  };
}
