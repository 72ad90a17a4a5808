import { without, type GatheredEntry } from '#services/visitation/domain/journal-entry.ts';
import type { Note } from '#services/visitation/domain/note.ts';
import { contentOf } from '#services/visitation/domain/dream.ts';
import { shownScore } from '#services/visitation/domain/score.ts';
import type { PreparationInvited } from '#services/visitation/domain/preparation-invitation.ts';
import type { Round } from '#services/visitation/domain/person-profile.ts';
import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import { scoreCard } from '#shared/rules/profile-rules.ts';
import type { AnswerGiven } from '#shared/shapes/preparation.ts';
import { plannedConversationItem } from './conversation-items.ts';
import { dreamCommentItem, openComment, openDream, receivedDreamItem } from './dream-items.ts';
import { journalExportItem } from './journal-export-items.ts';
import { journalRequestItem } from './journal-request-items.ts';
import { noteDraftItem, noteItem } from './journal-items.ts';
import { allOf, type Gathered, type JournalReading } from './journal-readings.ts';
import { printedLetterItem } from './letter-items.ts';
import { attachmentsOf } from './notes.ts';
import { preparationInvitationItem } from './preparation-invitation-items.ts';
import { openAnswers, receivedPreparationItem, receivedSupportItem } from './preparation-items.ts';
import { profileOf } from './profile-items.ts';
import { consentsOf, purposeConsentSaidItem } from './purpose-consents.ts';
import { readTogether } from './together-items.ts';

/** What the person answered before the first conversation, as it reached the municipality; also what leads to support. */
export async function readPreparationAnswers({ visitation, candidate, keys }: JournalReading): Promise<Gathered> {
  const { candidateId } = candidate;
  const [invited, received, support, together] = await Promise.all([
    visitation.table.fresh(preparationInvitationItem, candidateId),
    visitation.table.fresh(receivedPreparationItem, candidateId),
    visitation.table.fresh(receivedSupportItem, candidateId),
    readTogether(visitation, candidateId),
  ]);
  const own = received && openAnswers(keys, candidateId, 'own', received.sealed);
  const apart = support && openAnswers(keys, candidateId, 'support', support.sealed);
  const kept = [own, apart].flatMap((answers) => (answers ? [answers] : []));
  return {
    remarks: [],
    entries: [
      ...(invited ? [invitedToPrepare(invited)] : []),
      ...kept.flatMap(({ answers }) => answers.map((answer) => answered(answer, received?.submittedAt))),
      ...kept.flatMap(({ before }) => before.map(({ changedAt, ...answer }) => changed(answer, changedAt))),
      ...(together?.state === 'being-filled'
        ? together.answers.map((answer) => answered(answer, together.begunAt))
        : []),
    ],
  };
}

function invitedToPrepare({ way, state, sentAt, sentById }: PreparationInvited): GatheredEntry {
  return { title: 'preparation-invitation', on: sentAt, byId: sentById, data: { ways: way, linkState: state } };
}

function answered({ question, ...data }: AnswerGiven, on: string | undefined): GatheredEntry {
  return { title: question, ...(on && { on }), data: without(data as typeof data & { givenAt?: string }, 'givenAt') };
}

function changed(answer: AnswerGiven, changedAt: string): GatheredEntry {
  const entry = answered(answer, undefined);
  return { ...entry, data: { ...entry.data, changedAt } };
}

/** The read copy of the person's dream, and what the staff said to it. */
export async function readDream({ visitation, candidate, keys }: JournalReading): Promise<Gathered> {
  const { candidateId } = candidate;
  const [dream, comments] = await Promise.all([
    visitation.table.fresh(receivedDreamItem, candidateId),
    allOf(visitation.table, dreamCommentItem, [candidateId]),
  ]);
  const parts = dream ? Object.entries(contentOf(openDream(keys, dream))) : [];
  return {
    remarks: [],
    entries: [
      ...parts.map(([part, { symbols, words }]) => ({
        ...{ title: part, data: { symbols, words } },
        ...(dream && { on: dream.savedAt }),
      })),
      ...comments.map((comment) => ({
        ...{ title: 'dream-comment', on: comment.at, byId: comment.byId },
        data: { words: openComment(keys, comment) },
      })),
    ],
  };
}

/** Each judgement, the profile that was made when it was written, and what came of the two. */
export async function readProfile({ visitation, candidate }: JournalReading): Promise<Gathered> {
  const { round, earlier } = await profileOf(visitation, candidate.candidateId);
  return { remarks: [], entries: (round ? [round, ...earlier] : earlier).map(roundEntry) };
}

function roundEntry({ judgement, score, settled }: Round): GatheredEntry {
  const shown = shownScore(score, scoreCard(score.cardVersion));
  const { byId, at, ...own } = judgement;
  return {
    ...{ title: 'judgement', on: at, byId },
    data: {
      ...own,
      ...{ outcome: shown.outcome, couldAlsoBe: shown.couldAlsoBe, cardVersion: shown.cardVersion },
      reasons: shown.reasons.map(({ question, answer, risk, ready }) => ({
        ...{ profileQuestion: question.da, profileAnswer: answer.da, risk, ready },
      })),
      unanswered: shown.unanswered.map(({ da }) => da),
      ...(settled && { settled: without(settled, 'byId') }),
    },
  };
}

