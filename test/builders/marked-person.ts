import { addAddendum } from '#services/visitation/capabilities/add-addendum.ts';
import { changeAddress } from '#services/visitation/capabilities/change-address.ts';
import { decideVisitationGroup } from '#services/visitation/capabilities/decide-visitation-group.ts';
import { fillPreparationTogether } from '#services/visitation/capabilities/fill-preparation-together.ts';
import { handOverCases } from '#services/visitation/capabilities/hand-over-cases.ts';
import { keepBarrier } from '#services/visitation/capabilities/keep-barrier.ts';
import { keepTeamMember } from '#services/visitation/capabilities/keep-team-member.ts';
import { missConversation } from '#services/visitation/capabilities/miss-conversation.ts';
import { noteTrack } from '#services/visitation/capabilities/note-track.ts';
import { orderSkillsTest } from '#services/visitation/capabilities/order-skills-test.ts';
import { planConversation } from '#services/visitation/capabilities/plan-conversation.ts';
import { saveNoteDraft } from '#services/visitation/capabilities/save-note-draft.ts';
import { showVisitation } from '#services/visitation/capabilities/show-visitation.ts';
import { signNote } from '#services/visitation/capabilities/sign-note.ts';
import { writeOwnJudgement } from '#services/visitation/capabilities/write-own-judgement.ts';
import { receivedSupportItem, sealAnswers } from '#services/visitation/store/preparation-items.ts';
import type { CandidateId, ConversationId, Id, NoteId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { TestTable } from '#test/database.ts';
import { accepted, anOffice, aProfile, type AnOffice } from './visitation.ts';
import { aPlan } from './visitation-conversation.ts';
import { aDecision } from './visitation-groups.ts';
import { aDraft, aNote } from './visitation-journal.ts';
import { aGoal, aMember, anActivity, planning } from './visitation-plan.ts';
import { hopefulAnswers, prepared, withLegalBasis } from './visitation-profile.ts';
import { anAnswer } from './visitation-preparation.ts';

const today = civilDate('2026-11-23');

/** A word that stands in one field alone and in no text of ours. */
const mark = (field: string): string => `Kvarts${field}`;

/** Where the person of these tests lives; nobody else of a test does. */
export const hiddenHome = { street: 'Kvartsvænget 12', postalCode: '6823' };
export const homeMarks = [hiddenHome.street, hiddenHome.postalCode, 'Ansager'] as const;

/** The words that stand in a text by themselves; a postal code inside an id or a number is none. */
export function marksIn(text: string, marks: readonly string[]): string[] {
  return marks.filter((each) => new RegExp(`(?<![\\w-])${each}(?![\\w-])`, 'u').test(text));
}

/** What the authority alone reads of a person, field by field. */
export const authorityMarks = [
  ...['grund', 'støtte', 'testlokale', 'helbredsspor', 'behandlingsmål', 'lægetid', 'læge', 'barriere'].map(mark),
  ...['hårdt', 'afbrudt', 'sammen', 'udeblevet', 'overdraget', 'tilføjet', 'myndighed', 'kladde', 'vurdering'].map(
    mark,
  ),
] as const;

export type MarkedPerson = {
  readonly office: AnOffice;
  /** In the effort, with all that can be written of somebody; and referred, while a preparation is filled in together. */
  readonly candidateId: CandidateId;
  readonly referredId: CandidateId;
  readonly conversationId: ConversationId;
  readonly noteId: NoteId;
  readonly handoverId: Id<'handover'>;
};

/** Somebody with a word of its own in every field that is for the authority alone, and a protected address. */
export async function aMarkedPerson(table: TestTable): Promise<MarkedPerson> {
  const office = await anOffice(table);
  const { visitation: at, call } = office;
  await withLegalBasis(office);
  const { candidateId } = await office.met({}, { profile: aProfile({ cardReleased: true }) });
  const version = async (): Promise<number> => (await office.now(candidateId)).version;
  await decided(office, candidateId, await version());
  await planned(table, office, candidateId);
  await answered(office, candidateId);
  const judged = { version: 0, words: mark('vurdering'), expects: 'A' } as const;
  accepted(await writeOwnJudgement(call('write-own-judgement'), at, candidateId, judged));
  const protection = { from: today, source: 'civil-register' } as const;
  const address = { version: await version(), address: hiddenHome, protection };
  accepted(await changeAddress(call('change-address'), at, candidateId, address));
  const conversationId = await missed(office, candidateId);
  const noteId = await noted(office, candidateId);
  const referredId = (await office.referred()).candidateId;
  const together = anAnswer('makes-it-hard', ['other'], { words: mark('sammen') });
  const answers = { answers: [together] };
  accepted(await fillPreparationTogether(call('fill-preparation-together'), at, referredId, answers));
  const handover = { toId: await office.colleague(), because: 'absence', note: mark('overdraget') } as const;
  const asked = { ...handover, fromId: office.caseworker.personId, candidateIds: [referredId] };
  const { handoverId } = accepted(await handOverCases(call('hand-over-cases'), at, asked));
  return { office, candidateId, referredId, conversationId, noteId, handoverId };
}

async function decided({ visitation: at, call }: AnOffice, candidateId: CandidateId, version: number): Promise<void> {
  const why = { reason: mark('grund'), longerSupport: mark('støtte') };
  const group = { visitationGroup: 'activity-ready', effort: 'company-based', signs: [] };
  const decision = aDecision({ version, situations: ['broke-off-youth-education'], ...why, ...group });
  accepted(await decideVisitationGroup(call('decide-visitation-group'), at, candidateId, decision));
  const { visitationVersion } = accepted(await showVisitation(call('show-visitation'), at, candidateId));
  const test = { version: visitationVersion, on: today, place: mark('testlokale') };
  accepted(await orderSkillsTest(call('order-skills-test'), at, candidateId, test));
}

async function planned(table: TestTable, office: AnOffice, candidateId: CandidateId): Promise<void> {
  const { visitation: at, call } = office;
  const { add } = await planning(table, office, await office.now(candidateId));
  const goal = await add(aGoal({ title: mark('behandlingsmål'), track: 'treatment' }));
  await add(anActivity(goal, { title: mark('lægetid') }));
  const note = { version: 0, track: 'health', standing: 'needs-attention', note: mark('helbredsspor') } as const;
  accepted(await noteTrack(call('note-track'), at, candidateId, note));
  const barrier = { version: 0, words: mark('barriere'), forStaffOnly: true, overcome: false };
  accepted(await keepBarrier(call('keep-barrier'), at, candidateId, barrier));
  const doctor = aMember({ role: 'doctor', name: mark('læge'), tracks: ['treatment'] });
  accepted(await keepTeamMember(call('keep-team-member'), at, candidateId, doctor));
}

async function answered(office: AnOffice, candidateId: CandidateId): Promise<void> {
  const { visitation } = office;
  const brokeOff = { reason: 'own-health', words: mark('afbrudt') } as const;
  const broke = { question: 'broke-off', chosen: ['once'], ...brokeOff } as const;
  const others = hopefulAnswers.filter(({ question }) => question !== 'broke-off');
  await prepared(office, candidateId, [...others, { ...broke, chosen: [...broke.chosen] }]);
  const hard = anAnswer('makes-it-hard', ['health'], { words: mark('hårdt') });
  const sealed = sealAnswers(await visitation.keys(), candidateId, 'support', { answers: [hard], before: [] });
  await visitation.table.put(receivedSupportItem, { candidateId, version: 1, sealed });
}

async function missed({ visitation: at, call }: AnOffice, candidateId: CandidateId): Promise<ConversationId> {
  const planned = accepted(await planConversation(call('plan-conversation'), at, candidateId, aPlan()));
  const place = { candidateId, conversationId: planned.conversationId };
  const after = { now: instant('2026-11-27T10:30:00Z') };
  const why = { version: planned.version, reason: 'ill', note: mark('udeblevet') } as const;
  accepted(await missConversation(call('miss-conversation', after), at, place, why));
  return planned.conversationId;
}

async function noted({ visitation: at, call }: AnOffice, candidateId: CandidateId): Promise<NoteId> {
  const note = aNote({ readers: 'authority', text: mark('myndighed') });
  const { noteId, version } = accepted(await signNote(call('sign-note'), at, candidateId, note));
  const more = { version, text: mark('tilføjet') };
  accepted(await addAddendum(call('add-addendum'), at, { candidateId, noteId }, more));
  const draft = aDraft({ text: mark('kladde') });
  accepted(await saveNoteDraft(call('save-note-draft'), at, candidateId, draft));
  return noteId;
}
