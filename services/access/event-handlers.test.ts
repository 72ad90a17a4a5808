import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#shared/kernel/ids.ts';
import { post, sessionOf, signIn, testOrigin } from '#test/builders/access-dependencies.ts';
import { accessHears, type AccessHears } from '#test/builders/access-hears.ts';
import { caseworker, contact, secretariat } from '#test/builders/access-people.ts';

let dependencies: AccessHears['dependencies'];
let sent: AccessHears['sent'];
let candidateId: AccessHears['candidateId'];
let owner: AccessHears['owner'];
let leader: AccessHears['leader'];
let tell: AccessHears['tell'];
let refer: AccessHears['refer'];

beforeEach(async () => {
  ({ dependencies, sent, candidateId, owner, leader, tell, refer } = await accessHears());
});

describe('a referral', () => {
  it('by somebody else is written to the owner', async () => {
    await refer({ id: 'evt-1', actor: { personId: leader, role: 'team-leader' } });
    expect(sent).toEqual([
      {
        template: 'candidate-referred',
        key: `evt-1/${owner}`,
        scope: '0265',
        recipientId: owner,
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
    for (const id of ['evt-1', 'evt-1']) await refer({ id, actor: { personId: leader, role: 'team-leader' } });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  });
});

describe('money for help at a workplace', () => {
  it('granted or refused is written to whoever drafted it; what a pause changes is not', async () => {
    const ids = { compensationId: 'com-1', placementId: 'pla-1', candidateId, companyId: '41000007', ownerId: owner };
    for (const said of [
      { state: 'to-be-decided' },
      { state: 'granted' },
      { state: 'granted', followsPause: true },
      { state: 'refused' },
    ])
      await tell('CompensationChanged', { ...ids, ...said } as never);
    expect(sent).toMatchObject([
      { template: 'compensation-news', notice: 'granted', link: expect.stringContaining('/placering/pla-1/stoette') },
      { template: 'compensation-news', notice: 'refused' },
    ]);
  });
});

describe('a first conversation that is overdue', () => {
  it('is written to the owner', async () => {
    await tell('FirstConversationOverdue', { candidateId, ownerId: owner, dueOn: '2026-11-30' });
    expect(sent).toMatchObject([
      { template: 'first-conversation-overdue', dueOn: '2026-11-30', email: caseworker.email },
    ]);
  });

  it('is written to nobody where the directory knows no address', async () => {
    await tell('FirstConversationOverdue', { candidateId, ownerId: 'per-unknown', dueOn: '2026-11-30' });
    expect(sent).toEqual([]);
  });
});

describe('a consent that ends soon', () => {
  it('is written to the owner, with the way to the person’s consents and nothing of what it is to', async () => {
    await tell('ConsentEndNeared', { candidateId, ownerId: owner, purpose: 'company-card', until: '2026-12-07' });
    expect(sent).toMatchObject([
      {
        ...{ template: 'consent-ends-soon', dueOn: '2026-12-07', email: caseworker.email },
        link: `${testOrigin}/kommune/personer/${candidateId}/samtykker`,
      },
    ]);
    expect(JSON.stringify(sent)).not.toContain('company-card');
  });
});

describe('a match meeting', () => {
  const facts = {
    meetingId: newId('matchMeeting', randomBytes),
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
    await tell('MatchMeetingCalled', { ...facts, candidateId, ownerId: owner, staffIds: [leader, owner] });
    expect(sent.map(({ recipientId }) => recipientId)).toEqual([owner, leader]);
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
      ...{ ownerId: owner, answerId: 'ans-1', reason: 'time-does-not-suit', proposed: [] },
      startsAt: '2026-12-01T09:00:00.000Z',
    });
    const link = `${testOrigin}/kommune/personer/${candidateId}/matchmoeder/${meetingId}`;
    expect(sent).toMatchObject([{ template: 'match-meeting-move-asked', recipientId: owner, link }]);
  });
});

describe('the expectations of a match meeting', () => {
  const meetingId = newId('matchMeeting', randomBytes);
  const changed = (facts: object) =>
    tell('AlignmentTalkChanged', {
      ...{ meetingId, candidateId, companyId: contact.cvr, companyName: 'Bageriet', ownerId: owner, state: 'open' },
      ...facts,
    });

  it('are told to the one who called it: a first answer, a text that is questioned, the last yes', async () => {
    await changed({ by: 'citizen', first: true });
    await changed({ by: 'company', number: 1 });
    await changed({ by: 'company', number: 2, state: 'signed' });
    const link = `${testOrigin}/kommune/personer/${candidateId}/matchmoeder/${meetingId}`;
    const told = { template: 'expectations-news', recipientId: owner, companyName: 'Bageriet', link };
    expect(sent).toMatchObject(['answered', 'questioned', 'signed'].map((notice) => ({ ...told, notice })));
  });

  it('are nothing to write about where they wrote it themselves, an answer was changed, or one has yet to say yes', async () => {
    await changed({ state: 'signed', number: 1 });
    await changed({ by: 'citizen', first: false });
    await changed({ by: 'citizen', number: 1, state: 'settled', waitsFor: 'company' });
    expect(sent).toEqual([]);
  });
});

