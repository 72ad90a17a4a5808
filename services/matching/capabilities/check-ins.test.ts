import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { checkedIn, firstAsked, words } from '#test/builders/check-ins.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanyCheckIn } from './answer-company-check-in.ts';
import { answerMyCheckIn } from './answer-my-check-in.ts';
import { askCheckIn } from './ask-check-in.ts';
import { listCompanyCheckIns } from './list-company-check-ins.ts';
import { listHelpCalls } from './list-help-calls.ts';
import { listMyCheckIns } from './list-my-check-ins.ts';
import { pausePlacement } from './pause-placement.ts';
import { setCheckInRhythm } from './set-check-in-rhythm.ts';
import { showCheckIns } from './show-check-ins.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

/** The capabilities as they are called at a place. */
const asked = {
  answerMyCheckIn,
  answerCompanyCheckIn,
  listMyCheckIns,
  listCompanyCheckIns,
  showCheckIns,
  setCheckInRhythm,
};
const atPlace = () => checkedIn(table, asked);

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

answerLaws('answer-my-check-in', async () => {
  const at = await atPlace();
  return {
    send: () => at.iAnswer(),
    words,
    callOff: async () => {
      const withdrawn = { version: 1, reason: 'never-came' } as const;
      await withdrawPlacement(at.staff('withdraw-placement'), at.at.matching, at.placementId, withdrawn);
    },
    eventsOfSender: at.eventsOfMe,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readAnswer,
    ownersVersion: async () => (await at.kept())?.version ?? 0,
  };
});

