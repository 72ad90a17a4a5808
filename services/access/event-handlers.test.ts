import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testTable } from '#test/database.ts';
import type { EventName, FactsOf } from '#shared/events/catalogue.ts';
import { newId } from '#shared/kernel/ids.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import type { Message } from '#shared/shapes/message.ts';
import { eventHandlers } from './event-handlers.ts';
import {
  jar,
  post,
  sessionOf,
  signIn,
  testDependencies,
  testOrigin,
  type Jar,
  type TestDependencies,
} from '#test/builders/access-dependencies.ts';
import { caseworker, citizen, contact, groups, leaderToo, secretariat } from '#test/builders/access-people.ts';

let dependencies: TestDependencies;
let sent: Message[];
let browser: Jar;
let citizenId: string;
const people: Record<string, string> = {};
const candidateId = newId('candidate', randomBytes);

beforeEach(async () => {
  dependencies = await testDependencies(await testTable());
  sent = [];
  const office = (await signIn(dependencies, secretariat)).browser;
  await post(dependencies, office, '/api/access/P-test/partnership', { name: 'Prøve' });
  await post(dependencies, office, '/api/access/P-test/municipalities', { code: '0265', ...groups });
  for (const claims of [caseworker, leaderToo]) {
    const { context } = await dependencies.identify((await signIn(dependencies, claims)).browser);
    people[claims.name] = JSON.parse(context.session).personId;
  }
  browser = (await signIn(dependencies, citizen)).browser;
  citizenId = JSON.parse((await dependencies.identify(browser)).context.session).scope;
});

const [owner, leader] = [() => people['Mette Holm'] as string, () => people['Bo Dam'] as string];

function tell<Name extends EventName>(
  type: Name,
  facts: FactsOf<Name>,
  more: Record<string, unknown> = {},
): Promise<void> {
  const detail = {
    id: newId('event', randomBytes),
    type,
    schema: 1,
    scope: '0265',
    partnership: 'P-test',
    aggregate: candidateId,
    version: 1,
    at: '2026-11-23T09:00:00.000Z',
    actor: { personId: owner(), role: 'caseworker' },
    facts,
    ...more,
  };
  const messages = { send: async (message: Message) => void sent.push(message) };
  return handleEvent(eventHandlers({ access: dependencies.access, messages, publicOrigin: testOrigin }), { detail });
}

const refer = (more: Record<string, unknown> = {}) =>
  tell(
    'CandidateReferred',
    {
      candidateId,
      citizen: citizenId,
      ownerId: owner(),
      targetGroups: ['unge'],
      referredOn: '2026-11-23',
      firstConversationDueOn: '2026-11-30',
    },
    more,
  );
const see = (more: Record<string, unknown> = {}, candidateIds: string[] = [candidateId]) =>
  tell('PersonViewed', { candidateIds, action: 'open-candidate', ruleId: 'V03', purpose: 'visitation' }, more);
const list = async (query = '', headers: Record<string, string> = {}) =>
  (await dependencies.request(browser, `/api/access/${citizenId}/viewings${query}`, { headers })).json();

describe('a referral', () => {
  it('by somebody else is written to the owner', async () => {
    await refer({ id: 'evt-1', actor: { personId: leader(), role: 'team-leader' } });
    expect(sent).toEqual([
      {
        template: 'candidate-referred',
        key: `evt-1/${owner()}`,
        scope: '0265',
        recipientId: owner(),
        email: caseworker.email,
        name: 'Mette Holm',
        language: 'da',
        askedAt: '2026-11-23T09:00:00.000Z',
        firstConversationDueOn: '2026-11-30',
        link: `${testOrigin}/kommune/personer/${candidateId}`,
      },
    ]);
  });

  it('by the owner is not', async () => {
    await refer();
    expect(sent).toEqual([]);
  });

  it('told twice has the same message key twice', async () => {
    for (const id of ['evt-1', 'evt-1']) await refer({ id, actor: { personId: leader(), role: 'team-leader' } });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  });
});

