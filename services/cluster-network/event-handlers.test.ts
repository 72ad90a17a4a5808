import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { Message } from '#shared/shapes/message.ts';
import { aNetwork, anOpenOpening, eventsOf, inNetwork, roskilde, tell, value } from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCompanyProfile } from './capabilities/change-company-profile.ts';
import { openOpening } from './capabilities/open-opening.ts';
import { closeOpening } from './capabilities/move-opening.ts';
import { withdrawBuddy } from './capabilities/withdraw-buddy.ts';
import { membersOf, municipalStaffItem } from './store/cluster-network-store.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('staff that access tells of', () => {
  test('are kept by their municipality and without a name', async () => {
    const network = await aNetwork(table);
    const personId = newId('person', randomBytes);
    await tell(network, 'StaffRolesChanged', { personId, roles: ['job-broker'] });
    expect(await network.table.get(municipalStaffItem, roskilde, personId)).toMatchObject({ roles: ['job-broker'] });
    expect(await network.table.get(municipalStaffItem, '0530', personId)).toBeUndefined();
  });
});

describe('places that matching tells of', () => {
  type Told = readonly [what: 'PlaceClaimed' | 'PlaceReleased', placementId: string];
  const cases: readonly (readonly [about: string, told: readonly Told[], taken: number])[] = [
    ['a claim', [['PlaceClaimed', 'a']], 1],
    [
      'the same claim twice',
      [
        ['PlaceClaimed', 'a'],
        ['PlaceClaimed', 'a'],
      ],
      1,
    ],
    [
      'two claims',
      [
        ['PlaceClaimed', 'a'],
        ['PlaceClaimed', 'b'],
      ],
      2,
    ],
    [
      'a claim and its release',
      [
        ['PlaceClaimed', 'a'],
        ['PlaceReleased', 'a'],
      ],
      0,
    ],
    [
      'a release before its claim',
      [
        ['PlaceReleased', 'a'],
        ['PlaceClaimed', 'a'],
      ],
      0,
    ],
    [
      'a release twice',
      [
        ['PlaceClaimed', 'a'],
        ['PlaceClaimed', 'b'],
        ['PlaceReleased', 'a'],
        ['PlaceReleased', 'a'],
      ],
      1,
    ],
  ];

  test.each(cases)('%s', async (_about, told, taken) => {
    const network = await aNetwork(table);
    const { companyId, openingId } = await anOpenOpening(network);
    for (const [what, placementId] of told)
      await tell(network, what, { companyId, openingId, placementId, placesFree: 0 });
    expect(value(await openOpening(network, companyId, openingId))).toMatchObject({
      placesTaken: taken,
      placesFree: 2 - taken,
    });
  });

  test('many at once lose none', async () => {
    const network = await aNetwork(table);
    const { companyId, openingId } = await anOpenOpening(network, { places: 9 });
    const placements = Array.from({ length: 6 }, (_, place) => `pla-${place}`);
    await Promise.all(
      placements.map((placementId) =>
        tell(network, 'PlaceClaimed', { companyId, openingId, placementId, placesFree: 0 }),
      ),
    );
    expect(value(await openOpening(network, companyId, openingId)).placesFree).toBe(3);
  });

  test('a claim of an opening that is not there is told again', async () => {
    const network = await aNetwork(table);
    const facts = { companyId: aCvr(), openingId: 'opn-none', placementId: 'a', placesFree: 0 };
    await expect(tell(network, 'PlaceClaimed', facts)).rejects.toThrow('not there');
  });
});

