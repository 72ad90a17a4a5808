import { beforeAll, describe, expect, test } from 'vitest';
import { followPerson } from '#services/matching/store/held-by-citizen.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { anId } from '#test/builders/ids.ts';
import { firstDay, myPlacementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerHoursStep } from './answer-hours-step.ts';
import { endPlacement } from './end-placement.ts';
import { listMyPlacements } from './list-my-placements.ts';
import { moveHoursStep } from './move-hours-step.ts';
import { pausePlacement } from './pause-placement.ts';
import { registerAttendance } from './register-attendance.ts';
import { sayOwnAttendance } from './say-own-attendance.ts';
import { showPlacementHours } from './show-placement-hours.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const noWords = 'what is said here has no words of its own';

answerLaws('say-own-attendance', async () => {
  const at = await myPlacementAtWork(table);
  const withdrawn = { version: 1, reason: 'never-came' } as const;
  return {
    send: () => at.iCame(),
    words: noWords,
    callOff: async () => {
      await withdrawPlacement(at.staff('withdraw-placement'), at.at.matching, at.placementId, withdrawn);
    },
    eventsOfSender: at.eventsOfMe,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readMine,
    ownersVersion: async () => (await at.day())?.version ?? 0,
  };
});

answerLaws('answer-hours-step', async () => {
  const at = await myPlacementAtWork(table);
  return {
    send: () => at.iSayOfStep('yes'),
    words: noWords,
    callOff: async () => {
      const { placementId } = at;
      const about = { placementId, stepId: at.stepId };
      const skip = { version: 1, move: 'skip' } as const;
      await moveHoursStep(at.staff('move-hours-step'), at.at.matching, about, skip);
    },
    eventsOfSender: at.eventsOfMe,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readStepAnswer,
    ownersVersion: async () => (await at.plan()).version,
  };
});

describe('the person’s own place', () => {
  test('how the hours grew, the next step, and their own word on today and yesterday', async () => {
    const at = await myPlacementAtWork(table);
    const answerId = await at.iCame({ on: civilDate('2026-11-27'), hours: 2 });
    await at.relayAll();
    expect(await at.mine()).toMatchObject([
      {
        placementId: at.placementId,
        companyName: 'Hvedekrogen Bageri',
        hoursPerWeek: 12,
        plannedHours: 6,
        weekdays: ['monday', 'friday'],
        nextStep: { stepId: at.stepId, task: 'Pakke ordrer', hoursPerWeek: 14 },
        weeks: [{ monday: '2026-11-23', unpaid: 2, planned: 12 }],
        days: [
          { on: '2026-11-27', standing: { mark: 'came', hours: 2 }, said: { answerId, state: 'accepted' } },
          { on: '2026-11-26' },
        ],
      },
    ]);
  });

  test('the place waits without a reason; what has ended is not there', async () => {
    const at = await myPlacementAtWork(table);
    const pause = { version: 0, from: civilDate('2026-11-26'), reason: 'hospital' } as const;
    await pausePlacement(at.staff('pause-placement'), at.at.matching, at.placementId, pause);
    await at.relayAll();
    const [place] = await at.mine();
    expect(place?.paused).toEqual({});
    expect(JSON.stringify(place)).not.toContain('hospital');
    const end = { version: 1, endedOn: civilDate('2026-11-27'), reason: 'as-planned' } as const;
    await endPlacement(at.staff('end-placement'), at.at.matching, at.placementId, end);
    await at.relayAll();
    expect(await listMyPlacements(at.myCall('list-my-placements'), at.own)).toEqual({ ok: true, value: { items: [] } });
    expect(await at.sayOfStep('yes')).toMatchObject({ refusal: { code: 'my-placement-not-found' } });
  });

  test('both say differently: each word stays, it is told once, and counts nowhere until it is settled', async () => {
    const at = await myPlacementAtWork(table);
    await at.said({ hours: 3 });
    await at.iCame({ hours: 4 });
    await at.relayAll();
    expect(await at.day()).toMatchObject({ workplace: { said: { hours: 3 } }, person: { said: { hours: 4 } } });
    expect(await at.signs()).toMatchObject([{ sign: 'differs', on: firstDay }]);
    const shown = async () => {
      const call = at.staff('show-placement-hours');
      const view = await showPlacementHours(call, at.at.matching, at.placementId);
      return view.ok ? view.value : undefined;
    };
    expect((await shown())?.weeks).toMatchObject([{ differs: 1, paid: 0, unpaid: 0 }]);
    const settled = { version: 2, on: firstDay, mark: 'came', hours: 4, reason: 'De talte om det.' } as const;
    await registerAttendance(at.staff('register-attendance'), at.at.matching, at.placementId, settled);
    expect((await shown())?.weeks).toMatchObject([{ differs: 0, unpaid: 4 }]);
  });

  test('“this is the right level for me” holds at once, is told, changes no hour, and a yes lifts it', async () => {
    const at = await myPlacementAtWork(table);
    const first = await at.iSayOfStep('right-level');
    await at.relayAll();
    expect(await at.plan()).toMatchObject({ rightLevel: { by: 'person', hoursPerWeek: 12, on: '2026-11-27' } });
    expect((await at.at.events()).filter(({ type }) => type === 'HoursLevelReached')).toHaveLength(1);
    expect((await at.mine())[0]).toMatchObject({ rightLevel: { by: 'person' }, hoursPerWeek: 12 });
    await at.iSayOfStep('yes', first);
    await at.relayAll();
    expect((await at.plan()).rightLevel).toBeUndefined();
    expect((await at.plan()).steps[0]?.said).toMatchObject({ answer: 'yes' });
  });

  test.each([
    ['a day to come', { on: civilDate('2026-11-28') }, 'not-yet'],
    ['a day before the first', { on: civilDate('2026-11-20') }, 'before-start'],
  ])('%s is refused at the field', async (_what, word, code) => {
    const at = await myPlacementAtWork(table);
    expect(await at.sayOwn(word)).toMatchObject({ refusal: { errors: [{ pointer: '/on', code }] } });
  });

  test('another’s place, a step that is not next, and a word that was never said are refused', async () => {
    const at = await myPlacementAtWork(table);
    const own = { on: firstDay, mark: 'came', hours: 3 } as const;
    expect(await sayOwnAttendance(at.myCall('say-own-attendance'), at.own, anId('placement'), own)).toMatchObject({
      refusal: { code: 'my-placement-not-found' },
    });
    const step = { placementId: at.placementId, stepId: anId('hoursStep') };
    expect(await answerHoursStep(at.myCall('answer-hours-step'), at.own, step, { answer: 'yes' })).toMatchObject({
      refusal: { code: 'hours-step-not-found' },
    });
    expect(await at.sayOfStep('yes', anId('answer'))).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await at.sayOwn({ replaces: anId('answer') })).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('all of it follows the person when they turn out to be another citizen, also what is still under way', async () => {
    const at = await myPlacementAtWork(table);
    await at.iCame();
    await at.iSayOfStep('not-yet');
    const [from, to] = [at.citizen, citizenScope(`C-${anId('candidate').slice(4)}`)];
    await at.isNow(to);
    await followPerson(at.staff('open-placement'), at.at.open, at.candidateId, { from, to });
    expect(await at.mine()).toEqual([]);
    await at.relayAll();
    expect(await at.mine(to)).toMatchObject([{ nextStep: { answer: { state: 'accepted', answer: 'not-yet' } } }]);
  });
});
