import { isForSupport } from './preparation.ts';
import type { Caller } from '#shared/access/caller.ts';
import { reads, readsTrack } from '#shared/shapes/field-groups.ts';
import type { Role } from '#shared/access/roles.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { healthReasons } from '#shared/rules/preparation-rules.ts';
import type { CandidateVisitation, VisitationDecision } from '#shared/shapes/candidate-visitation.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import type { HandoverView } from '#shared/shapes/handover.ts';
import type { ConversationView } from '#shared/shapes/planned-conversation.ts';
import type { AnswerGiven, PreparationAnswer, PreparationRead } from '#shared/shapes/preparation.ts';

type Reader = Pick<Caller, 'role' | 'personId'>;

/** How a person is visited, as a role reads it: group, day and what it opens for are everybody's of the staff. */
export function visitationFor(role: Role, visited: CandidateVisitation): CandidateVisitation {
  const { skillsTest, educationOrder, ...rest } = visited;
  return {
    ...rest,
    ...(reads(role, 'why-visited')
      ? {}
      : { situations: [], decisions: rest.decisions.slice(0, 1).map(withoutReasons) }),
    ...(reads(role, 'tests-and-orders') && { skillsTest, educationOrder }),
  };
}

function withoutReasons({ reason: _why, longerSupport: _longer, ...decision }: VisitationDecision): VisitationDecision {
  return { ...decision, signs: [] };
}

/** The preparation as a role reads it: what makes it hard is for whoever gives support. */
export function preparationFor(role: Role, read: PreparationRead): PreparationRead {
  if (reads(role, 'support-answers')) return read;
  const { support: _support, together, ...rest } = read;
  const open = new Set(read.questions.filter(({ use }) => use !== 'support').map(({ question }) => question));
  const readable = <Answer extends AnswerGiven>(answers: readonly Answer[]): Answer[] =>
    answers.filter(({ question }) => open.has(question)).map(withoutHealth);
  return {
    ...rest,
    questions: read.questions.filter(({ question }) => open.has(question)),
    answers: readable(read.answers),
    before: readable(read.before),
    supportBefore: [],
    ...(together && { together: { ...together, answers: readable(together.answers) } }),
  };
}

/** What is wrong with answers that somebody writes down: their role would not read them. */
export function unreadAnswerFaults({ role }: Reader, set: string, answers: readonly PreparationAnswer[]): FieldError[] {
  if (reads(role, 'support-answers')) return [];
  return answers.flatMap((answer, place) =>
    isForSupport(set, answer) ? [fieldError(`/answers/${place}/question`, 'not-for-your-role')] : [],
  );
}

/** An answer without its reason and words where the reason is about health. */
function withoutHealth<Answer extends AnswerGiven>(answer: Answer): Answer {
  if (!healthReasons.some((reason) => reason === answer.reason)) return answer;
  const { reason: _reason, words: _words, ...rest } = answer;
  return rest as Answer;
}

const ofTests: readonly HistoryEntry['kind'][] = [
  'skills-test-ordered',
  'skills-test-taken',
  'skills-test-assessed',
  'skills-test-cancelled',
  'education-order-given',
  'education-order-ended',
];
const whyNot: readonly HistoryEntry['kind'][] = [
  'conversation-missed',
  'conversation-declined',
  'conversation-move-asked',
];

/** The timeline as somebody reads it. */
export function historyFor(reader: Reader, entries: readonly HistoryEntry[]): HistoryEntry[] {
  const { role } = reader;
  return entries
    .filter(({ kind }) => reads(role, 'tests-and-orders') || !ofTests.includes(kind))
    .filter(({ track }) => readsTrack(role, track))
    .map((entry) => lineFor(reader, entry));
}

/** A line without why somebody did not come, and without the note of a handover to somebody else. */
function lineFor({ role, personId }: Reader, entry: HistoryEntry): HistoryEntry {
  if (reads(role, 'notes-of-others')) return entry;
  const { reason: _reason, ...silent } = entry;
  if (whyNot.includes(entry.kind)) return silent;
  const { note: _note, ...unnoted } = entry;
  return entry.kind === 'owner-changed' && entry.ownerId !== personId ? unnoted : entry;
}

/** A conversation as somebody reads it: own words and reasons are for those who hold it, and for the authority. */
export function conversationFor({ role, personId }: Reader, view: ConversationView): ConversationView {
  const takesPart = view.holderId === personId || view.staffIds.some((id) => id === personId);
  if (takesPart || reads(role, 'notes-of-others')) return view;
  const { note: _note, noShowReason: _why, about: _about, moveRequest, answer, ...rest } = view;
  return {
    ...rest,
    ...(moveRequest && { moveRequest: withoutWords(moveRequest) }),
    ...(answer && { answer: withoutWords(answer) }),
  };
}

function withoutWords<Said extends { readonly reason?: unknown; readonly note?: unknown }>(said: Said): Said {
  const { reason: _reason, note: _note, ...rest } = said;
  return rest as Said;
}

/** A handover as somebody reads it: its note is for those two, and for the authority. */
export function handoverFor<View extends HandoverView>({ role, personId }: Reader, view: View): View {
  if (reads(role, 'notes-of-others') || [view.fromId, view.toId].includes(personId)) return view;
  return { ...view, note: '' };
}
