import type { answerCompanyStillThere } from '#services/matching/capabilities/answer-company-still-there.ts';
import type { answerMyStillThere } from '#services/matching/capabilities/answer-my-still-there.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import { stillThereAnswerItem, stillThereItem } from '#services/matching/store/still-there-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { Result } from '#shared/kernel/result.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { StillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';
import type { TestTable } from '#test/database.ts';
import { asTheQueue } from './as-the-queue.ts';
import { testCompany } from './matching.ts';
import { myPlacementAtWork } from './placement-hours.ts';

/** The check of a small job that began on Monday 23 November 2026; a Sunday, so both are asked on the Monday. */
export const checkDueOn = civilDate('2027-05-23');
export const askedOn = '2027-05-24T06:00:00Z';
export const answeredAt = instant('2027-05-25T10:00:00Z');

export const ownWords = 'Jeg er blevet fast.';

export type StillThereCapabilities = {
  readonly answerMyStillThere: typeof answerMyStillThere;
  readonly answerCompanyStillThere: typeof answerCompanyStillThere;
};

/** A small job whose six-month check fell due, and about which both were asked. */
export async function askedAboutStillThere(table: TestTable, run: StillThereCapabilities, isAsked = true) {
  const at = await myPlacementAtWork(table, { kind: 'small-job', hoursPerWeek: 10 });
  const { placementId } = at;
  const passes = async (now: string): Promise<void> => {
    await at.at.tell('TimePassed', { now: instant(now) }, { at: instant(now) });
    await at.at.relay();
  };
  await passes('2027-05-22T22:00:00Z');
  if (isAsked) await passes(askedOn);
  const answer = (more: Partial<StillThereAnswer>): StillThereAnswer => ({
    ...{ dueOn: checkDueOn, says: 'still', words: ownWords },
    ...more,
  });
  const now = answeredAt;
  const myCall = (action: ActionName) => ({ ...at.myCall(action), now });
  const companyCall = (action: ActionName) => ({ ...at.companyCall(action), now });
  const iSay = (more: Partial<StillThereAnswer> = {}) =>
    run.answerMyStillThere(myCall('answer-my-still-there'), at.own, placementId, answer(more));
  const theySay = (more: Partial<StillThereAnswer> = {}) => {
    const about = { companyId: testCompany, placementId };
    return run.answerCompanyStillThere(companyCall('answer-company-still-there'), at.company, about, answer(more));
  };
  const sent = async (said: Promise<Result<StillThereSent, string>>): Promise<string> => {
    const result = await said;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value.answerId;
  };
  const eventsOf = async (own: Pick<Table, 'list'>): Promise<EventEnvelope[]> => {
    const page = await own.list({ kind: outboxRow, of: ['2027-05'], limit: 100 });
    return page.items.map((row) => JSON.parse(row.event) as EventEnvelope);
  };
  const told = async (type: string) => (await at.at.events()).filter((event) => event.type === type);
  const eventsOfMe = () => eventsOf(at.own.table);
  return {
    ...at,
    ...{ passes, iSay, theySay, myCall, companyCall, eventsOfMe },
    iAnswer: (more: Partial<StillThereAnswer> = {}) => sent(iSay(more)),
    theyAnswer: (more: Partial<StillThereAnswer> = {}) => sent(theySay(more)),
    arrives: async (): Promise<void> => {
      await asTheQueue([...(await eventsOfMe()), ...(await eventsOf(at.company.table))], at.tell);
      await at.at.relay();
    },
    kept: () => at.at.matching.table.fresh(stillThereItem, placementId),
    check: () => at.at.matching.table.fresh(checkItem, placementId),
    staffCall: (action: ActionName) => at.staff(action, { now }),
    readAnswer: async (answerId: string) => {
      const known = await at.own.table.fresh(stillThereAnswerItem, placementId, answerId);
      if (!known) throw new Error('the answer is gone');
      return known;
    },
    told,
    facts: async (type: string) => (await told(type)).map(({ facts }) => facts as Readonly<Record<string, unknown>>),
  };
}
