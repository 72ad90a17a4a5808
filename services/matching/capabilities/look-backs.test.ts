import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { companyWords, lookedBackOn, personWords } from '#test/builders/look-back.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanyLookBack } from './answer-company-look-back.ts';
import { answerMyLookBack } from './answer-my-look-back.ts';
import { listCompaniesToAsk } from './list-companies-to-ask.ts';
import { listCompanyAgain } from './list-company-again.ts';
import { listCompanyLookBacks } from './list-company-look-backs.ts';
import { listLookBacks } from './list-look-backs.ts';
import { listMyLookBacks } from './list-my-look-backs.ts';
import { moveCompanyAgain } from './move-company-again.ts';
import { openLookBack } from './open-look-back.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const ended = async (isAsked = true) => {
  const at = await lookedBackOn(table, { answerMyLookBack, answerCompanyLookBack }, isAsked);
  const { matching } = at.at;
  return {
    ...at,
    mine: async (now?: Parameters<typeof at.myCall>[1]) => {
      const list = await listMyLookBacks(at.myCall('list-my-look-backs', now), at.own);
      return list.ok ? list.value.items : [];
    },
    theirs: async () => {
      const list = await listCompanyLookBacks(at.companyCall('list-company-look-backs'), at.company, testCompany, {});
      return list.ok ? list.value.items : [];
    },
    shown: async () => {
      const view = await openLookBack(at.staffCall('open-look-back'), matching, at.placementId);
      if (!view.ok) throw new Error(view.refusal.code);
      return view.value;
    },
    isDead: async () => {
      const closing = { reason: 'deceased', closedOn: '2026-11-30', personTold: false, endingPlacementIds: [] };
      await at.at.tell('CandidateClosed', { ...closing, candidateId: at.candidateId } as never, { version: 9 });
      await at.at.relay();
    },
    withdraws: async () => {
      const asked = { version: 2, reason: 'registered-by-mistake' } as const;
      await withdrawPlacement(at.staffCall('withdraw-placement'), matching, at.placementId, asked);
      await at.at.relay();
    },
    move: async (asked: object, version?: number) =>
      moveCompanyAgain(
        at.staffCall('move-company-again'),
        matching,
        { companyId: testCompany, placementId: at.placementId },
        { version: version ?? (await at.again())?.version ?? 0, ...asked } as never,
      ),
    toAsk: async () => {
      const query = { view: 'all' } as const;
      const list = await listCompaniesToAsk(at.staffCall('list-companies-to-ask'), matching, query);
      return list.ok ? list.value.items : [];
    },
  };
};

answerLaws('answer-my-look-back', async () => {
  const at = await ended();
  return {
    send: () => at.iAnswer(),
    words: personWords,
    callOff: () => at.withdraws(),
    eventsOfSender: at.eventsOfMe,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readAnswer,
    ownersVersion: async () => (await at.kept())?.version ?? 0,
  };
});

