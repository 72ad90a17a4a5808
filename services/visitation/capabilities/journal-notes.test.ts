import { beforeAll, describe, expect, test } from 'vitest';
import { noteItem } from '#services/visitation/store/journal-items.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { Role } from '#shared/access/roles.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anId } from '#test/builders/ids.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { aPlan } from '#test/builders/visitation-conversation.ts';
import { aDraft, aNote } from '#test/builders/visitation-journal.ts';
import { testTable } from '#test/database.ts';
import { addAddendum } from './add-addendum.ts';
import { changeNoteReaders } from './change-note-readers.ts';
import { discardNoteDraft } from './discard-note-draft.ts';
import { listHistory } from './list-history.ts';
import { listNoteDrafts } from './list-note-drafts.ts';
import { listNotes } from './list-notes.ts';
import { moveNote } from './move-note.ts';
import { openNoteDraft } from './open-note-draft.ts';
import { planConversation } from './plan-conversation.ts';
import { saveNoteDraft } from './save-note-draft.ts';
import { searchNotes } from './search-notes.ts';
import { signNote } from './sign-note.ts';
import { strikeNote } from './strike-note.ts';

let office: AnOffice;
let candidateId: CandidateId;
const by = (role: Role) => aCaller(role, office.scope);
const calls = (caller: Caller) => (action: ActionName) => aCall(action, caller);

beforeAll(async () => {
  office = await anOffice(await testTable());
});

/** A person of their own for each test. */
async function aPerson(): Promise<CandidateId> {
  ({ candidateId } = await office.referred());
  return candidateId;
}
const sign = async (more: Parameters<typeof aNote>[0] = {}, caller: Caller = office.caseworker) =>
  accepted(await signNote(aCall('sign-note', caller), office.visitation, candidateId, aNote(more)));
const journalOf = async (caller: Caller, ask = {}) =>
  accepted(await listNotes(aCall('list-notes', caller), office.visitation, candidateId, ask)).items;
const codeOf = (result: object) => (result as { refusal?: { code: string } }).refusal?.code;

describe('what was noted at a conversation', () => {
  test('carries its id from the draft on, stands under it, and leaves it when it is about somebody else', async () => {
    await aPerson();
    const { visitation, call } = office;
    const first = aPlan({ kind: 'first' });
    const planned = accepted(await planConversation(call('plan-conversation'), visitation, candidateId, first));
    const { conversationId } = planned;
    const draft = aDraft({ conversationId });
    const { version } = accepted(await saveNoteDraft(call('save-note-draft'), visitation, candidateId, draft));
    const mine = accepted(await openNoteDraft(call('open-note-draft'), visitation, candidateId));
    expect(mine.draft).toMatchObject({ conversationId });
    const { noteId } = await sign({ version, conversationId });
    await sign({ text: 'Ringede om noget andet.' });
    const at = async () => (await journalOf(office.caseworker, { conversationId })).map((note) => note.noteId);
    expect(await at()).toEqual([noteId]);
    const from = candidateId;
    const toCandidateId = await aPerson();
    const move = { version: 1, toCandidateId, reason: 'Forkert journal' };
    accepted(await moveNote(call('move-note'), visitation, { candidateId: from, noteId }, move));
    expect((await journalOf(office.caseworker))[0]).not.toHaveProperty('conversationId');
  });

  test('is refused at a conversation with somebody else', async () => {
    await aPerson();
    const { visitation, call } = office;
    const first = aPlan({ kind: 'first' });
    const planned = accepted(await planConversation(call('plan-conversation'), visitation, candidateId, first));
    const other = await aPerson();
    const note = aNote({ conversationId: planned.conversationId });
    expect(codeOf(await signNote(call('sign-note'), visitation, other, note))).toBe('conversation-not-found');
  });
});