describe('a CPR number that was corrected', () => {
  const somebodyElse = 'C-00000000000000000001';
  const correct = (version: number, citizen: string, formerCitizen: string) =>
    tell('CandidateCprCorrected', { candidateId, citizen, formerCitizen }, { version });
  const referAs = (citizen: string) =>
    tell('CandidateReferred', {
      ...{ candidateId, citizen, ownerId: owner(), targetGroups: ['unge'] },
      ...{ referredOn: '2026-11-23', firstConversationDueOn: '2026-11-30' },
    });
  const seen = async () => (await list()).items.length;

  it('shows the right citizen who viewed the data, before and after', async () => {
    await referAs(somebodyElse);
    await see();
    expect(await seen()).toBe(0);
    await correct(3, citizenId, somebodyElse);
    expect(await seen()).toBe(1);
  });

  it('shows the former citizen nothing, also where the referral is told once more', async () => {
    await refer();
    await see();
    expect(await seen()).toBe(1);
    await correct(3, somebodyElse, citizenId);
    expect(await seen()).toBe(0);
    await refer();
    expect(await seen()).toBe(0);
  });

  it('ends the same where a later correction comes first', async () => {
    const third = 'C-00000000000000000003';
    await refer();
    await see();
    await correct(5, third, somebodyElse);
    await correct(3, somebodyElse, citizenId);
    expect(await seen()).toBe(0);
    await correct(6, citizenId, third);
    await correct(5, third, somebodyElse);
    expect(await seen()).toBe(1);
  });
});

describe('a first conversation that is overdue', () => {
  it('is written to the owner', async () => {
    await tell('FirstConversationOverdue', { candidateId, ownerId: owner(), dueOn: '2026-11-30' });
    expect(sent).toMatchObject([
      { template: 'first-conversation-overdue', dueOn: '2026-11-30', email: caseworker.email },
    ]);
  });

  it('is written to nobody where the directory knows no address', async () => {
    await tell('FirstConversationOverdue', { candidateId, ownerId: 'per-unknown', dueOn: '2026-11-30' });
    expect(sent).toEqual([]);
  });
});

describe('a match meeting', () => {
  const facts = {
    meetingId: newId('matchMeeting', randomBytes),
    candidateId,
    openingId: newId('opening', randomBytes),
    companyId: contact.cvr,
    startsAt: '2026-12-01T09:00:00.000Z',
    minutes: 45,
    place: 'Bageriet, Algade 1',
    companyName: 'Bageriet',
    sequence: 0,
    cancelled: false,
  };

  it('is written to the owner and the other staff, each once', async () => {
    await tell('MatchMeetingCalled', { ...facts, ownerId: owner(), staffIds: [leader(), owner()] });
    expect(sent.map(({ recipientId }) => recipientId)).toEqual([owner(), leader()]);
    expect(sent[0]).toMatchObject({
      template: 'match-meeting-invitation',
      place: facts.place,
      sequence: 0,
      notice: 'called',
    });
  });
});

describe('a company that asks for another time of a match meeting', () => {
  it('is told to the one who called it, with the way to the meeting', async () => {
    const meetingId = newId('matchMeeting', randomBytes);
    await tell('MatchMeetingMoveAsked', {
      ...{ meetingId, candidateId, openingId: 'opn-1', companyId: contact.cvr, companyName: 'Bageriet' },
      ...{ ownerId: owner(), answerId: 'ans-1', reason: 'time-does-not-suit', proposed: [] },
      startsAt: '2026-12-01T09:00:00.000Z',
    });
    const link = `${testOrigin}/kommune/personer/${candidateId}/matchmoeder/${meetingId}`;
    expect(sent).toMatchObject([{ template: 'match-meeting-move-asked', recipientId: owner(), link }]);
  });
});

describe('a six-month check that falls due', () => {
  it('is written to the owner, with the way to the placement', async () => {
    const placementId = newId('placement', randomBytes);
    await tell('SixMonthCheckFellDue', { placementId, candidateId, ownerId: owner(), dueOn: '2027-05-23' });
    const link = `${testOrigin}/kommune/personer/${candidateId}/placering`;
    expect(sent).toMatchObject([{ template: 'six-month-check-due', dueOn: '2027-05-23', link }]);
  });
});

describe('a planned end that nobody registered', () => {
  it('is written to the owner of the placement', async () => {
    const placement = { placementId: newId('placement', randomBytes), companyId: contact.cvr, buddyId: 'bud-1' };
    const facts = { ...placement, candidateId, ownerId: owner(), kind: 'internship', endsOn: '2026-11-20' } as const;
    await tell('PlacementEndPassed', facts);
    const link = `${testOrigin}/kommune/personer/${candidateId}/placering`;
    expect(sent).toMatchObject([{ template: 'planned-end-passed', recipientId: owner(), dueOn: '2026-11-20', link }]);
  });
});

