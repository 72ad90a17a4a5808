import { businessDayWithin } from '#shared/kernel/business-days.ts';
import { addDays, addMonths, dateOf, daysBetween, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { contactCourse } from '#shared/rules/conversation-rules.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { isOpen, type ContactCourseView } from '#shared/shapes/planned-conversation.ts';
import type { Candidate } from './candidate.ts';
import { visitationGroupOf, type CandidateFile } from './candidate-file.ts';
import type { PlannedConversation } from './planned-conversation.ts';

/**
 * Where a person stands in the contact course: the period of the rule that today lies in, how many conversations were held in
 * it, and by when the next is to be. The last days are spread evenly over the period, and each is a business day within it.
 * The group is the one that counts now; before there is one, the rule for everybody holds.
 */
export function contactCourseOf(
  { referredOn, state, next }: Pick<Candidate, 'referredOn' | 'state' | 'next'>,
  file: CandidateFile,
  planned: readonly PlannedConversation[],
  now: Instant,
): ContactCourseView {
  const today = dateOf(now);
  const rule = ruleOn(contactCourse, today, visitationGroupOf(file));
  const { conversations: asked, months } = rule.value;
  const [from, to] = periodOf(referredOn, months, today);
  const isIn = (day: CivilDate): boolean => from <= day && day <= to;
  const held = heldDays(file.conversations, planned).filter(isIn).length;
  const ahead = planned.filter(({ state: stands, startsAt }) => isOpen(stands) && startsAt > now);
  const nextBy = held < asked && state !== 'closed' ? lastDayFor(held + 1, { from, to, asked }) : undefined;
  const isFirst = state === 'referred' && next?.kind === 'first-conversation';
  return {
    ...{ asked, months, held, planned: ahead.length, from, to },
    state: stateOf({ held, asked, nextBy: isFirst ? next.dueOn : nextBy, today }),
    ...(nextBy && { nextBy: isFirst ? next.dueOn : nextBy }),
    source: rule.source,
    confidence: rule.confidence,
  };
}

/** The days on which conversations were held: those written down, and those that were only held. */
function heldDays(
  written: CandidateFile['conversations'],
  planned: readonly PlannedConversation[],
): readonly CivilDate[] {
  const known = new Set(written.flatMap(({ conversationId }) => (conversationId ? [conversationId as string] : [])));
  const others = planned.flatMap(({ heldOn, conversationId }) =>
    heldOn && !known.has(conversationId) ? [heldOn] : [],
  );
  return [...written.map(({ heldOn }) => heldOn), ...others];
}

/** The period of so many months, counted from the referral, that a day lies in. */
function periodOf(start: CivilDate, months: number, today: CivilDate): readonly [CivilDate, CivilDate] {
  let from = start;
  for (let begun = 1; addMonths(start, begun * months) <= today; begun += 1) from = addMonths(start, begun * months);
  return [from, addDays(addMonths(from, months), -1)];
}

type Period = { readonly from: CivilDate; readonly to: CivilDate; readonly asked: number };

/** By when the conversation of this number is to be held: its share of the period, on a business day. */
function lastDayFor(number: number, { from, to, asked }: Period): CivilDate {
  const share = Math.floor((daysBetween(from, to) * number) / asked);
  return businessDayWithin(from, share, danishCalendar);
}

function stateOf(at: {
  readonly held: number;
  readonly asked: number;
  readonly nextBy: CivilDate | undefined;
  readonly today: CivilDate;
}): ContactCourseView['state'] {
  if (at.held >= at.asked) return 'met';
  return at.nextBy && at.nextBy < at.today ? 'missing' : 'due';
}
