import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { protectedMark } from '#services/visitation/domain/protected-address.ts';
import { clashes, weekOf } from '#services/visitation/domain/week.ts';
import type { CalendarEntry } from '#services/visitation/store/calendar-items.ts';
import { meetingsBetween, stepsBetween } from '#services/visitation/store/own-calendar.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { businessDaysBetween } from '#shared/kernel/business-days.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { closingDaysBetween, danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Deadline, WeekQuery, WeekView } from '#shared/shapes/calendar.ts';

/** More than anybody has in a week; where somebody has, the page says so. */
const most = 150;
/** So many of earlier weeks; the list of work shows them all. */
const mostEarlier = 30;

/**
 * A week of the caller's own: meetings, deadlines of the steps they own, and the days on which it is closed; this week also
 * the steps of earlier weeks that were never done. One log entry names everybody shown.
 */
export async function showWeek(
  call: Call,
  visitation: VisitationStore,
  { on }: WeekQuery,
): Promise<Result<WeekView, never>> {
  const today = dateOf(call.now);
  const { from, to, ...instants } = weekOf(on ?? today);
  const { personId } = call.caller;
  const isThisWeek = from <= today && today <= to;
  const [meetings, steps, earlier] = await Promise.all([
    meetingsBetween(visitation, personId, { ...instants, most }),
    stepsBetween(visitation, personId, { from, to, most }),
    isThisWeek ? stepsBetween(visitation, personId, { to: addDays(from, -1), most: mostEarlier }) : [],
  ]);
  const people = await peopleOf(visitation, meetings, [...steps, ...earlier.slice(0, mostEarlier)]);
  await recordViewing(call, visitation.table, [...people.keys()]);
  return ok({
    ...{ from, to, cutShort: meetings.length > most || steps.length > most },
    meetings: meetings.slice(0, most).map((meeting) => {
      const { personId: _person, version: _version, off: _off, ...shown } = meeting;
      const who = meeting.candidateId && people.get(meeting.candidateId);
      return {
        ...shown,
        ...(who && { name: fullName(who), ...protectedMark(who) }),
        clashes: clashes(meeting, meetings),
      };
    }),
    deadlines: deadlinesOf(steps.slice(0, most), today),
    earlier: deadlinesOf(earlier.slice(0, mostEarlier), today),
    moreEarlier: earlier.length > mostEarlier,
    closed: closingDaysBetween(from, to),
  });
}

function deadlinesOf(steps: readonly Candidate[], today: CivilDate): Deadline[] {
  return steps.flatMap(({ candidateId, next, ...named }) => {
    if (!next) return [];
    const { kind: stepKind, dueOn } = next;
    const overdue = dueOn < today;
    return [
      {
        ...{ candidateId, name: fullName(named), ...protectedMark(named), stepKind, dueOn, overdue },
        ...(overdue && { businessDaysOver: businessDaysBetween(dueOn, today, danishCalendar) }),
      },
    ];
  });
}

async function peopleOf(
  visitation: VisitationStore,
  meetings: readonly CalendarEntry[],
  steps: readonly Candidate[],
): Promise<Map<CandidateId, Candidate>> {
  const known = new Map(steps.map((candidate) => [candidate.candidateId, candidate]));
  const ids = new Set(meetings.flatMap(({ candidateId }) => candidateId ?? []).filter((id) => !known.has(id)));
  const others = await Promise.all([...ids].map((id) => visitation.table.get(candidateItem, id)));
  for (const candidate of others) if (candidate) known.set(candidate.candidateId, candidate);
  return known;
}