describe('a person’s answer to a conversation', () => {
  const conversationId = newId('conversation', randomBytes);
  const changed = (change: 'declined' | 'move-asked' | 'confirmed' | 'planned') =>
    tell('ConversationChanged', {
      ...{ candidateId, conversationId, change, state: 'invited', kind: 'first', form: 'telephone' },
      ...{ startsAt: '2026-12-01T09:00:00.000Z', minutes: 30, holderId: owner, ways: ['sms'], sequence: 0 },
    });

  it('is told to whoever holds it where they have to act, with the way to it', async () => {
    await changed('declined');
    await changed('move-asked');
    const link = `${testOrigin}/kommune/personer/${candidateId}/samtaler/${conversationId}`;
    const told = { template: 'conversation-answered', recipientId: owner, link };
    expect(sent).toMatchObject([
      { ...told, notice: 'declined' },
      { ...told, notice: 'move-asked' },
    ]);
  });

  it('is nothing to write about where it is a yes, or where they planned it themselves', async () => {
    await changed('confirmed');
    await changed('planned');
    expect(sent).toEqual([]);
  });
});

describe('a six-month check that falls due', () => {
  it('is written to the owner, with the way to the placement', async () => {
    const placementId = newId('placement', randomBytes);
    await tell('SixMonthCheckFellDue', { placementId, candidateId, ownerId: owner, dueOn: '2027-05-23' });
    const link = `${testOrigin}/kommune/personer/${candidateId}/placering`;
    expect(sent).toMatchObject([{ template: 'six-month-check-due', dueOn: '2027-05-23', link }]);
  });
});

describe('a planned end that nobody registered', () => {
  it('is written to the owner of the placement', async () => {
    const placement = { placementId: newId('placement', randomBytes), companyId: contact.cvr, buddyId: 'bud-1' };
    const facts = { ...placement, candidateId, ownerId: owner, kind: 'internship', endsOn: '2026-11-20' } as const;
    await tell('PlacementEndPassed', facts);
    const link = `${testOrigin}/kommune/personer/${candidateId}/placering`;
    expect(sent).toMatchObject([{ template: 'planned-end-passed', recipientId: owner, dueOn: '2026-11-20', link }]);
  });
});

describe('a placement that is soon as long as it may be', () => {
  it('is written to its owner, with the last day', async () => {
    const placement = { placementId: newId('placement', randomBytes), companyId: contact.cvr, buddyId: 'bud-1' };
    const facts = { ...placement, candidateId, ownerId: owner, ruleId: 'internship-weeks', limitOn: '2026-12-20' };
    await tell('PlacementLimitNeared', facts);
    const link = `${testOrigin}/kommune/personer/${candidateId}/placering`;
    expect(sent).toMatchObject([{ template: 'placement-limit-nears', recipientId: owner, dueOn: '2026-12-20', link }]);
  });
});

describe('a course that fits a saved search', () => {
  it('is written to the one who saved it, with the way to the course', async () => {
    const facts = {
      ...{ searchId: 'sea-1', personId: owner, courseId: 'crs-1', institutionId: contact.cvr },
      ...{ courseTitle: 'Fødevarehygiejne', institutionName: 'Erhvervsskolen' },
    };
    await tell('SavedSearchFitted', facts);
    const link = `${testOrigin}/kommune/kurser/${contact.cvr}/crs-1`;
    expect(sent).toMatchObject([{ template: 'course-fits-search', recipientId: owner, link }]);
  });
});

describe('somebody who stays away from a course', () => {
  it('is told to whoever enrolled them, without a word of why', async () => {
    const course = { enrolmentId: newId('enrolment', randomBytes), courseId: newId('course', randomBytes) };
    const facts = { ...course, candidateId, ownerId: owner, sign: 'twice-in-a-row', on: '2026-11-18' } as const;
    await tell('AbsenceSignalled', facts);
    const link = `${testOrigin}/kommune/personer/${candidateId}`;
    expect(sent).toMatchObject([{ template: 'absence-signalled', recipientId: owner, lastOn: '2026-11-18', link }]);
  });
});

describe('a person’s courses', () => {
  const uplift = {
    ...{ enrolmentId: newId('enrolment', randomBytes), courseId: newId('course', randomBytes) },
    ...{ institutionId: contact.cvr, arrangement: 'as-posted' as const },
  };

  it('are told to whoever arranges them: a seat that is held, a course that was taken down', async () => {
    const facts = { ...uplift, candidateId, ownerId: owner };
    await tell('EnrolmentSeatHeld', { ...facts, until: '2026-11-26T09:00:00.000Z' });
    await tell('EnrolmentCourseChanged', { ...facts, courseWithdrawn: false });
    await tell('EnrolmentCourseChanged', { ...facts, courseWithdrawn: true });
    const link = `${testOrigin}/kommune/personer/${candidateId}/kompetenceloeft`;
    expect(sent).toMatchObject([
      { template: 'uplift-news', notice: 'seat-held', until: '2026-11-26T09:00:00.000Z', recipientId: owner, link },
      { template: 'uplift-news', notice: 'course-taken-down', recipientId: owner },
    ]);
  });

  it('a consent that is taken back is told to everybody but the one who wrote it down', async () => {
    const facts = { candidateId, withdrawnOn: '2026-11-23', by: 'citizen' as const, ownerIds: [owner, leader] };
    await tell('EducationConsentWithdrawn', facts, { actor: { personId: leader, role: 'team-leader' } });
    expect(sent).toMatchObject([{ template: 'uplift-news', notice: 'consent-withdrawn', recipientId: owner }]);
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
