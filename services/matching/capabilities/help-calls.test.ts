import { beforeAll, describe, expect, test } from 'vitest';
import { helpAnswerItem, helpClockItem } from '#services/matching/store/help-items.ts';
import type { AnswerId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { HelpCallMoved, HelpUrgency } from '#shared/shapes/help-call.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { myPlacementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { askCompanyHelp } from './ask-company-help.ts';
import { askOwnHelp } from './ask-own-help.ts';
import { listCompanyAttendance } from './list-company-attendance.ts';
import { listHelpCalls } from './list-help-calls.ts';
import { moveHelpCall } from './move-help-call.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const words = 'Jeg blev råbt ad i køkkenet.';

async function work() {
  const at = await myPlacementAtWork(table);
  const { placementId } = at;
  const asked = async (said: ReturnType<typeof askOwnHelp>): Promise<AnswerId> => {
    const sent = await said;
    if (!sent.ok) throw new Error(sent.refusal.code);
    return sent.value.answerId;
  };
  const iAsk = (urgency: HelpUrgency = 'today') =>
    asked(askOwnHelp(at.myCall('ask-own-help'), at.own, placementId, { urgency, words }));
  const theyAsk = () =>
    asked(
      askCompanyHelp(
        at.companyCall('ask-company-help'),
        at.company,
        { companyId: testCompany, placementId },
        {
          urgency: 'this-week',
        },
      ),
    );
  const calls = async () => {
    const view = await listHelpCalls(at.staff('list-help-calls'), at.at.matching, placementId);
    return view.ok ? view.value.items : [];
  };
  const move = (helpId: AnswerId, to: HelpCallMoved) =>
    moveHelpCall(at.staff('move-help-call'), at.at.matching, { placementId, helpId }, to);
  const told = async (type: string) => (await at.at.events()).filter((event) => event.type === type);
  return { ...at, iAsk, theyAsk, calls, move, told };
}

answerLaws('ask-own-help', async () => {
  const at = await work();
  return {
    send: () => at.iAsk(),
    words,
    callOff: async () => {
      const withdrawn = { version: 1, reason: 'never-came' } as const;
      await withdrawPlacement(at.staff('withdraw-placement'), at.at.matching, at.placementId, withdrawn);
    },
    eventsOfSender: at.eventsOfMe,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: async (answerId) => {
      const answer = await at.own.table.fresh(helpAnswerItem, at.placementId, answerId);
      if (!answer) throw new Error('the call is gone');
      return answer;
    },
    ownersVersion: async () => (await at.at.matching.table.fresh(helpClockItem, at.placementId))?.version ?? 0,
  };
});

describe('a call for help', () => {
  test('goes to the owner with its words and its clock, and the one who asked reads that it arrived', async () => {
    const at = await work();
    const helpId = await at.iAsk();
    expect((await at.mine())[0]?.help).toMatchObject({ state: 'sent' });
    await at.relayAll();
    expect(await at.calls()).toMatchObject([
      { helpId, side: 'person', state: 'open', words, askedAt: '2026-11-27T18:00:00.000Z', dueOn: '2026-11-27' },
    ]);
    expect((await at.mine())[0]?.help).toMatchObject({ state: 'accepted' });
    expect(await at.told('HelpCallOpened')).toMatchObject([{ facts: { side: 'person', urgency: 'today' } }]);
  });

  test('of the workplace stands beside the person’s, and neither reads the other’s', async () => {
    const at = await work();
    await at.iAsk();
    await at.theyAsk();
    await at.relayAll();
    expect((await at.calls()).map(({ side, urgency }) => [side, urgency])).toEqual(
      expect.arrayContaining([
        ['person', 'today'],
        ['workplace', 'this-week'],
      ]),
    );
    const on = civilDate('2026-11-27');
    const call = at.companyCall('list-company-attendance');
    const page = await listCompanyAttendance(call, at.company, { companyId: testCompany, on }, {});
    expect(page).toMatchObject({ value: { items: [{ help: { state: 'accepted' } }] } });
    expect(JSON.stringify(page)).not.toContain(words);
  });

  test('is taken, closed with what was done, and may come again', async () => {
    const at = await work();
    const helpId = await at.iAsk();
    await at.relayAll();
    expect(await at.move(helpId, { version: 1, move: 'see' })).toMatchObject({ ok: true, value: { state: 'seen' } });
    expect(await at.move(helpId, { version: 1, move: 'see' })).toMatchObject({
      refusal: { code: 'help-call-settled' },
    });
    const close = { version: 2, move: 'close', done: 'Ringede og aftalte en anden makker.' } as const;
    expect(await at.move(helpId, { ...close, version: 1 })).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await at.move(helpId, close)).toMatchObject({ ok: true, value: { state: 'closed' } });
    expect(await at.move(helpId, close)).toMatchObject({ refusal: { code: 'help-call-settled' } });
    expect(await at.move(anId('answer'), close)).toMatchObject({ refusal: { code: 'help-call-not-found' } });
    expect(await at.calls()).toMatchObject([{ state: 'closed', done: close.done, seenAt: expect.any(String) }]);
    expect(await at.told('HelpCallClosed')).toHaveLength(1);
    await at.iAsk('this-week');
    await at.relayAll();
    expect((await at.calls()).map(({ state }) => state).toSorted()).toEqual(['closed', 'open']);
  });

  test('that can wait never postpones one that cannot, and is next after it', async () => {
    const at = await work();
    const urgent = await at.iAsk();
    await at.relayAll();
    await at.theyAsk();
    await at.relayAll();
    const ofWorkplace = (await at.told('HelpCallOpened')).find(
      ({ facts }) => (facts as { side: string }).side === 'workplace',
    );
    expect(ofWorkplace?.facts).toMatchObject({ urgency: 'this-week', dueOn: '2026-11-27' });
    const last = (await at.calls()).find(({ side }) => side === 'workplace');
    expect(last?.dueOn).toBe('2026-12-01');
    await at.move(urgent, { version: 1, move: 'close', done: 'Ringede.' });
    expect(await at.told('HelpCallClosed')).toMatchObject([{ facts: { nextDueOn: last?.dueOn } }]);
  });

  test('asked on a Saturday for today is due on Monday', async () => {
    const at = await work();
    const call = { ...at.myCall('ask-own-help'), now: instant('2026-11-28T10:00:00Z') };
    await askOwnHelp(call, at.own, at.placementId, { urgency: 'today' });
    await at.relayAll();
    expect(await at.calls()).toMatchObject([{ dueOn: '2026-11-30' }]);
  });
});
