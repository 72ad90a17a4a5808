import { sentAnswer, type AnswerFields, type AnswerOutcome } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { isSameInstant, type Instant } from '#shared/kernel/time.ts';
import {
  reasonsForAnswer,
  type ConversationAnswer as Said,
  type ConversationAnswerKind,
  type ConversationAnswerReason,
  type ConversationVoidReason,
  type OwnConversationAnswer,
} from '#shared/shapes/conversation-answer.ts';
import type { ConversationState } from '#shared/shapes/planned-conversation.ts';
import { faultsOfTime } from './conversation-times.ts';
import {
  conversationTable,
  next,
  withoutRequest,
  type AnswerSaid,
  type PlannedConversation,
} from './planned-conversation.ts';

/** A person's answer, kept in their own scope: the own words stay here, and the event has codes alone. */
export type ConversationAnswer = AnswerFields & {
  readonly candidateId: CandidateId;
  readonly answer: ConversationAnswerKind;
  readonly reason?: ConversationAnswerReason;
  readonly note?: string;
  readonly proposed: readonly Instant[];
  /** The time that was answered: an answer is to what was seen. */
  readonly startsAt: Instant;
  readonly because?: ConversationVoidReason;
};

type Facts = Pick<ConversationAnswer, 'answerId' | 'owner' | 'about' | 'candidateId' | 'sentBy' | 'startsAt'>;

/** A new answer. Refused at the field that does not fit. */
export function answerOf(
  facts: Facts,
  { answer, reason, note, proposed = [] }: Said,
  { minutes, now }: { readonly minutes: number; readonly now: Instant },
): Result<ConversationAnswer, 'fields-not-accepted'> {
  const errors = [...reasonFaults({ answer, reason, note }), ...proposedFaults(answer, proposed, minutes, now)];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return ok(
    sentAnswer({
      ...{ ...facts, sentAt: now, answer, proposed },
      ...(answer !== 'confirm' && reason && { reason }),
      ...(note && { note }),
    }),
  );
}

function reasonFaults({ answer, reason, note }: Pick<Said, 'answer' | 'reason' | 'note'>): FieldError[] {
  if (answer === 'confirm') return [];
  if (!reason) return [fieldError('/reason', 'missing')];
  if (!reasonsForAnswer[answer].includes(reason)) return [fieldError('/reason', 'reason-of-another-answer')];
  return reason === 'other' && !note ? [fieldError('/note', 'say-why')] : [];
}

function proposedFaults(
  answer: ConversationAnswerKind,
  proposed: readonly Instant[],
  minutes: number,
  now: Instant,
): FieldError[] {
  if (answer !== 'ask-to-move') return proposed.length > 0 ? [fieldError('/proposed', 'only-when-moving')] : [];
  return proposed.flatMap((time, place) => faultsOfTime(`/proposed/${place}`, time, minutes, now));
}

/** An answer as the municipality hears it: `startsAt` is the time that was answered. */
export type HeardAnswer = AnswerSaid & { readonly startsAt: Instant };

/**
 * What the municipality makes of an answer: the conversation after it, or why it could not be used. A yes or a no is
 * settled at once, and takes back a wish for another time; such a wish waits for somebody to decide.
 */
export function judgeAnswer(
  before: PlannedConversation | undefined,
  { startsAt, ...said }: HeardAnswer,
): { readonly conversation: PlannedConversation } | { readonly because: ConversationVoidReason } {
  if (!before) return { because: 'conversation-not-found' };
  const to = nextState(conversationTable, before.state, said.answer);
  if (!to) return { because: before.state === 'cancelled' ? 'conversation-cancelled' : 'conversation-over' };
  if (!isSameInstant(before.startsAt, startsAt)) return { because: 'moved-since' };
  if (said.sentAt >= before.startsAt) return { because: 'conversation-begun' };
  if (said.answer === 'ask-to-move')
    return before.moveRequest
      ? { because: 'asked-already' }
      : { conversation: { ...next(before, to), moveRequest: said } };
  if (before.state === to) return { because: 'answered-again' };
  return { conversation: { ...next(withoutRequest(before), to), answer: said } };
}

/** How an answer was settled, and where that is to be told. */
export type AnswerSettled = {
  readonly answerId: AnswerId;
  readonly sender: string;
  readonly outcome: AnswerOutcome;
  readonly because?: ConversationVoidReason;
};

/** What became of a wish for another time when the conversation changed; undefined where there is none or it still waits. */
export function requestSettled(
  before: PlannedConversation | undefined,
  after: PlannedConversation,
): AnswerSettled | undefined {
  const request = before?.moveRequest;
  if (!before || !request || after.moveRequest) return undefined;
  const { answerId, sender } = request;
  const because = voidBecause(before, after);
  return because ? { answerId, sender, outcome: 'void', because } : { answerId, sender, outcome: 'accepted' };
}

const overBecause: Readonly<Partial<Record<ConversationState, ConversationVoidReason>>> = {
  cancelled: 'conversation-cancelled',
  held: 'conversation-over',
  'no-show': 'conversation-over',
};

function voidBecause(before: PlannedConversation, after: PlannedConversation): ConversationVoidReason | undefined {
  const over = overBecause[after.state];
  if (over) return over;
  if (!isSameInstant(before.startsAt, after.startsAt)) return undefined;
  return after.answer?.answerId === before.answer?.answerId ? 'time-kept' : 'answered-again';
}

/** An answer as its sender reads it. */
export function ownAnswerView(answer: ConversationAnswer): OwnConversationAnswer {
  const { answerId, state, answer: kind, reason, note, proposed, sentAt, because } = answer;
  return {
    ...{ answerId, state, answer: kind, proposed: [...proposed], sentAt },
    ...(reason && { reason }),
    ...(note && { note }),
    ...(because && { because }),
  };
}