describe('a check-in', () => {
  test('falls due by itself, is asked of both, and neither reads what the other says', async () => {
    const at = await atPlace();
    expect(await at.told('CheckInAsked')).toMatchObject([
      { facts: { askedOn: firstAsked, answerBy: '2026-11-30', waitsFor: ['person', 'workplace'], isReminder: false } },
    ]);
    expect(await at.myList()).toMatchObject([{ waiting: { askedOn: firstAsked }, said: [] }]);
    expect(await at.theirList()).toMatchObject([{ waiting: { askedOn: firstAsked }, said: [] }]);
    await at.iAnswer();
    await at.theyAnswer({ going: 'so-so', words: 'Hun er stille.' });
    await at.relayAll();
    const [mine] = await at.myList();
    expect(mine).toMatchObject({ said: [{ going: 'well', words, state: 'accepted' }] });
    expect(mine?.waiting).toBeUndefined();
    expect(JSON.stringify([mine, await at.told('CheckInKept')])).not.toContain('stille');
    expect(JSON.stringify(await at.theirList())).not.toContain(words);
    expect((await at.shown()).items).toMatchObject([{ person: { words }, workplace: { words: 'Hun er stille.' } }]);
  });

  test('is put right by whoever said it, and a need of anything is a call for help with a clock', async () => {
    const at = await atPlace();
    const first = await at.iAnswer({ needs: 'this-week', words: 'Jeg vil gerne tale med jer.' });
    await at.relayAll();
    const call = at.staff('list-help-calls');
    const calls = async () => listHelpCalls(call, at.at.matching, at.placementId);
    expect(await calls()).toMatchObject({
      value: { items: [{ side: 'person', urgency: 'this-week', words: 'Jeg vil gerne tale med jer.' }] },
    });
    expect(await at.iSay({ askedOn: firstAsked, replaces: first, going: 'badly', needs: 'this-week' })).toMatchObject({
      ok: true,
    });
    await at.relayAll();
    expect((await at.shown()).items).toMatchObject([{ person: { going: 'badly' } }]);
    expect(await calls()).toMatchObject({ value: { items: [{ state: 'open' }] } });
  });

  test('can be skipped, which is no silence; silence of the other is told, after one reminder', async () => {
    const at = await atPlace();
    await at.iAnswer({ skipped: true, going: undefined, tasks: undefined, needs: undefined, words: undefined });
    await at.relayAll();
    await at.passes('2026-11-27T08:00:00Z');
    expect((await at.told('CheckInAsked'))[1]).toMatchObject({ facts: { isReminder: true, waitsFor: ['workplace'] } });
    await at.passes('2026-11-30T23:30:00Z');
    expect(await at.told('CheckInLeftUnanswered')).toMatchObject([{ facts: { silent: ['workplace'] } }]);
    await at.theyAnswer({ going: 'well' });
    await at.relayAll();
    expect((await at.shown()).items).toMatchObject([{ person: { skipped: true }, workplace: { going: 'well' } }]);
  });

  test('is asked of nobody while the place waits, and again after it', async () => {
    const at = await atPlace();
    const pause = { version: 0, from: '2026-11-27', until: '2026-12-11', reason: 'hospital' } as const;
    await pausePlacement(at.staff('pause-placement'), at.at.matching, at.placementId, pause as never);
    await at.relayAll();
    expect((await at.myList())[0]?.waiting).toBeUndefined();
    expect((await at.theirList())[0]?.waiting).toBeUndefined();
    expect((await at.shown()).nextOn).toBe('2026-12-14');
    await at.passes('2026-12-03T08:00:00Z');
    expect(await at.told('CheckInLeftUnanswered')).toEqual([]);
    await at.passes('2026-12-14T08:00:00Z');
    expect((await at.shown()).items.map(({ askedOn }) => askedOn)).toEqual(['2026-12-14', firstAsked]);
  });

  test('comes in the rhythm that was decided, with a reason; an older day’s row then means nothing', async () => {
    const at = await atPlace();
    expect((await at.shown()).nextOn).toBe('2026-12-02');
    expect(await at.setRhythm('two-weeks')).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await at.setRhythm('none')).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await at.shown()).toMatchObject({ rhythm: 'two-weeks', nextOn: '2026-12-09' });
    await at.passes('2026-12-02T09:00:00Z');
    expect((await at.shown()).items).toHaveLength(1);
    await at.setRhythm('none', 1);
    expect((await at.shown()).nextOn).toBeUndefined();
    await at.setRhythm('usual', 2);
    expect(await at.shown()).toMatchObject({ rhythm: 'usual', nextOn: '2026-12-02' });
  });

  test('whose day passed long ago is not asked late, and an answer to one before the newest is an answer', async () => {
    const at = await atPlace();
    await at.passes('2026-12-20T08:00:00Z');
    expect(await at.shown()).toMatchObject({ nextOn: '2026-12-21', items: [{ askedOn: firstAsked }] });
    await at.passes('2026-12-21T08:00:00Z');
    expect((await at.shown()).items).toHaveLength(2);
    await at.iAnswer({ going: 'so-so' });
    await at.relayAll();
    expect((await at.shown()).items[1]).toMatchObject({ askedOn: firstAsked, person: { going: 'so-so' } });
  });

  test('is asked by staff before the rhythm would, not beside one that waits, and not in a pause', async () => {
    const at = await atPlace();
    const ask = (now = '2026-11-30T09:00:00Z') =>
      askCheckIn({ ...at.staff('ask-check-in'), now: instant(now) }, at.at.matching, at.placementId);
    expect(await ask()).toMatchObject({ refusal: { code: 'check-in-waits' } });
    await at.iAnswer();
    await at.theyAnswer();
    await at.relayAll();
    expect(await ask('2026-11-25T20:00:00Z')).toMatchObject({ refusal: { code: 'check-in-waits' } });
    expect(await ask()).toMatchObject({ ok: true });
    await at.at.relay();
    expect((await at.shown()).nextOn).toBe('2026-12-07');
    expect((await at.myList())[0]?.waiting).toMatchObject({ askedOn: '2026-11-30' });
    const pause = { version: 0, from: '2026-12-01', reason: 'illness' } as const;
    await pausePlacement(at.staff('pause-placement'), at.at.matching, at.placementId, pause as never);
    expect(await ask('2026-12-08T09:00:00Z')).toMatchObject({ refusal: { code: 'placement-waits' } });
  });

  test('that was never asked is refused, and so is what replaces another day’s answer', async () => {
    const at = await atPlace();
    const refused = (code: string) => ({ refusal: { code } });
    expect(await at.iSay({ askedOn: '2026-11-24' as never })).toMatchObject(refused('check-in-not-asked'));
    expect(await at.theySay({ askedOn: '2026-11-24' as never })).toMatchObject(refused('check-in-not-asked'));
    const said = await at.iAnswer();
    expect(await at.iSay({ askedOn: '2026-11-24' as never, replaces: said })).toMatchObject(refused('stale-version'));
    expect((await at.myList(instant('2026-11-28T08:00:00Z')))[0]?.said).toHaveLength(1);
  });
});
