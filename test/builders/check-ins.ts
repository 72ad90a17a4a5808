import type { answerCompanyCheckIn } from '#services/matching/capabilities/answer-company-check-in.ts';
import type { answerMyCheckIn } from '#services/matching/capabilities/answer-my-check-in.ts';
import type { listCompanyCheckIns } from '#services/matching/capabilities/list-company-check-ins.ts';
import type { listMyCheckIns } from '#services/matching/capabilities/list-my-check-ins.ts';
import type { setCheckInRhythm } from '#services/matching/capabilities/set-check-in-rhythm.ts';
import type { showCheckIns } from '#services/matching/capabilities/show-check-ins.ts';
import { checkInAnswerItem, checkInItem } from '#services/matching/store/check-in-items.ts';
import type { AnswerId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { CheckInAnswer, CheckInAnswerSent, CheckInRhythm } from '#shared/shapes/check-in.ts';
import type { TestTable } from '#test/database.ts';
import { testCompany } from './matching.ts';
import { myPlacementAtWork } from './placement-hours.ts';

/** The first day on which is asked at a placement that began on Monday 23 November 2026: the Wednesday. */
export const firstAsked = civilDate('2026-11-25');

export const words = 'Jeg er glad for Bente.';

/** The capabilities of check-ins, as a test calls them. */
export type CheckInCapabilities = {
  readonly answerCompanyCheckIn: typeof answerCompanyCheckIn;
  readonly answerMyCheckIn: typeof answerMyCheckIn;
  readonly listCompanyCheckIns: typeof listCompanyCheckIns;
  readonly listMyCheckIns: typeof listMyCheckIns;
  readonly setCheckInRhythm: typeof setCheckInRhythm;
  readonly showCheckIns: typeof showCheckIns;
};

/** A running placement at which person and workplace were asked for the first time. */
export async function checkedIn(table: TestTable, run: CheckInCapabilities) {
  const at = await myPlacementAtWork(table);
  const { placementId } = at;
  const answer = (more: Partial<CheckInAnswer> = {}): CheckInAnswer => ({
    ...{ askedOn: firstAsked, skipped: false, going: 'well', tasks: 'right', needs: 'nothing', words },
    ...more,
  });
  const sent = async (said: Promise<Result<CheckInAnswerSent, string>>): Promise<AnswerId> => {
    const result = await said;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value.answerId;
  };
  const about = { companyId: testCompany, placementId };
  const iSay = (more: Partial<CheckInAnswer> = {}) =>
    run.answerMyCheckIn(at.myCall('answer-my-check-in'), at.own, placementId, answer(more));
  const theySay = (more: Partial<CheckInAnswer> = {}) =>
    run.answerCompanyCheckIn(at.companyCall('answer-company-check-in'), at.company, about, answer(more));
  const passes = async (now: string): Promise<void> => {
    await at.at.tell('TimePassed', { now: instant(now) }, { at: instant(now) });
    await at.at.relay();
  };
  await passes('2026-11-25T08:00:00Z');
  const shown = async () => {
    const view = await run.showCheckIns(at.staff('show-check-ins'), at.at.matching, placementId);
    if (!view.ok) throw new Error(view.refusal.code);
    return view.value;
  };
  return {
    ...at,
    ...{ iSay, theySay, passes, shown },
    iAnswer: (more: Partial<CheckInAnswer> = {}) => sent(iSay(more)),
    theyAnswer: (more: Partial<CheckInAnswer> = {}) => sent(theySay(more)),
    kept: (on = firstAsked) => at.at.matching.table.fresh(checkInItem, placementId, on),
    readAnswer: async (answerId: string) => {
      const known = await at.own.table.fresh(checkInAnswerItem, placementId, answerId);
      if (!known) throw new Error('the answer is gone');
      return known;
    },
    myList: async (now = instant('2026-11-27T18:00:00Z')) => {
      const list = await run.listMyCheckIns({ ...at.myCall('list-my-check-ins'), now }, at.own);
      return list.ok ? list.value.items : [];
    },
    theirList: async () => {
      const list = await run.listCompanyCheckIns(at.companyCall('list-company-check-ins'), at.company, testCompany, {});
      return list.ok ? list.value.items : [];
    },
    setRhythm: (rhythm: CheckInRhythm, version = 0) =>
      run.setCheckInRhythm(at.staff('set-check-in-rhythm'), at.at.matching, placementId, {
        ...{ version, rhythm },
        ...(rhythm !== 'usual' && { reason: 'Hun beder selv om det.' }),
      }),
    told: async (type: string) => (await at.at.events()).filter((event) => event.type === type),
  };
}