describe('a course that fits a saved search', () => {
  it('is written to the one who saved it, with the way to the course', async () => {
    const facts = {
      ...{ searchId: 'sea-1', personId: owner(), courseId: 'crs-1', institutionId: contact.cvr },
      ...{ courseTitle: 'Fødevarehygiejne', institutionName: 'Erhvervsskolen' },
    };
    await tell('SavedSearchFitted', facts);
    const link = `${testOrigin}/kommune/kurser/${contact.cvr}/crs-1`;
    expect(sent).toMatchObject([{ template: 'course-fits-search', recipientId: owner(), link }]);
  });
});

describe('somebody who stays away from a course', () => {
  it('is told to whoever enrolled them, without a word of why', async () => {
    const course = { enrolmentId: newId('enrolment', randomBytes), courseId: newId('course', randomBytes) };
    const facts = { ...course, candidateId, ownerId: owner(), sign: 'twice-in-a-row', on: '2026-11-18' } as const;
    await tell('AbsenceSignalled', facts);
    const link = `${testOrigin}/kommune/personer/${candidateId}`;
    expect(sent).toMatchObject([{ template: 'absence-signalled', recipientId: owner(), lastOn: '2026-11-18', link }]);
  });
});

describe('a company', () => {
  it('begins in the partnership it joined; before that it may join any', async () => {
    const other = (await signIn(dependencies, { ...secretariat, sub: 'other', partnership: 'P-other' })).browser;
    await post(dependencies, other, '/api/access/P-other/partnership', { name: 'Et andet' });
    const scopes = async () => {
      const { roles } = await sessionOf(dependencies, (await signIn(dependencies, contact)).browser);
      return roles.map(({ scope }: { scope: string }) => scope);
    };
    expect(await scopes()).toEqual(['P-other', 'P-test']);
    const joined = { companyId: contact.cvr, name: 'Bageriet', kind: 'commercial' as const, municipalities: ['0265'] };
    for (let told = 0; told < 2; told += 1) {
      await tell('CompanyJoined', { ...joined, joinedOn: '2026-11-23' }, { scope: 'P-test', partnership: undefined });
    }
    expect(await scopes()).toEqual(['P-test']);
  });
});

describe('the citizen’s list of viewings', () => {
  it('tells who, where, why and when, in the reader’s language', async () => {
    await refer();
    await see();
    expect((await list()).items).toEqual([
      {
        at: '2026-11-23T09:00:00.000Z',
        who: 'Mette Holm',
        role: 'caseworker',
        municipality: 'Roskilde',
        purpose: 'visitation',
        purposeText: 'For at tage imod dig og aftale det næste skridt med dig.',
        action: 'open-candidate',
        what: 'Åbnede din side.',
      },
    ]);
    const [english] = (await list('', { 'accept-language': 'en' })).items;
    expect(english.purposeText).toBe('To welcome you and agree the next step with you.');
    expect(english.what).toBe('Opened your page.');
  });

  it('holds what was told before the referral was, and each thing once', async () => {
    const id = newId('event', randomBytes);
    await see({ id });
    expect((await list()).items).toEqual([]);
    await see({ id });
    await refer();
    expect((await list()).items).toHaveLength(1);
  });

  it('holds what a company of the partnership saw', async () => {
    await refer();
    const actor = { personId: 'per-contact', role: 'company-contact' };
    await see({ scope: 'P-test', partnership: undefined, actor });
    expect((await list()).items).toMatchObject([{ role: 'company-contact', municipality: 'Roskilde' }]);
  });

  it('holds nothing of other people, and nothing of another partnership', async () => {
    await refer();
    await see({}, [newId('candidate', randomBytes)]);
    await see({ scope: 'P-other', partnership: undefined });
    expect((await list()).items).toEqual([]);
  });

  it('takes in a long list of people seen at once', async () => {
    const many = Array.from({ length: 150 }, () => newId('candidate', randomBytes));
    await refer();
    await see({}, [...many, candidateId]);
    expect((await list()).items).toHaveLength(1);
  });

  it('goes on page by page, newest first, across places, showing each once', async () => {
    await refer();
    const times = Array.from({ length: 11 }, (_, minute) => `2026-11-23T09:${String(10 + minute)}:00.000Z`);
    for (const [place, at] of times.entries()) {
      await see({ at, ...(place % 3 === 0 && { scope: 'P-test', partnership: undefined }) });
    }
    await see({ at: times[4] });
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const page: { items: { at: string }[]; cursor: string | null } = await list(
        `?limit=3${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ at }) => at));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual([...times, times[4] as string].sort().reverse());
  });

  it('is refused to a browser that is not signed in', async () => {
    expect((await dependencies.request(jar(), `/api/access/${citizenId}/viewings`)).status).toBe(401);
  });
});
