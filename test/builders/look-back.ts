import type { answerCompanyLookBack } from '#services/matching/capabilities/answer-company-look-back.ts';
import type { answerMyLookBack } from '#services/matching/capabilities/answer-my-look-back.ts';
import { endPlacement } from '#services/matching/capabilities/end-placement.ts';
import { companyAgainItem, lookBackAnswerItem, lookBackItem } from '#services/matching/store/look-back-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { Result } from '#shared/kernel/result.ts';
import { civilDate, instant, type Instant } from '#shared/kernel/time.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CompanyLookBack, LookBackSent, PersonLookBack } from '#shared/shapes/look-back.ts';
import type { TestTable } from '#test/database.ts';
import { asTheQueue } from './as-the-queue.ts';
import { testCompany } from './matching.ts';
import { myPlacementAtWork } from './placement-hours.ts';

/** A placement that ended on Friday 27 November 2026, about which its parties are asked on the Monday. */
export const endedOn = civilDate('2026-11-27');
export const askedOn = '2026-11-30T07:00:00Z';
export const answeredAt = instant('2026-11-30T10:00:00Z');

export const personWords = 'Der var for meget larm om eftermiddagen.';
export const companyWords = 'Vi havde for travlt i december.';

export type LookBackCapabilities = {
  readonly answerMyLookBack: typeof answerMyLookBack;
  readonly answerCompanyLookBack: typeof answerCompanyLookBack;
};

/** A placement that has ended, and whose parties were asked how they see it. */
export async function lookedBackOn(table: TestTable, run: LookBackCapabilities, isAsked = true) {
  const at = await myPlacementAtWork(table);
  const { placementId } = at;
  const passes = async (now: string): Promise<void> => {
    await at.at.tell('TimePassed', { now: instant(now) }, { at: instant(now) });
    await at.at.relay();
  };
  const end = { version: 1, endedOn, reason: 'not-the-right-match', note: 'Rolige hjørner.' };
  await endPlacement(at.staff('end-placement'), at.at.matching, placementId, end as never);
  await at.at.relay();
  if (isAsked) await passes(askedOn);
  const myCall = (action: ActionName, now: Instant = answeredAt) => ({ ...at.myCall(action), now });
  const companyCall = (action: ActionName, now: Instant = answeredAt) => ({ ...at.companyCall(action), now });
  const iSay = (more: Partial<PersonLookBack> = {}, now: Instant = answeredAt) =>
    run.answerMyLookBack(myCall('answer-my-look-back', now), at.own, placementId, {
      ...{ why: ['too-much'], good: ['colleagues'], next: ['calmer'], words: personWords },
      ...more,
    });
  const theySay = (more: Partial<CompanyLookBack> = {}, now: Instant = answeredAt) =>
    run.answerCompanyLookBack(
      companyCall('answer-company-look-back', now),
      at.company,
      { companyId: testCompany, placementId },
      { ...{ why: ['too-little-time'], good: ['colleague'], again: 'yes', words: companyWords }, ...more },
    );
  const sent = async (said: Promise<Result<LookBackSent, string>>): Promise<string> => {
    const result = await said;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value.answerId;
  };
  const eventsOf = async (own: Pick<Table, 'list'>): Promise<EventEnvelope[]> => {
    const months = ['2026-11', '2026-12', '2027-01'];
    const pages = await Promise.all(months.map((of) => own.list({ kind: outboxRow, of: [of], limit: 100 })));
    return pages.flatMap(({ items }) => items.map((row) => JSON.parse(row.event) as EventEnvelope));
  };
  const eventsOfMe = () => eventsOf(at.own.table);
  return {
    ...at,
    ...{ passes, iSay, theySay, myCall, companyCall, eventsOfMe },
    iAnswer: (...said: Parameters<typeof iSay>) => sent(iSay(...said)),
    theyAnswer: (...said: Parameters<typeof theySay>) => sent(theySay(...said)),
    arrives: async (): Promise<void> => {
      await asTheQueue([...(await eventsOfMe()), ...(await eventsOf(at.company.table))], at.tell);
      await at.at.relay();
    },
    kept: () => at.at.matching.table.fresh(lookBackItem, placementId),
    again: () => at.at.matching.table.fresh(companyAgainItem, testCompany, placementId),
    staffCall: (action: ActionName, now: Instant = answeredAt) => at.staff(action, { now }),
    readAnswer: async (answerId: string) => {
      const known = await at.own.table.fresh(lookBackAnswerItem, placementId, answerId);
      if (!known) throw new Error('the answer is gone');
      return known;
    },
    told: async () => (await at.at.events()).filter(({ type }) => type === 'LookBackChanged').map(({ facts }) => facts),
  };
}
