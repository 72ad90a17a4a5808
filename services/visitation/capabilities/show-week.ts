import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { clashes, weekOf } from '#services/visitation/domain/week.ts';
import type { CalendarEntry } from '#services/visitation/store/calendar-items.ts';
import { meetingsBetween, stepsBetween } from '#services/visitation/store/own-calendar.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { closingDaysBetween } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { WeekQuery, WeekView } from '#shared/shapes/calendar.ts';

/** More than anybody has in a week; where somebody has, the page says so. */
const most = 150;

/**
 * A week of the caller's own: meetings, deadlines of the steps they own, and the days on which it is closed. One log entry
 * names everybody shown.
 */
export async function showWeek(
  call: Call,
  visitation: VisitationStore,
  { on }: WeekQuery,
): Promise<Result<WeekView, never>> {
  const today = dateOf(call.now);
  const { from, to, ...instants } = weekOf(on ?? today);
  const { personId } = call.caller;
  const [meetings, steps] = await Promise.all([
    meetingsBetween(visitation, personId, { ...instants, most }),
    stepsBetween(visitation, personId, { from, to, most }),
  ]);
  const people = await peopleOf(visitation, meetings, steps);
  await recordViewing(call, visitation.table, [...people.keys()]);
  return ok({
    ...{ from, to, cutShort: meetings.length > most || steps.length > most },
    meetings: meetings.slice(0, most).map((meeting) => {
      const { personId: _person, version: _version, off: _off, ...shown } = meeting;
      const who = meeting.candidateId && people.get(meeting.candidateId);
      return { ...shown, ...(who && { name: fullName(who) }), clashes: clashes(meeting, meetings) };
    }),
    deadlines: steps.slice(0, most).flatMap(({ candidateId, next, ...named }) => {
      if (!next) return [];
      const { kind: stepKind, dueOn } = next;
      return [{ candidateId, name: fullName(named), stepKind, dueOn, overdue: dueOn < today }];
    }),
    closed: closingDaysBetween(from, to),
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
