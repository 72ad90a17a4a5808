import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateFile } from './candidate-file.ts';
import { plannedAnewBy } from './conversation-times.ts';
import { whatComesNext } from './follow.ts';
import type { PlannedConversation } from './planned-conversation.ts';

/** Steps that a conversation decides; every other one is about something else. */
const ofConversations: readonly NextStep['kind'][] = ['conversation', 'plan-conversation'];

/**
 * The next step that a conversation leads to; undefined where the one there is stands. A first conversation keeps its own
 * deadline, and a step that is about something else is left alone: a match meeting is held although somebody did not come to
 * a conversation before it. Whoever was not there is to be given a new time, unless another is planned already: that, and
 * nothing else, follows from not coming. `others`: the person's other conversations.
 */
export function stepAfterConversation(
  { state, next, ownerId }: Pick<Candidate, 'state' | 'next' | 'ownerId'>,
  { links }: Pick<CandidateFile, 'links'>,
  conversation: PlannedConversation,
  others: readonly PlannedConversation[],
  now: Instant,
): NextStep | undefined {
  if (state !== 'in-effort' || !next) return undefined;
  const today = dateOf(now);
  const ahead = stepOf(nearestOpen([conversation, ...others]));
  const anew: NextStep = { kind: 'plan-conversation', ownerId: conversation.holderId, dueOn: plannedAnewBy(today) };
  if (!ofConversations.includes(next.kind)) {
    const isMissed = conversation.state === 'no-show' && next.kind === 'find-match';
    return isMissed && !ahead ? anew : undefined;
  }
  if (ahead) return ahead;
  if (conversation.state === 'held') return whatComesNext(links, ownerId, today);
  return conversation.state === 'no-show' || next.kind === 'conversation' ? anew : undefined;
}

/** The first of those that are still to be held. */
export function nearestOpen(conversations: readonly PlannedConversation[]): PlannedConversation | undefined {
  const open = conversations.filter((each) => isOpen(each.state));
  return open.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))[0];
}

function stepOf(conversation: PlannedConversation | undefined): NextStep | undefined {
  if (!conversation) return undefined;
  return { kind: 'conversation', ownerId: conversation.holderId, dueOn: dateOf(conversation.startsAt) };
}
