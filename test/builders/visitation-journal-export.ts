import { addAddendum } from '#services/visitation/capabilities/add-addendum.ts';
import { changeAddress } from '#services/visitation/capabilities/change-address.ts';
import { decideVisitationGroup } from '#services/visitation/capabilities/decide-visitation-group.ts';
import { describeCapacity } from '#services/visitation/capabilities/describe-capacity.ts';
import { exportJournal } from '#services/visitation/capabilities/export-journal.ts';
import { giveEducationOrder } from '#services/visitation/capabilities/give-education-order.ts';
import { keepBarrier } from '#services/visitation/capabilities/keep-barrier.ts';
import { keepTeamMember } from '#services/visitation/capabilities/keep-team-member.ts';
import { noteTrack } from '#services/visitation/capabilities/note-track.ts';
import { orderSkillsTest } from '#services/visitation/capabilities/order-skills-test.ts';
import { planConversation } from '#services/visitation/capabilities/plan-conversation.ts';
import { recordConsent } from '#services/visitation/capabilities/record-consent.ts';
import { settleProfile } from '#services/visitation/capabilities/settle-profile.ts';
import { signNote } from '#services/visitation/capabilities/sign-note.ts';
import { strikeNote } from '#services/visitation/capabilities/strike-note.ts';
import { writeOwnJudgement } from '#services/visitation/capabilities/write-own-judgement.ts';
import { personVisitationItem } from '#services/visitation/store/visitation-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { CandidateId, JournalExportId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { JournalExportAsk } from '#shared/shapes/journal-export.ts';
import { aYes } from './visitation-consents.ts';
import { aPlan } from './visitation-conversation.ts';
import { aJournalOf, aNote } from './visitation-journal.ts';
import { aGoal, aMember, anActivity, planning } from './visitation-plan.ts';
import { prepared, withLegalBasis } from './visitation-profile.ts';
import { accepted, type AnOffice } from './visitation.ts';
import type { TestTable } from '#test/database.ts';

/** An export that is accepted: the person asked, and the address is left out. */
export function anExportAsk(more: Partial<JournalExportAsk> = {}): JournalExportAsk {
  return { reason: 'person-asked', withAddress: false, staff: [], groups: [], ...more };
}

/** Words that were written about the person somewhere, which an export has to hold. */
export const wordsWritten = {
  referral: 'Vil gerne i gang med få timer.',
  dream: 'Arbejde med brød.',
  decision: 'Hun er i gang med at finde ud af, hvad hun vil.',
  judgement: 'Er snart i gang, tror jeg.',
  goal: 'Et fast job i et bageri',
  track: 'Kommer op om morgenen.',
  barrier: 'Bussen går kun to gange om dagen.',
  member: 'Bodil Holm',
  conversation: 'Det I aftalte sidst',
  note: 'Vi talte om nøglen og om bussen.',
  addendum: 'Nøglen er fundet.',
  network: 'Min søster',
} as const;
export const wordsOfAnother = 'Det her handler om naboens datter.';

