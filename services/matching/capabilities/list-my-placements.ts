import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { isPartlyPaid, plannedOfDay } from '#services/matching/domain/attendance-day.ts';
import type { MyPlacementRow } from '#services/matching/domain/my-placement.ts';
import { pauseOn } from '#services/matching/domain/placement-pauses.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import { helpAskedLast } from '#services/matching/store/help-items.ts';
import { myPlacementItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { lastStepAnswer } from '#services/matching/store/step-answers.ts';
import { wordsOfDay } from '#services/matching/store/words-of-attendance.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyPlacement, MyPlacements } from '#shared/shapes/my-placement.ts';

/** A person is at few workplaces in a life. */
const mostPlaces = 100;

/** The places where the person is now, how the hours grew, the next step, and their own word on today and yesterday. */
export async function listMyPlacements(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<MyPlacements, MatchingRefusal>> {
  const { items: rows } = await table.list({ kind: myPlacementItem, of: [], limit: mostPlaces });
  const today = dateOf(call.now);
  const running = rows.filter(({ state, startsOn }) => state === 'running' && startsOn <= today);
  const items = await Promise.all(running.map((row) => viewOf(table, row, today)));
  await recordViewing(
    call,
    table,
    running.map(({ candidateId }) => candidateId),
  );
  return ok({ items });
}

async function viewOf(table: Table, row: MyPlacementRow, today: CivilDate): Promise<MyPlacement> {
  const {
    terms,
    state: _running,
    version: _drawn,
    endedOn: _none,
    partnership: _shares,
    pauses,
    nextStep,
    days,
    checkIns: _elsewhere,
    ...place
  } = row;
  const { kind, hoursPerWeek, paidHoursPerWeek } = termsOn({ terms }, today);
  const pause = pauseOn(pauses, today);
  const [help, answer, ...words] = await Promise.all([
    helpAskedLast(table, row.placementId),
    nextStep && lastStepAnswer(table, nextStep.stepId),
    ...[today, addDays(today, -1)].map((on) => wordsOfDay(table, { companyId: row.companyId, on })),
  ]);
  return {
    ...place,
    ...{ kind, hoursPerWeek, weekdays: [...row.weekdays], weeks: [...row.weeks] },
    plannedHours: plannedOfDay(hoursPerWeek, row.weekdays.length),
    partlyPaid: isPartlyPaid({ hoursPerWeek, paidHoursPerWeek }),
    ...(nextStep && { nextStep: { ...nextStep, ...(answer && { answer }) } }),
    ...(help && { help }),
    ...(pause && { paused: pause.until ? { until: pause.until } : {} }),
    days: [today, addDays(today, -1)]
      .filter((on) => on >= row.startsOn)
      .map((on, ago) => {
        const stands = days.find((day) => day.on === on);
        const said = words[ago]?.get(row.placementId);
        return { on, ...(stands && { standing: { mark: stands.mark, hours: stands.hours } }), ...(said && { said }) };
      }),
  };
}
