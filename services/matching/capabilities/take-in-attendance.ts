import { judgeWord, type HeardWord } from '#services/matching/domain/attendance-day.ts';
import { newSigns } from '#services/matching/domain/attendance-signs.ts';
import { isPausedOn } from '#services/matching/domain/placement-pauses.ts';
import { attendanceKept, attendanceSettled, attendanceSignalled } from '#services/matching/store/hours-events.ts';
import { attendanceDayItem, daysOf, placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { takeInAnswer, wasTakenIn } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';

/**
 * Keeps what the workplace or the person said of a day beside what the other says, or voids it; once for each word. Tells
 * what it newly asks somebody to look at. A word that replaces one not heard of yet is told again. `call` is the platform in
 * the municipality.
 */
export async function takeInAttendance(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  event: EventOf<'AttendanceAnswered'>,
): Promise<void> {
  const heard = heardWord(event);
  const placementId = toldId('placement', event.facts.placementId);
  if (heard.replaces && !(await wasTakenIn(table, heard.replaces)))
    throw new Error('a word of attendance that replaces one not heard of yet');
  const placement = await table.fresh(placementItem, placementId);
  const before = await table.fresh(attendanceDayItem, placementId, heard.on);
  const judged = judgeWord(placement, before, heard);
  const about = { placementId, candidateId: event.facts.candidateId };
  const settled = { answerId: heard.answerId, sender: event.scope };
  if ('because' in judged || !placement) {
    const because = 'because' in judged ? judged.because : 'placement-not-found';
    const events = [attendanceSettled(about, { ...settled, outcome: 'void', because })];
    await takeInAnswer(call, table, heard.answerId, { writes: [], events });
    return;
  }
  const { day } = judged;
  const [pauses, days] = await Promise.all([table.get(placementPausesItem, placementId), daysOf(table, placementId)]);
  const signs = newSigns(day, days, (on) => isPausedOn(pauses?.pauses ?? [], on));
  await takeInAnswer(call, table, heard.answerId, {
    writes: [putOver(attendanceDayItem, before, day)],
    events: [
      attendanceKept(placement, day),
      attendanceSettled(about, { ...settled, outcome: 'accepted' }),
      ...signs.map((told) => attendanceSignalled(placement, { ...told, version: day.version })),
    ],
  });
}

function heardWord({ at, actor, facts }: EventOf<'AttendanceAnswered'>): HeardWord {
  const { side, mark, hours, paidHours, told, replaces } = facts;
  return {
    ...{ answerId: toldId('answer', facts.answerId), companyId: toldCompany(facts.companyId), side },
    ...{ on: civilDate(facts.on), mark, hours, paidHours, told },
    ...(replaces && { replaces: toldId('answer', replaces) }),
    ...{ sentAt: instant(at), byId: toldId('person', actor.personId) },
  };
}
