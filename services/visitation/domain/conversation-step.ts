import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateFile } from './candidate-file.ts';
import { plannedAnewBy } from './conversation-times.ts';
import { whatComesNext } from './follow.ts';
import type { PlannedConversation } from './planned-conversation.ts';

/**
 * The next step that a conversation leads to; undefined where the one there is stands. A first conversation keeps its own
 * deadline, and a step that is about something else is left alone. Whoever was not there is to be given a new time: that, and
 * nothing else, follows from not coming.
 */
export function stepAfterConversation(
  { state, next, ownerId }: Pick<Candidate, 'state' | 'next' | 'ownerId'>,
  { links }: Pick<CandidateFile, 'links'>,
  conversation: PlannedConversation,
  now: Instant,
): NextStep | undefined {
  if (state !== 'in-effort') return undefined;
  const today = dateOf(now);
  const { holderId, startsAt } = conversation;
  const anew: NextStep = { kind: 'plan-conversation', ownerId: holderId, dueOn: plannedAnewBy(today) };
  if (conversation.state === 'no-show') return anew;
  if (next?.kind !== 'plan-conversation' && next?.kind !== 'conversation') return undefined;
  if (isOpen(conversation.state)) return { kind: 'conversation', ownerId: holderId, dueOn: dateOf(startsAt) };
  if (conversation.state === 'held') return whatComesNext(links, ownerId, today);
  return next.kind === 'conversation' ? anew : undefined;
}