describe('a draft', () => {
  test('is kept as it was typed, read by its author alone, and never overwritten by an older page', async () => {
    await aPerson();
    const { visitation, caseworker, call } = office;
    const kept = accepted(await saveNoteDraft(call('save-note-draft'), visitation, candidateId, aDraft()));
    const draft = { ...aDraft({ on: 'i går', text: 'Hun ringede.' }), version: kept.version };
    accepted(await saveNoteDraft(call('save-note-draft'), visitation, candidateId, draft));
    expect(codeOf(await saveNoteDraft(call('save-note-draft'), visitation, candidateId, draft))).toBe('stale-version');
    const mine = accepted(await openNoteDraft(call('open-note-draft'), visitation, candidateId));
    expect(mine.draft).toMatchObject({ on: 'i går', text: 'Hun ringede.', version: 2, noteId: kept.noteId });
    const leader = by('team-leader');
    expect(accepted(await openNoteDraft(aCall('open-note-draft', leader), visitation, candidateId)).draft).toBeNull();
    expect(await journalOf(caseworker)).toEqual([]);
    const drafts = accepted(await listNoteDrafts(call('list-note-drafts'), visitation, {}));
    expect(drafts.items).toMatchObject([{ candidateId, name: 'Amina Haddad', noteId: kept.noteId }]);
    const signed = await sign({ version: 2, text: 'Hun ringede.' });
    expect(signed.noteId).toBe(kept.noteId);
    expect(accepted(await openNoteDraft(call('open-note-draft'), visitation, candidateId)).draft).toBeNull();
  });

  test('can be thrown away; signing what was written on elsewhere meanwhile is refused', async () => {
    await aPerson();
    const { visitation, call } = office;
    accepted(await saveNoteDraft(call('save-note-draft'), visitation, candidateId, aDraft()));
    expect(codeOf(await signNote(call('sign-note'), visitation, candidateId, aNote()))).toBe('stale-version');
    accepted(await discardNoteDraft(call('discard-note-draft'), visitation, candidateId, { version: 1 }));
    expect(codeOf(await discardNoteDraft(call('discard-note-draft'), visitation, candidateId, { version: 1 }))).toBe(
      'note-not-found',
    );
    await sign();
  });
});

