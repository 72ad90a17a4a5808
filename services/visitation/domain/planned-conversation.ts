import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { AnswerId, CandidateId, ConversationId, PersonId, TeamMemberId } from '#shared/kernel/ids.ts';
import { ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { isSameInstant, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { ConversationAnswerKind, ConversationAnswerReason } from '#shared/shapes/conversation-answer.ts';
import type {
  CancelReason,
  ConversationCancel,
  ConversationForm,
  ConversationKind,
  ConversationMissed,
  ConversationMove,
  ConversationPlan,
  ConversationState,
  InviteWay,
  NoShowReason,
} from '#shared/shapes/planned-conversation.ts';
import { faultsOfTime } from './conversation-times.ts';
import { happenedDayFaults } from './dates.ts';
import { dateOf } from '#shared/kernel/time.ts';

/** What the person answered, as the municipality keeps it; `sender` is the scope it came from. */
export type AnswerSaid = {
  readonly answerId: AnswerId;
  readonly sender: string;
  readonly answer: ConversationAnswerKind;
  readonly reason?: ConversationAnswerReason;
  readonly note?: string;
  readonly proposed: readonly Instant[];
  readonly sentAt: Instant;
};

/** A conversation with a person, from the day it is planned. What was said in it is written elsewhere. */
export type PlannedConversation = {
  readonly conversationId: ConversationId;
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: ConversationState;
  readonly kind: ConversationKind;
  readonly form: ConversationForm;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place?: string;
  readonly holderId: PersonId;
  readonly staffIds: readonly PersonId[];
  readonly others?: string;
  /** At a network meeting: those of the person's team from outside the municipality. */
  readonly memberIds?: readonly TeamMemberId[];
  /** They were taken off it, because the person took their yes back. */
  readonly membersLeftOut?: true;
  /** In words the person reads. */
  readonly about?: string;
  readonly ways: readonly InviteWay[];
  /** Rises when it is moved or cancelled, as calendars expect. */
  readonly sequence: number;
  readonly plannedAt: Instant;
  readonly heldOn?: CivilDate;
  readonly cancelReason?: CancelReason;
  readonly noShowReason?: NoShowReason;
  readonly note?: string;
  /** The person asked for another time, and nobody has moved it or kept the time yet. */
  readonly moveRequest?: AnswerSaid;
  /** What the person last said yes or no to. */
  readonly answer?: AnswerSaid;
};

export type ConversationAction =
  | 'move-conversation'
  | 'cancel-conversation'
  | 'hold-conversation'
  | 'miss-conversation'
  | 'keep-conversation-time'
  | 'end-with-effort'
  | 'leave-out-members'
  | 'confirm'
  | 'decline'
  | 'ask-to-move';

/** A conversation that was moved is one that nobody has said yes or no to. */
const stillToBeHeld = {
  'move-conversation': { to: 'invited' },
  'cancel-conversation': { to: 'cancelled' },
  'hold-conversation': { to: 'held' },
  'miss-conversation': { to: 'no-show' },
  'end-with-effort': { to: 'cancelled' },
  confirm: { to: 'confirmed' },
  decline: { to: 'declined' },
} as const;

/** What follows what. The last three actions are the person's own (`conversation-answer.ts`). */
export const conversationTable: StateTable<ConversationState, ConversationAction> = {
  planned: {
    ...stillToBeHeld,
    'leave-out-members': { to: 'planned' },
    'keep-conversation-time': { to: 'planned' },
    'ask-to-move': { to: 'planned' },
  },
  invited: {
    ...stillToBeHeld,
    'leave-out-members': { to: 'invited' },
    'keep-conversation-time': { to: 'invited' },
    'ask-to-move': { to: 'invited' },
  },
  confirmed: {
    ...stillToBeHeld,
    'leave-out-members': { to: 'confirmed' },
    'keep-conversation-time': { to: 'confirmed' },
    'ask-to-move': { to: 'invited' },
  },
  declined: {
    ...stillToBeHeld,
    'leave-out-members': { to: 'declined' },
    'keep-conversation-time': { to: 'declined' },
    'ask-to-move': { to: 'invited' },
  },
  held: {},
  'no-show': {},
  cancelled: {},
};

type Planned = Result<PlannedConversation, VisitationRefusal>;

/** A new conversation. Refused at `/startsAt` where nobody can meet then, at `/place` where people have to know it. */
export function planConversation(
  plan: ConversationPlan,
  facts: Pick<PlannedConversation, 'conversationId' | 'candidateId' | 'holderId'>,
  now: Instant,
): Planned {
  const errors = faultsOf(plan, now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { kind, about, ways, memberIds = [] } = plan;
  return ok({
    ...{
      ...facts,
      version: 1,
      state: ways.length > 0 ? 'invited' : 'planned',
      kind,
      ways,
      sequence: 0,
      plannedAt: now,
    },
    ...whenAndHow(plan),
    ...(about && { about }),
    ...(memberIds.length > 0 && { memberIds }),
  });
}

/**
 * Moves it, or changes where and how: calendars get the next sequence, and a yes or no to what it was is gone. A wish for
 * another time is met by another time, and waits on where only the place is changed.
 */
export function moveConversation(before: PlannedConversation, move: ConversationMove, now: Instant): Planned {
  const step = stepOf(before, 'move-conversation', move.version);
  if (!step.ok) return step;
  const errors = faultsOf(move, now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const isElsewhen = !isSameInstant(move.startsAt, before.startsAt);
  const { place: _place, others: _others, answer: _old, ...rest } = isElsewhen ? withoutRequest(before) : before;
  const state = move.ways.length > 0 ? step.value : 'planned';
  const { holderId = before.holderId } = move;
  return ok({ ...next(rest, state), ...whenAndHow(move), holderId, ways: move.ways, sequence: before.sequence + 1 });
}

/** Calls it off. */
export function cancelConversation(before: PlannedConversation, cancel: ConversationCancel): Planned {
  const step = stepOf(before, 'cancel-conversation', cancel.version);
  if (!step.ok) return step;
  const { reason: cancelReason, note } = cancel;
  return ok({
    ...{ ...next(withoutRequest(before), step.value), sequence: before.sequence + 1, cancelReason },
    ...(note && { note }),
  });
}

/** The effort ended: whatever is still to be held is called off. The same where nothing is. */
export function endedWithEffort(before: PlannedConversation): PlannedConversation {
  const state = nextState(conversationTable, before.state, 'end-with-effort');
  if (!state) return before;
  return { ...next(withoutRequest(before), state), sequence: before.sequence + 1, cancelReason: 'not-needed' };
}

/** Without those from outside the municipality: the person took back their yes to them. The same where none take part. */
export function withoutMembers(before: PlannedConversation): PlannedConversation {
  const state = nextState(conversationTable, before.state, 'leave-out-members');
  if (!state || !before.memberIds) return before;
  const { memberIds: _leftOut, ...rest } = before;
  return { ...next(rest, state), membersLeftOut: true };
}

/** It was held. Refused at `/heldOn` for a day to come. */
export function heldConversation(
  before: PlannedConversation,
  { version, heldOn }: { readonly version: number; readonly heldOn: CivilDate },
  now: Instant,
): Planned {
  const step = stepOf(before, 'hold-conversation', version);
  if (!step.ok) return step;
  const errors = happenedDayFaults('/heldOn', heldOn, dateOf(now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return ok({ ...next(withoutRequest(before), step.value), heldOn });
}

/** The person was not there. Refusal: conversation-not-begun. */
export function missedConversation(before: PlannedConversation, missed: ConversationMissed, now: Instant): Planned {
  const step = stepOf(before, 'miss-conversation', missed.version);
  if (!step.ok) return step;
  if (before.startsAt > now) return refuse('conversation-not-begun');
  const { reason: noShowReason, note } = missed;
  return ok({ ...next(withoutRequest(before), step.value), noShowReason, ...(note && { note }) });
}

/** The time stays although the person asked for another. Refusal: no-move-request. */
export function keptTime(before: PlannedConversation, version: number): Planned {
  const step = stepOf(before, 'keep-conversation-time', version);
  if (!step.ok) return step;
  if (!before.moveRequest) return refuse('no-move-request');
  return ok(next(withoutRequest(before), step.value));
}

export function withoutRequest(conversation: PlannedConversation): PlannedConversation {
  const { moveRequest: _settled, ...rest } = conversation;
  return rest;
}

/** The next version in a state. */
export function next(conversation: PlannedConversation, state: ConversationState): PlannedConversation {
  return { ...asNextVersion(conversation), state };
}

function stepOf(
  { state, version }: PlannedConversation,
  action: ConversationAction,
  seen: number,
): Result<ConversationState, VisitationRefusal> {
  const to = nextState(conversationTable, state, action);
  if (!to) return refuse('conversation-is-over');
  return seen === version ? ok(to) : refuse('stale-version');
}

type WhenAndHow = Pick<ConversationPlan, 'startsAt' | 'minutes' | 'form' | 'place' | 'staffIds' | 'others'>;

function whenAndHow({ startsAt, minutes, form, place, staffIds, others }: WhenAndHow) {
  return { startsAt, minutes, form, staffIds, ...(place && { place }), ...(others && { others }) };
}

function faultsOf({ startsAt, minutes, form, place }: WhenAndHow, now: Instant): FieldError[] {
  const nowhere: FieldError[] = form === 'meeting' && !place ? [{ pointer: '/place', code: 'missing' }] : [];
  return [...faultsOfTime('/startsAt', startsAt, minutes, now), ...nowhere];
}