/** A person of whom there is something in every part of the journal, with a protected address. */
export async function aWholePerson(table: TestTable, office: AnOffice): Promise<CandidateId> {
  const { call, visitation } = office;
  await withLegalBasis(office);
  const { candidateId } = await office.met();
  const at = await planning(table, office, await office.now(candidateId));
  await prepared(office, candidateId);
  const version = async () => (await office.now(candidateId)).version;
  const judged = { version: 0, words: wordsWritten.judgement, expects: 'A' as const };
  accepted(await writeOwnJudgement(call('write-own-judgement'), visitation, candidateId, judged));
  accepted(await settleProfile(call('settle-profile'), visitation, candidateId, { version: 1, agrees: true }));
  const decision = {
    ...{ version: await version(), visitationGroup: 'education-ready', decidedOn: civilDate('2026-11-23') },
    ...{ signs: [], situations: [], reason: wordsWritten.decision },
  };
  accepted(await decideVisitationGroup(call('decide-visitation-group'), visitation, candidateId, decision));
  const on = civilDate('2026-11-23');
  const visited = (await visitation.table.fresh(personVisitationItem, candidateId))?.version ?? 0;
  const test = accepted(
    await orderSkillsTest(call('order-skills-test'), visitation, candidateId, { version: visited, on, place: 'VUC' }),
  );
  const order = { version: test.version, on };
  accepted(await giveEducationOrder(call('give-education-order'), visitation, candidateId, order));
  await at.add(anActivity(await at.add(aGoal({ title: wordsWritten.goal }))));
  const track = { version: 0, track: 'daily-rhythm', standing: 'goes-well', note: wordsWritten.track } as const;
  accepted(await noteTrack(call('note-track'), visitation, candidateId, track));
  const barrier = { version: 0, words: wordsWritten.barrier, forStaffOnly: true, overcome: false };
  accepted(await keepBarrier(call('keep-barrier'), visitation, candidateId, barrier));
  const hours = { version: 0, hoursNow: 4, hoursWanted: 12, seenAtWork: ['baking' as const], onCertificate: [] };
  accepted(await describeCapacity(call('describe-capacity'), visitation, candidateId, hours));
  accepted(await keepTeamMember(call('keep-team-member'), visitation, candidateId, aMember()));
  const planned = aPlan({ about: wordsWritten.conversation });
  accepted(await planConversation(call('plan-conversation'), visitation, candidateId, planned));
  const said = aYes({ purpose: 'network-meeting', words: wordsWritten.network });
  accepted(await recordConsent(call('record-consent'), visitation, candidateId, said));
  await writtenNotes(office, candidateId);
  const address = { street: 'Kastanjevænget 12', postalCode: '6823' };
  const protection = { from: civilDate('2026-11-01'), source: 'civil-register' } as const;
  const where = { version: await version(), address, protection };
  accepted(await changeAddress(call('change-address'), visitation, candidateId, where));
  return candidateId;
}

/** A note with an addition, one that was about somebody else, and one with a file. */
async function writtenNotes({ call, visitation }: AnOffice, candidateId: CandidateId): Promise<void> {
  const sign = async (text: string) =>
    accepted(await signNote(call('sign-note'), visitation, candidateId, aNote({ text })));
  const { noteId, version } = await sign(wordsWritten.note);
  const added = { version, text: wordsWritten.addendum };
  accepted(await addAddendum(call('add-addendum'), visitation, { candidateId, noteId }, added));
  const other = await sign(wordsOfAnother);
  const struck = { version: other.version, because: 'wrong-person', reason: 'Forkert person.' } as const;
  accepted(await strikeNote(call('strike-note'), visitation, { candidateId, noteId: other.noteId }, struck));
  await aJournalOf({ call, visitation } as AnOffice, candidateId);
}

/** Asks for an export and lets its job run to its end, each part told twice as a queue may. */
export async function exported(
  office: AnOffice,
  candidateId: CandidateId,
  ask: Partial<JournalExportAsk> = {},
  more: Partial<Call> = {},
): Promise<JournalExportId> {
  const staff = [{ id: office.caseworker.personId, name: 'Mette Holm' }];
  const groups = [{ id: 'resource-course', name: 'Ressourceforløb' }];
  const asked = anExportAsk({ staff, groups, ...ask });
  const call = office.call('export-journal', more);
  const { exportId } = accepted(await exportJournal(call, office.visitation, candidateId, asked));
  await workedOff(office);
  return exportId;
}

/** Tells what the jobs of an office say until none says anything new. */
export async function workedOff(office: AnOffice): Promise<void> {
  const heard = new Set<string>();
  for (;;) {
    const told = (await office.told()).filter(({ id, type }) => type === 'JobContinued' && !heard.has(id));
    if (told.length === 0) return;
    for (const event of told as EventOf<'JobContinued'>[]) {
      heard.add(event.id);
      await office.hear(event);
      await office.hear(event);
    }
  }
}

/** An export of a person that is still being made, by what it stands for in a request. */
export async function anExportOf(
  { call, visitation }: AnOffice,
  candidateId: CandidateId,
): Promise<{ readonly journalExport: JournalExportId }> {
  const begun = await exportJournal(call('export-journal'), visitation, candidateId, anExportAsk());
  return { journalExport: accepted(begun).exportId };
}