describe('a signed note', () => {
  test.each([
    [
      'team',
      { caseworker: 1, 'job-broker': 1, 'team-leader': 1, 'education-coordinator': 0, 'network-coordinator': 0 },
    ],
    ['authority', { caseworker: 1, 'job-broker': 0, 'team-leader': 1, 'education-coordinator': 0 }],
  ] as const)('for %s is read by those roles and its author', async (readers, seenBy) => {
    await aPerson();
    const broker = by('job-broker');
    const { noteId } = await sign({ readers }, broker);
    for (const [role, count] of Object.entries(seenBy)) {
      const someone = by(role as Role);
      expect([role, (await journalOf(someone)).length]).toEqual([role, count]);
      const words = accepted(
        await searchNotes(aCall('search-notes', someone), office.visitation, candidateId, { text: 'nøglen' }),
      );
      expect([role, words.items.length]).toEqual([role, count]);
      const added = await addAddendum(
        ...([aCall('add-addendum', someone), office.visitation, { candidateId, noteId }] as const),
        { version: 99, text: 'x' },
      );
      expect([role, codeOf(added)]).toEqual([role, count === 1 ? 'stale-version' : 'note-not-found']);
    }
    expect(await journalOf(broker)).toHaveLength(1);
    const line = accepted(await listHistory(office.call('list-history'), office.visitation, candidateId, {})).items;
    expect(line.filter(({ kind }) => kind === 'note-written')).toHaveLength(readers === 'team' ? 1 : 0);
  });

  test('stays as it was signed; what is added has its own author and time, and a future day is refused', async () => {
    await aPerson();
    const { visitation, call } = office;
    const future = await signNote(call('sign-note'), visitation, candidateId, aNote({ on: '2026-11-24' }));
    expect(future).toMatchObject({ refusal: { errors: [{ pointer: '/on', code: 'date-in-future' }] } });
    const { noteId, version } = await sign({ at: '10:30', withWhom: 'Moren' });
    const broker = by('job-broker');
    const place = { candidateId, noteId };
    accepted(
      await addAddendum(calls(broker)('add-addendum'), visitation, place, { version, text: 'Nøglen er fundet.' }),
    );
    expect(await journalOf(office.caseworker)).toMatchObject([
      {
        ...{ at: '10:30', withWhom: 'Moren', text: aNote().text, authorId: office.caseworker.personId, version: 2 },
        addenda: [{ text: 'Nøglen er fundet.', authorId: broker.personId }],
        mayCorrect: true,
      },
    ]);
    const found = await searchNotes(call('search-notes'), visitation, candidateId, { text: 'FUNDET nøglen' });
    expect(accepted(found).items).toHaveLength(1);
    const other = await searchNotes(call('search-notes'), visitation, candidateId, { text: 'nøglen cykel' });
    expect(accepted(other).items).toEqual([]);
  });

  test('is struck by its author or the team leader alone, and stays to be seen with the reason', async () => {
    await aPerson();
    const { visitation } = office;
    const { noteId, version } = await sign();
    const place = { candidateId, noteId };
    const striking = { version, because: 'not-right', reason: 'Det var en anden dag.' } as const;
    const colleague = calls(by('caseworker'))('strike-note');
    expect(codeOf(await strikeNote(colleague, visitation, place, striking))).toBe('not-your-note');
    accepted(await strikeNote(calls(by('team-leader'))('strike-note'), visitation, place, striking));
    expect(await journalOf(by('job-broker'))).toMatchObject([
      { state: 'struck', text: aNote().text, struck: { because: 'not-right', reason: 'Det var en anden dag.' } },
    ]);
    const again = { version: 2, text: 'x' };
    expect(codeOf(await addAddendum(office.call('add-addendum'), visitation, place, again))).toBe('note-not-signed');
  });

  test('about somebody else is shown no longer, or is moved there with everything, and back', async () => {
    const elsewhere = await aPerson();
    await aPerson();
    const { visitation, call } = office;
    const wrong = await sign({ text: 'Om en anden.' });
    const striking = { version: 1, because: 'wrong-person', reason: 'Handler om en anden.' } as const;
    accepted(await strikeNote(call('strike-note'), visitation, { candidateId, noteId: wrong.noteId }, striking));
    expect((await journalOf(by('caseworker')))[0]).not.toHaveProperty('text');
    expect((await journalOf(office.caseworker))[0]).toMatchObject({ text: 'Om en anden.' });

    const { noteId } = await sign({ withWhom: 'Bo', text: 'Flyttes.' });
    const move = (from: CandidateId, to: string, version: number) =>
      moveNote(
        call('move-note'),
        visitation,
        { candidateId: from, noteId },
        {
          ...{ version, toCandidateId: to as CandidateId, reason: 'Forkert journal.' },
        },
      );
    for (const nobody of [candidateId, anId('candidate')])
      expect(await move(candidateId, nobody, 1)).toMatchObject({
        refusal: { errors: [{ pointer: '/toCandidateId', code: 'choose-another-person' }] },
      });
    accepted(await move(candidateId, elsewhere, 1));
    const stub = await visitation.table.fresh(noteItem, candidateId, noteId);
    expect([stub?.state, stub?.text, stub?.withWhom, JSON.stringify(stub).includes(elsewhere)]).toEqual([
      ...['moved', '', undefined, false],
    ]);
    const there = await visitation.table.fresh(noteItem, elsewhere, noteId);
    expect(there).toMatchObject({ state: 'signed', text: 'Flyttes.', withWhom: 'Bo', movedHere: { reason: '' } });
    accepted(await move(elsewhere, candidateId, 1));
    expect(await visitation.table.fresh(noteItem, candidateId, noteId)).toMatchObject({ state: 'signed', version: 3 });
  });

  test('can be kept to fewer readers; the journal is filtered and goes on by its cursor', async () => {
    await aPerson();
    const { visitation, call, caseworker } = office;
    const { noteId } = await sign({ on: '2026-11-20' });
    await sign({ on: '2026-11-22', kind: 'visit', readers: 'authority' });
    await sign({ on: '2026-11-21' });
    const place = { candidateId, noteId };
    const readers = { version: 1, readers: 'authority' } as const;
    accepted(await changeNoteReaders(call('change-note-readers'), visitation, place, readers));
    expect(
      codeOf(await changeNoteReaders(call('change-note-readers'), visitation, place, { ...readers, version: 2 })),
    ).toBe('nothing-corrected');
    expect((await journalOf(by('job-broker'))).map(({ on }) => on)).toEqual(['2026-11-21']);
    expect((await journalOf(caseworker)).map(({ on }) => on)).toEqual(['2026-11-22', '2026-11-21', '2026-11-20']);
    expect(await journalOf(caseworker, { kind: 'visit' })).toHaveLength(1);
    expect(await journalOf(caseworker, { readers: 'authority' })).toHaveLength(2);
    const first = accepted(await listNotes(call('list-notes'), visitation, candidateId, { limit: 2 }));
    const rest = accepted(
      await listNotes(call('list-notes'), visitation, candidateId, { limit: 2, cursor: first.cursor ?? '' }),
    );
    expect([first.items.length, rest.items.map(({ on }) => on)]).toEqual([2, ['2026-11-20']]);
  });
});