/** Conversations that were planned, with what the person answered; and those that were written down. */
export async function readConversations({ visitation, candidate, file }: JournalReading): Promise<Gathered> {
  const [planned, letters] = await Promise.all([
    allOf(visitation.table, plannedConversationItem, [candidate.candidateId]),
    allOf(visitation.table, printedLetterItem, [candidate.candidateId]),
  ]);
  return {
    remarks: [],
    entries: [
      ...planned.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)).map(plannedEntry),
      ...letters.map(({ printedAt, printedById, startsAt, sentAt }) => ({
        ...{ title: 'letter', on: printedAt, byId: printedById, data: { startsAt, ...(sentAt && { sentAt }) } },
      })),
      ...file.conversations.map(({ heldOn, byId, at: _at, visitationGroup }) => ({
        ...{ title: 'written-down', on: heldOn, byId, data: { visitationGroup } },
      })),
    ],
  };
}

function plannedEntry({ kind, startsAt, holderId, answer, moveRequest, ...conversation }: PlannedConversation) {
  const said = [answer, moveRequest].flatMap((each) => (each ? [without(each, 'sender', 'answerId')] : []));
  return {
    ...{ title: `conversation-${kind}`, on: startsAt, byId: holderId },
    data: {
      ...without(conversation, 'conversationId', 'candidateId', 'version', 'sequence'),
      ...(said.length > 0 && { said }),
    },
  };
}

/**
 * The journal's notes with additions, corrections and the names of their files. What turned out to be about somebody else is
 * not this person's; what is not signed is counted and not read.
 */
export async function readNotes({ visitation, candidate }: JournalReading): Promise<Gathered> {
  const { candidateId } = candidate;
  const [notes, drafts] = await Promise.all([
    allOf(visitation.table, noteItem, [candidateId]),
    allOf(visitation.table, noteDraftItem, [candidateId]),
  ]);
  const byDay = notes.toSorted((one, other) => (one.on + one.signedAt).localeCompare(other.on + other.signedAt));
  const entries = await Promise.all(byDay.map((note) => noteEntry(visitation, note)));
  const elses = notes.filter(isAboutSomebodyElse).length;
  const hasFiles = notes.some(({ attachments }) => attachments > 0);
  return {
    remarks: [
      ...(drafts.length > 0 ? [{ says: 'note-drafts', count: drafts.length } as const] : []),
      ...(elses > 0 ? [{ says: 'about-somebody-else', count: elses } as const] : []),
      ...(hasFiles ? [{ says: 'files-apart' } as const] : []),
    ],
    entries,
  };
}

async function noteEntry(visitation: JournalReading['visitation'], note: Note): Promise<GatheredEntry> {
  const { kind, on, at, authorId, signedAt, state, readers, readersChanged } = note;
  const corrected = { state, struck: note.struck, movedAway: note.movedAway, movedHere: note.movedHere };
  const entry = { title: `note-${kind}`, on, byId: authorId };
  if (isAboutSomebodyElse(note)) return { ...entry, data: { at, ...corrected, signedAt } };
  const files = await attachmentsOf(visitation, note);
  return {
    ...entry,
    data: {
      ...{ at, withWhom: note.withWhom, text: note.text, addenda: note.addenda, readers, readersChanged },
      files: files.map(({ name, bytes, addedAt, addedById, state: fileState, removed }) => ({
        ...{ fileName: name, bytes, addedAt, addedById, fileState, removed },
      })),
      ...{ ...corrected, signedAt },
    },
  };
}

function isAboutSomebodyElse({ state, struck }: Note): boolean {
  return state === 'moved' || struck?.because === 'wrong-person';
}

/** What the person has said yes and no to, and everything that was said before. */
export async function readConsents({ visitation, candidate, file }: JournalReading): Promise<Gathered> {
  const [consents, said] = await Promise.all([
    consentsOf(visitation.table, file),
    allOf(visitation.table, purposeConsentSaidItem, [candidate.candidateId]),
  ]);
  return {
    remarks: [],
    entries: [
      ...consents.map(({ purpose, on, ...consent }) => ({
        ...{ title: purpose, on, data: without(consent, 'candidateId', 'version', 'saidById') },
      })),
      ...said.map(({ purpose, on, ...entry }) => ({
        ...{ title: `said-${purpose}`, on, data: without(entry, 'candidateId', 'version', 'byId') },
      })),
    ],
  };
}

/** The times the journal was made files, and given to the person. */
export async function readExports({ visitation, candidate }: JournalReading): Promise<Gathered> {
  const [exports, asked] = await Promise.all([
    allOf(visitation.table, journalExportItem, [candidate.candidateId]),
    visitation.table.fresh(journalRequestItem, candidate.candidateId),
  ]);
  return {
    remarks: [],
    entries: [
      ...(asked ? [{ title: 'journal-request', on: asked.askedAt, data: { dueOn: asked.dueOn } }] : []),
      ...exports.map(({ askedAt, askedById, reason, addressReason, handedOverAt }) => ({
        ...{ title: 'journal-export', on: askedAt, byId: askedById },
        data: { exportReason: reason, addressReason, handedOverAt },
      })),
    ],
  };
}
