import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitationApi } from '#services/visitation/api.ts';
import type { LastInvitation } from '#services/visitation/domain/last-invitation.ts';
import { lastInvitationItem } from '#services/visitation/store/visitation-store.ts';
import { newId, type CandidateId } from '#shared/kernel/ids.ts';
import { knownStaffItem } from '#shared/runtime/known-staff.ts';
import { instant } from '#shared/kernel/time.ts';
import { put } from '#shared/runtime/write.ts';
import { aConversation, anOffice, aReferral, openVisitationOf, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { handoverAttempts, handoversOf } from './visitation-handovers.ts';
import { viewAttempts, viewsOf } from './visitation-views.ts';
import { importAttempts, importsOf } from './visitation-imports.ts';
import { prepared as hasPrepared, withLegalBasis } from '#test/builders/visitation-profile.ts';
import { conversationAttempts, ownConversationAttempts } from './visitation-conversations.ts';
import { attemptAll, withoutAttempt, type Attempt, type Ids } from './attempts.ts';
import { groupAttempts } from './visitation-groups.ts';
import { profileAttempts } from './visitation-profile.ts';
import { ownPreparationAttempts, preparationAttempts, preparationLinkAttempts } from './visitation-preparation.ts';
import { ownPlanAttempts, planAttempts, planIds } from './visitation-plan.ts';
import { aJournalOf } from '#test/builders/visitation-journal.ts';
import { companionAttempts } from './visitation-companions.ts';
import { anExportOf } from '#test/builders/visitation-journal-export.ts';
import { calendarAttempts, journalAttempts, journalExportAttempts, ownJournalAttempts } from './visitation-journal.ts';
import { addressAttempts, consentAttempts, ownConsentAttempts } from './visitation-consents.ts';

let api: ReturnType<typeof visitationApi>;
let open: ReturnType<typeof openVisitationOf>;
let ours: AnOffice;
let theirs: AnOffice;
let table: TestTable;
beforeAll(async () => {
  table = await testTable();
  open = openVisitationOf(table);
  api = visitationApi(open);
  [ours, theirs] = await Promise.all([anOffice(table), anOffice(table)]);
});

const staffRefused = {
  staff: 'fields-not-accepted',
  staffUnknown: 'fields-not-accepted',
  staffLeft: 'fields-not-accepted',
};

/** Changes of one person, from the version each of them finds. */
function changes(person: (rest: string) => Attempt['path']): Attempt[] {
  const change = (action: Attempt['action'], rest: string, body: Attempt['body'], more: Ids = {}): Attempt => {
    const refused = { candidate: 'candidate-not-found', ...more };
    return { action, method: 'POST', path: person(rest), ...(body && { body }), refused };
  };
  const dueOn = '2026-12-01';
  const contact = { firstName: 'Åse', lastName: 'Kjær', email: 'aase@borger.example' };
  return [
    change(
      'hold-first-conversation',
      '/conversations',
      ({ group, staff }) => ({ ...aConversation(), visitationGroup: group, jobBrokerId: staff }),
      { group: 'fields-not-accepted', ...staffRefused },
    ),
    change('change-card', '/card', () => ({ version: 2, released: true })),
    change('change-owner', '/owner', ({ staff }) => ({ version: 3, ownerId: staff }), staffRefused),
    change(
      'set-next-step',
      '/next-step',
      ({ staff }) => ({ version: 4, kind: 'follow-up', ownerId: staff, dueOn }),
      staffRefused,
    ),
    change('correct-contact', '/contact', () => ({ version: 5, ...contact })),
    change('repeat-message', '/message-again', () => ({ version: 6 })),
    change('correct-cpr', '/cpr', () => ({ version: 6, cpr: aReferral().cpr, reason: 'typed-wrong' })),
    change('close-candidate', '/closed', () => ({ version: 7, reason: 'moved', closedOn: '2026-11-23' })),
    change(
      'reopen-candidate',
      '/reopened',
      ({ targetGroup, staff }) => ({
        ...{ version: 8, ...contact, targetGroups: [targetGroup], reason: 'Kommer tilbage.', ownerId: staff },
      }),
      { targetGroup: 'fields-not-accepted', ...staffRefused },
    ),
  ];
}

/** What a person was invited to, so that it can be sent again. */
function anInvitation(candidateId: CandidateId): LastInvitation {
  return {
    candidateId,
    calledAtMs: 1,
    meetingId: 'mee-00000000000000000000',
    startsAt: instant('2026-11-27T09:30:00Z'),
    minutes: 45,
    place: 'I kantinen',
    companyName: 'Bageriet',
    sequence: 0,
    cancelled: false,
  };
}

describe('ids of a neighbour’s people in visitation', () => {
  test('are refused by every command, and tell nothing where they are read', async () => {
    const at = `/api/visitation/${ours.scope}`;
    const person = (rest: string) => (ids: Ids) => `${at}/candidates/${ids['candidate']}${rest}`;
    const [own, foreign] = await Promise.all([ours.referred(), theirs.met()]);
    await ours.visitation.table.transact([put(lastInvitationItem, anInvitation(own.candidateId))]);
    const refused = { candidate: 'candidate-not-found' };
    // Tried in a test of their own.
    const talks = [...conversationAttempts(ours.scope), ...ownConversationAttempts(own.citizen)];
    const attempts: Attempt[] = [
      {
        action: 'refer-candidate',
        method: 'POST',
        path: () => `${at}/candidates`,
        body: ({ targetGroup, staff }) => ({ ...aReferral(), targetGroups: [targetGroup], ownerId: staff }),
        refused: { targetGroup: 'fields-not-accepted', ...staffRefused },
      },
      { action: 'open-candidate', method: 'GET', path: person(''), refused },
      { action: 'list-history', method: 'GET', path: person('/history'), refused },
      { action: 'reveal-cpr', method: 'POST', path: person('/reveal-cpr'), refused },
      {
        action: 'name-candidates',
        method: 'POST',
        path: () => `${at}/candidates/names`,
        body: ({ candidate }) => ({ ids: [candidate] }),
        refused: { candidate: 'nothing' },
      },
      {
        action: 'search-candidates',
        method: 'POST',
        path: () => `${at}/candidates/search`,
        body: ({ cpr }) => ({ text: cpr }),
        refused: { cpr: 'nothing' },
      },
      ...consentAttempts(ours.scope),
      ...changes(person),
      ...groupAttempts(at),
      ...importAttempts(at, staffRefused),
      ...journalAttempts(ours.scope),
      ...journalExportAttempts(ours.scope),
      ...calendarAttempts(ours.scope),
      ...profileAttempts(at),
      ...handoverAttempts(at, staffRefused, ours.caseworker.personId),
      ...viewAttempts(at),
    ];
    const cprs = [aReferral().cpr, aReferral().cpr] as const;
    await Promise.all([ours.referred({ cpr: cprs[0] }), theirs.referred({ cpr: cprs[1] })]);
    const [ownLists, foreignLists] = await Promise.all([
      importsOf(open({ scope: ours.scope }), ours.caseworker.personId),
      importsOf(open({ scope: theirs.scope }), theirs.caseworker.personId),
    ]);
    const profiled = await ours.referred();
    await withLegalBasis(ours);
    await hasPrepared(ours, profiled.candidateId);
    const staffLeft = await ours.colleague();
    await ours.visitation.table.put(knownStaffItem, { personId: staffLeft, version: 2, roles: [] });
    await attemptAll(api, ours.caseworker, attempts, {
      own: {
        staff: await ours.colleague(),
        candidate: own.candidateId,
        visited: (await ours.referred()).candidateId,
        profiled: profiled.candidateId,
        targetGroup: 'ukraine',
        group: 'activity-ready',
        cpr: cprs[0],
        ...ownLists,
        ...(await aJournalOf(ours, own.candidateId)),
        ...(await anExportOf(ours, own.candidateId)),
        other: (await ours.referred()).candidateId,
        ...(await handoversOf(ours.visitation.table, ours.caseworker.personId, [])),
        ...(await viewsOf(ours.visitation.table, ours.caseworker.personId)),
        contact: ours.caseworker.personId,
        handed: (await ours.referred()).candidateId,
      },
      foreign: {
        ...(await aJournalOf(theirs, foreign.candidateId)),
        ...(await anExportOf(theirs, foreign.candidateId)),
        other: foreign.candidateId,
        staff: await theirs.colleague(),
        staffUnknown: newId('person', randomBytes),
        staffLeft,
        candidate: foreign.candidateId,
        visited: foreign.candidateId,
        profiled: foreign.candidateId,
        targetGroup: 'of-billund',
        group: 'of-billund',
        cpr: cprs[1],
        ...foreignLists,
        ...(await handoversOf(theirs.visitation.table, theirs.caseworker.personId, [])),
        ...(await viewsOf(theirs.visitation.table, theirs.caseworker.personId)),
        contact: theirs.caseworker.personId,
        handed: foreign.candidateId,
      },
    });
    const prepared = [...preparationAttempts('', ''), ...ownPreparationAttempts(''), ...preparationLinkAttempts('')];
    const elsewhere = [
      ...prepared,
      ...ownConsentAttempts(''),
      ...companionAttempts(''),
      ...addressAttempts(''),
      ...planAttempts(''),
      ...ownPlanAttempts(''),
      ...ownJournalAttempts(''),
    ];
    expect(withoutAttempt(api, [...attempts, ...elsewhere, ...talks])).toEqual([]);
  });

  test('a plan is changed by its own municipality, and the own activity finished by the person', async () => {
    const plans = [await planIds(table, ours), await planIds(table, theirs)] as const;
    const ids = { own: plans[0].ids, foreign: plans[1].ids };
    await attemptAll(api, ours.caseworker, planAttempts(ours.scope), ids);
    await attemptAll(api, plans[0].citizen, ownPlanAttempts(plans[0].citizen.scope), ids);
    await attemptAll(api, plans[0].citizen, ownJournalAttempts(plans[0].citizen.scope), ids);
  });
});