describe('looking back on a placement that ended', () => {
  test('both are asked on the next working morning, once, and neither reads what the other says', async () => {
    const at = await ended(false);
    expect([await at.mine(), await at.theirs()]).toEqual([[], []]);
    await at.passes('2026-11-30T06:59:00Z');
    expect(await at.told()).toEqual([]);
    await at.passes('2026-11-30T07:00:00Z');
    await at.passes('2026-12-01T07:00:00Z');
    expect(await at.told()).toMatchObject([{ move: 'asked', asks: ['person', 'company'] }]);
    await at.iAnswer();
    await at.theyAnswer();
    await at.arrives();
    expect(await at.mine()).toMatchObject([{ waits: true, said: { why: ['too-much'], state: 'accepted' } }]);
    expect(await at.theirs()).toMatchObject([{ waits: true, said: { again: 'yes', state: 'accepted' } }]);
    const [mine, theirs] = [JSON.stringify(await at.mine()), JSON.stringify(await at.theirs())];
    for (const other of ['too-little-time', companyWords, 'hjørner']) expect(mine).not.toContain(other);
    for (const other of ['too-much', personWords, 'hjørner']) expect(theirs).not.toContain(other);
    expect(JSON.stringify(await at.at.events())).not.toMatch(/larm|travlt|too-much|too-little/);
  });

  test('the three stand side by side, the same in whatever order they came, and where the next place is looked for', async () => {
    const views = await Promise.all(
      (['person', 'company'] as const).map(async (first) => {
        const at = await ended();
        await (first === 'person' ? at.iAnswer() : at.theyAnswer());
        await at.arrives();
        await (first === 'person' ? at.theyAnswer() : at.iAnswer());
        await at.arrives();
        const list = await listLookBacks(at.staffCall('list-look-backs'), at.at.matching, at.candidateId, {});
        const view = await at.shown();
        expect(list).toMatchObject({ value: { items: [view] } });
        const { placementId: _own, ...sides } = view;
        return sides;
      }),
    );
    expect(views[0]).toEqual(views[1]);
    expect(views[0]).toMatchObject({
      staff: { reason: 'not-the-right-match', learned: 'Rolige hjørner.' },
      person: { why: ['too-much'], next: ['calmer'], words: personWords },
      company: { why: ['too-little-time'], again: 'yes', words: companyWords },
    });
  });

  test('one can change one’s mind for a month; what replaces nobody’s answer is refused, and what comes too late is void', async () => {
    const at = await ended();
    const first = await at.iAnswer();
    await at.arrives();
    await at.iAnswer({ why: ['health'], replaces: first as never }, instant('2026-12-20T10:00:00Z'));
    await at.arrives();
    expect(await at.shown()).toMatchObject({ person: { why: ['health'] } });
    expect(await at.iSay({ replaces: 'ans-unknown' as never })).toMatchObject({ refusal: { code: 'stale-version' } });
    const late = instant('2026-12-31T10:00:00Z');
    expect(await at.iSay({}, late)).toMatchObject({ refusal: { code: 'look-back-not-asked' } });
    expect(await at.mine(late)).toMatchObject([{ waits: false, said: { why: ['health'] } }]);
  });

  test('nobody is asked where it was withdrawn, after a death, or where it is long ago; who moved is left in peace', async () => {
    const withdrawn = await ended(false);
    await withdrawn.withdraws();
    const dead = await ended(false);
    await dead.isDead();
    const moved = await ended(false);
    const closing = { reason: 'moved', closedOn: '2026-11-27', personTold: true, endingPlacementIds: [] };
    await moved.at.tell('CandidateClosed', { ...closing, candidateId: moved.candidateId } as never, { version: 9 });
    for (const at of [withdrawn, dead, moved]) await at.passes('2026-11-30T07:00:00Z');
    expect([await withdrawn.told(), await dead.told()]).toEqual([[], []]);
    expect([await moved.mine(), await moved.theirs()]).toMatchObject([[], [{ waits: true }]]);
    const old = await ended(false);
    await old.passes('2027-02-01T07:00:00Z');
    expect(await old.told()).toEqual([]);
  });

  test('a death or a withdrawal after they were asked closes it, and an answer under way is void', async () => {
    for (const turn of ['isDead', 'withdraws'] as const) {
      const at = await ended();
      const under = await at.iAnswer();
      await at[turn]();
      expect([(await at.mine())[0]?.waits, await at.theirs()]).toEqual([false, []]);
      await at.arrives();
      expect(await at.readAnswer(under)).toMatchObject({ state: 'void', because: 'not-asked-any-more' });
      expect(await at.theySay()).toMatchObject({ refusal: { code: 'look-back-not-asked' } });
    }
  });
});

describe('would the company take somebody again?', () => {
  test.each([
    ['yes', {}, '2026-12-07', 'open'],
    ['neighbour', { neighbour: 'Blomsterhjørnet' }, '2026-12-07', 'open'],
    ['not-now', { askOn: '2027-05-01' }, '2027-05-03', 'open'],
    ['no', {}, undefined, 'settled'],
  ] as const)('%s: the next step stands with the company, and nobody is in it', async (again, more, askOn, state) => {
    const at = await ended();
    await at.theyAnswer({ again, ...more } as never);
    await at.arrives();
    const list = await listCompanyAgain(at.staffCall('list-company-again'), at.at.matching, testCompany, {});
    const [said] = list.ok ? list.value.items : [];
    expect([said?.says, said?.askOn, said?.state]).toEqual([again, askOn, state]);
    expect(JSON.stringify(said)).not.toMatch(new RegExp(`${at.candidateId}|travlt`));
    expect(await at.toAsk()).toHaveLength(state === 'open' ? 1 : 0);
  });

  test('asked, or for another day; once asked it is settled, until the company says something else', async () => {
    const at = await ended();
    const first = await at.theyAnswer();
    await at.arrives();
    expect(await at.move({ move: 'asked' }, 9)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await at.move({ move: 'later', askOn: '2026-11-29' })).toMatchObject({
      refusal: { errors: [{ pointer: '/askOn', code: 'date-passed' }] },
    });
    expect(await at.move({ move: 'later', askOn: '2027-01-04' })).toMatchObject({ ok: true });
    expect(await at.toAsk()).toMatchObject([{ askOn: '2027-01-04' }]);
    expect(await at.move({ move: 'asked', note: 'De vil gerne i marts.' })).toMatchObject({ ok: true });
    expect(await at.toAsk()).toEqual([]);
    expect(await at.move({ move: 'asked' })).toMatchObject({ refusal: { code: 'company-again-settled' } });
    await at.theyAnswer({ again: 'neighbour', replaces: first as never });
    await at.arrives();
    expect(await at.again()).toMatchObject({ says: 'neighbour', state: 'open' });
  });

  test('a day that has come already, or is absurdly far ahead, is refused at its field', async () => {
    const at = await ended();
    const refused = (code: string) => ({ refusal: { errors: [{ pointer: '/askOn', code }] } });
    expect(await at.theySay({ again: 'not-now', askOn: '2026-11-30' as never })).toMatchObject(refused('date-passed'));
    expect(await at.theySay({ again: 'not-now', askOn: '2099-01-01' as never })).toMatchObject(
      refused('too-far-ahead'),
    );
  });
});
