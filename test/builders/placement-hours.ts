import { sayAttendance } from '#services/matching/capabilities/say-attendance.ts';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import { attendanceAnswerItem, attendanceDayItem } from '#services/matching/store/hours-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { AttendanceWord } from '#shared/shapes/attendance.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import type { TestTable } from '#test/database.ts';
import { aCall, aCaller } from './call.ts';
import { testCompany } from './matching.ts';
import { running } from './placements.ts';

/** The first day of the placement, a Monday, and the evening of the Friday after. */
export const firstDay = civilDate('2026-11-23');
export const friday = instant('2026-11-27T18:00:00Z');

/** A running placement with the company's buddy beside it, and both sides' events. */
export async function placementAtWork(table: TestTable, more: Partial<PlacementStart> = {}) {
  const given = await running(table, { startsOn: firstDay, ...more });
  const { at, placementId } = given;
  await at.relay();
  const buddy = aCaller('buddy', at.partnership, { partnership: at.partnership, companyId: testCompany });
  const companyCall = (action: ActionName, extra: Partial<Call> = {}): Call =>
    aCall(action, buddy, { now: friday, ...extra });
  const company = at.open(companyCall('say-attendance'));
  const say = (word: Partial<AttendanceWord> = {}, call = companyCall('say-attendance')) =>
    sayAttendance(call, company, { companyId: testCompany, placementId }, { ...came, ...word });
  const said = async (word: Partial<AttendanceWord> = {}) => {
    const sent = await say(word);
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
    return sent.value.answerId;
  };
  const eventsOfCompany = async (): Promise<EventEnvelope[]> => {
    const page = await company.table.list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const tell = (detail: EventEnvelope): Promise<void> => handleEvent(eventHandlers(at.open), { detail });
  const relayAll = async (): Promise<void> => {
    for (const event of await eventsOfCompany()) await tell(event);
    await at.relay();
  };
  const day = (on = firstDay) => at.matching.table.fresh(attendanceDayItem, placementId, on);
  const read = async (answerId: string) => {
    const known = await company.table.fresh(attendanceAnswerItem, placementId, answerId);
    if (!known) throw new Error('the word is gone');
    return known;
  };
  const signs = async () =>
    (await at.events()).filter(({ type }) => type === 'AttendanceSignalled').map(({ facts }) => facts);
  const staff = (action: ActionName, extra: Partial<Call> = {}): Call => at.call(action, { now: friday, ...extra });
  return {
    ...given,
    ...{ buddy, company, companyCall, say, said, eventsOfCompany, tell, relayAll, day, read, signs, staff },
  };
}

const came: AttendanceWord = { on: firstDay, mark: 'came', hours: 3 };
