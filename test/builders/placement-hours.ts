import { answerHoursStep } from '#services/matching/capabilities/answer-hours-step.ts';
import { keepHoursPlan } from '#services/matching/capabilities/keep-hours-plan.ts';
import { listMyPlacements } from '#services/matching/capabilities/list-my-placements.ts';
import { sayAttendance } from '#services/matching/capabilities/say-attendance.ts';
import { sayOwnAttendance } from '#services/matching/capabilities/say-own-attendance.ts';
import { eventHandlers } from '#services/matching/event-handlers.ts';
import {
  attendanceAnswerItem,
  attendanceDayItem,
  hoursPlanItem,
  stepAnswerItem,
} from '#services/matching/store/hours-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { AnswerId, HoursStepId } from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { AttendanceWord } from '#shared/shapes/attendance.ts';
import type { HoursPlanKept, StepAnswer } from '#shared/shapes/hours-plan.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import type { TestTable } from '#test/database.ts';
import { asTheQueue } from './as-the-queue.ts';
import { aCall, aCaller } from './call.ts';
import { citizenOfPerson, testCompany } from './matching.ts';
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
    await asTheQueue(await eventsOfCompany(), tell);
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

/** The same with days and a next step agreed, and the person with what they read and say. */
export async function myPlacementAtWork(table: TestTable, more: Partial<PlacementStart> = {}) {
  const given = await placementAtWork(table, more);
  const { at, placementId, candidateId, staff } = given;
  const plan = { version: 0, weekdays: ['monday', 'friday'], steps: [{ task: 'Pakke ordrer', hoursPerWeek: 14 }] };
  await keepHoursPlan(staff('keep-hours-plan'), at.matching, placementId, plan as HoursPlanKept);
  await at.relay();
  const citizen = citizenOfPerson(candidateId);
  const me = aCaller('candidate', citizen, { partnership: undefined });
  const myCall = (action: ActionName, scope = citizen): Call =>
    aCall(action, me, { now: friday, scope, partnership: undefined });
  const own = at.open(myCall('list-my-placements'));
  const kept = async () => {
    const known = await at.matching.table.fresh(hoursPlanItem, placementId);
    if (!known) throw new Error('there is no plan');
    return known;
  };
  const stepId = (await kept()).steps[0]?.stepId as HoursStepId;
  const sayOwn = (word: Partial<AttendanceWord> = {}) =>
    sayOwnAttendance(myCall('say-own-attendance'), own, placementId, { ...came, ...word });
  const sayOfStep = (answer: StepAnswer, replaces?: AnswerId) =>
    answerHoursStep(
      myCall('answer-hours-step'),
      own,
      { placementId, stepId },
      { answer, ...(replaces && { replaces }) },
    );
  const sent = async (said: ReturnType<typeof sayOwn> | ReturnType<typeof sayOfStep>): Promise<AnswerId> => {
    const answer = await said;
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.value.answerId;
  };
  const eventsOf = async (scope: CitizenScope): Promise<EventEnvelope[]> => {
    const page = await at
      .open(myCall('list-my-placements', scope))
      .table.list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const readOf = async <Kept>(read: Promise<Kept | undefined>): Promise<Kept> => {
    const known = await read;
    if (!known) throw new Error('the answer is gone');
    return known;
  };
  return {
    ...given,
    ...{ citizen, myCall, own, stepId, sayOwn, sayOfStep, plan: kept },
    iCame: (word: Partial<AttendanceWord> = {}) => sent(sayOwn(word)),
    iSayOfStep: (answer: StepAnswer, replaces?: AnswerId) => sent(sayOfStep(answer, replaces)),
    eventsOfMe: () => eventsOf(citizen),
    readMine: (answerId: string) => readOf(own.table.fresh(attendanceAnswerItem, placementId, answerId)),
    readStepAnswer: (answerId: string) => readOf(own.table.fresh(stepAnswerItem, stepId, answerId)),
    mine: async (scope = citizen) => {
      const call = myCall('list-my-placements', scope);
      const page = await listMyPlacements(call, at.open(call));
      return page.ok ? page.value.items : [];
    },
    isNow: (to: CitizenScope) =>
      at.tell('CandidateCprCorrected', { candidateId, citizen: to, formerCitizen: citizen }, { version: 9 }),
    relayAll: async (): Promise<void> => {
      await asTheQueue([...(await given.eventsOfCompany()), ...(await eventsOf(citizen))], given.tell);
      await at.relay();
    },
  };
}