describe('a match meeting is called', () => {
  const meetingFor = (where: { companyId: string; openingId: string; buddyId?: string }, more: object = {}) => ({
    meetingId: 'mee-1',
    candidateId: 'can-1',
    ownerId: 'per-1',
    startsAt: '2026-11-27T09:00:00.000Z',
    minutes: 45,
    place: 'Skomagergade 1',
    companyName: 'Bageriet',
    staffIds: [],
    sequence: 0,
    cancelled: false,
    ...where,
    ...more,
  });

  test('the contact and the buddy are invited, each once for an event', async () => {
    const network = await aNetwork(table);
    const { companyId, openingId, buddyId } = await anOpenOpening(network);
    const id = newId('event', randomBytes);
    const facts = meetingFor({ companyId, openingId, buddyId });
    await tell(network, 'MatchMeetingCalled', facts, id);
    await tell(network, 'MatchMeetingCalled', facts, id);
    expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true, true, true, true]);
    expect(new Set(network.sent.map((message) => message.key))).toEqual(
      new Set([`${id}/${companyId}/called`, `${id}/${buddyId}/called`]),
    );
    expect(network.sent[0]).toEqual({
      template: 'match-meeting-invitation',
      key: `${id}/${companyId}/called`,
      scope: network.scope,
      recipientId: companyId,
      email: 'bente@bageriet.example',
      name: 'Bente Bager',
      language: 'da',
      askedAt: '2026-11-23T10:00:00.000Z',
      meetingId: 'mee-1',
      startsAt: '2026-11-27T09:00:00.000Z',
      minutes: 45,
      place: 'Skomagergade 1',
      companyName: 'Bageriet',
      sequence: 0,
      notice: 'called',
    });
  });

  test('what was agreed waits for the company’s yes: the contact is written to, and to nobody where it waits for the person', async () => {
    const network = await aNetwork(table);
    const { companyId } = await anOpenOpening(network);
    const facts = { meetingId: 'mee-1', candidateId: 'can-1', companyId, state: 'settled', number: 1 };
    await tell(network, 'AlignmentTalkChanged', { ...facts, waitsFor: 'citizen' });
    expect(network.sent).toEqual([]);
    await tell(network, 'AlignmentTalkChanged', { ...facts, waitsFor: 'company' });
    expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true]);
    expect(network.sent).toMatchObject([
      {
        ...{ template: 'expectations-wait', email: 'bente@bageriet.example', recipientId: companyId },
        ...{ scope: network.scope, link: `${network.publicOrigin}/virksomhed/moeder/mee-1/forventninger` },
      },
    ]);
  });

  test('an agreement waits for the company’s signature: the contact is written to, unless the company has signed', async () => {
    const network = await aNetwork(table);
    const { companyId } = await anOpenOpening(network);
    const ids = { agreementId: 'agr-1', placementId: 'pla-1', candidateId: 'can-1', ownerId: 'per-1', number: 1 };
    const facts = { ...ids, companyId, companyName: 'Bageriet' };
    await tell(network, 'AgreementLeftUnsigned', { ...facts, missing: ['citizen'] });
    expect(network.sent).toEqual([]);
    await tell(network, 'AgreementOffered', { ...facts, missing: ['company', 'citizen'] });
    expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true]);
    expect(network.sent).toMatchObject([
      { template: 'agreement-waits', link: `${network.publicOrigin}/virksomhed/aftaler/agr-1`, recipientId: companyId },
    ]);
  });

  test('three questions wait: the contact is written to where no buddy can be, unless the company has answered', async () => {
    const network = await aNetwork(table);
    const { companyId } = await anOpenOpening(network);
    const ids = { placementId: 'pla-1', candidateId: 'can-1', ownerId: 'per-1', buddyId: 'bud-1', companyId };
    const facts = { ...ids, kind: 'internship', askedOn: '2026-11-24', answerBy: '2026-11-30', isReminder: true };
    await tell(network, 'CheckInAsked', { ...facts, waitsFor: ['person'] });
    expect(network.sent).toEqual([]);
    await tell(network, 'CheckInAsked', { ...facts, waitsFor: ['workplace'] });
    expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true]);
    expect(network.sent).toMatchObject([{ template: 'check-in-waits', recipientId: companyId, isReminder: true }]);
  });

  test('another contact: invited to the meetings ahead, and the one before gets a cancellation', async () => {
    const network = await aNetwork(table);
    const { companyId, openingId, contact, membership } = await anOpenOpening(network);
    await tell(network, 'MatchMeetingCalled', meetingFor({ companyId, openingId }));
    const { cvr: _cvr, ...profile } = membership;
    const change = inNetwork(network, 'change-company-profile', contact);
    const karl = { ...profile.contact, name: 'Karl Ny', email: 'karl@bageriet.example' };
    value(await changeCompanyProfile(change, network, companyId, { ...profile, contact: karl, version: 1 }));
    network.sent.length = 0;
    const [changed] = await eventsOf(network, 'CompanyChanged');
    for (let told = 0; told < 2; told += 1)
      await tell(network, 'CompanyChanged', changed?.facts as object, changed?.id as never, { scope: network.scope });
    expect(
      network.sent.map((message) => ['email' in message && message.email, 'notice' in message && message.notice]),
    ).toEqual([
      ['karl@bageriet.example', 'called'],
      ['bente@bageriet.example', 'taken-off'],
      ['karl@bageriet.example', 'called'],
      ['bente@bageriet.example', 'taken-off'],
    ]);
    expect(new Set(network.sent.map((message) => message.key)).size).toBe(2);
  });

  test('a buddy withdrawn after the invitation gets a cancellation', async () => {
    const network = await aNetwork(table);
    const { companyId, openingId, buddyId, contact } = await anOpenOpening(network);
    await tell(network, 'MatchMeetingCalled', meetingFor({ companyId, openingId, buddyId }));
    const close = inNetwork(network, 'close-opening', contact);
    value(await closeOpening(close, network, { companyId, openingId, version: 1 }));
    value(
      await withdrawBuddy(inNetwork(network, 'withdraw-buddy', contact), network, companyId, buddyId, { version: 1 }),
    );
    network.sent.length = 0;
    await tell(network, 'BuddyWithdrawn', { companyId, buddyId }, undefined, { scope: network.scope });
    expect(network.sent.map((message) => [message.recipientId, 'notice' in message && message.notice])).toEqual([
      [buddyId, 'taken-off'],
    ]);
  });

  test('a buddy who was withdrawn is not written to, and no company means nobody', async () => {
    const network = await aNetwork(table);
    const { companyId, openingId, buddyId, contact } = await anOpenOpening(network);
    const close = inNetwork(network, 'close-opening', contact);
    value(await closeOpening(close, network, { companyId, openingId, version: 1 }));
    const withdraw = inNetwork(network, 'withdraw-buddy', contact);
    value(await withdrawBuddy(withdraw, network, companyId, buddyId, { version: 1 }));
    await tell(network, 'MatchMeetingCalled', meetingFor({ companyId, openingId, buddyId }));
    await tell(network, 'MatchMeetingCalled', meetingFor({ companyId: aCvr(), openingId }, { meetingId: 'mee-2' }));
    expect(network.sent.map((message) => message.recipientId)).toEqual([companyId]);
  });
});

describe('a municipality joins', () => {
  test('workplaces can name it', async () => {
    const network = await aNetwork(table);
    const facts = {
      code: '0657',
      name: 'Herning',
      partnership: partnershipScope(network.scope),
      targetGroups: [],
      visitationGroups: [],
    };
    await tell(network, 'MunicipalityJoined', facts);
    await tell(network, 'MunicipalityJoined', facts);
    expect([...(await membersOf(network))]).toEqual(['0265', '0530', '0657']);
  });
});
