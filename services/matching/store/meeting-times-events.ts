import type { MeetingTimes } from '#services/matching/domain/meeting-times.ts';
import type { TimesAnswer } from '#services/matching/domain/times-answer.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { addDays, dateOf, endOfDay, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { timesLinkOpens } from '#shared/rules/meeting-times-rules.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { TimesParty, TimesVoidReason } from '#shared/shapes/meeting-times.ts';
import type { TimesNews, TimesNotice } from '#shared/shapes/message.ts';

/** Something happened to times for a meeting; who is told of it, and what. */
export function meetingTimesChanged(
  times: MeetingTimes,
  told: {
    readonly parties?: readonly TimesParty[];
    readonly notice?: TimesNotice;
    readonly news?: TimesNews | undefined;
  } = {},
): DomainEvent<'MeetingTimesChanged'> {
  const { timesId, version, candidateId, openingId, openingTitle, companyId, companyName, ownerId } = times;
  const { state, edition, because, meetingId, startsAt, place } = times;
  const { parties = [], notice, news } = told;
  const tells = notice && parties.length > 0 && { parties: [...parties], notice, ...linkFor(times, notice) };
  return domainEvent(
    'MeetingTimesChanged',
    { id: timesId, version },
    {
      ...{ timesId, candidateId, openingId, openingTitle, companyId, companyName, ownerId, state, edition },
      ...(because && { because }),
      ...(tells && { tells }),
      ...(meetingId && startsAt && { called: { meetingId, startsAt, place } }),
      ...(news && { news }),
    },
  );
}

/** How long a link to these times opens: to the last of them, and no longer than the rule lets it. */
function linkFor({ times, askedAt }: MeetingTimes, notice: TimesNotice): { until?: Instant } {
  const last = times.at(-1);
  if (!last || notice === 'withdrawn' || notice === 'called') return {};
  const asked = dateOf(askedAt);
  const most = endOfDay(addDays(asked, ruleOn(timesLinkOpens, asked).value));
  return { until: last < most ? last : most };
}

/** A side has answered: what, stays where it was said. */
export function meetingTimesAnswered(
  sent: TimesAnswer,
  { partnership, companyId }: { readonly partnership: string; readonly companyId?: string },
): DomainEvent<'MeetingTimesAnswered'> {
  const { answerId, version, owner, about: timesId, candidateId, party } = sent;
  return domainEvent(
    'MeetingTimesAnswered',
    { id: answerId, version },
    { answerId, owner, timesId, candidateId, party, partnership, ...(companyId && { companyId }) },
  );
}

/** An answer is sent once and settled once. */
const settledVersion = 2;

/** What became of it. */
export function timesAnswerSettled(
  answer: {
    readonly answerId: string;
    readonly sender: string;
    readonly timesId: string;
    readonly candidateId: string;
  },
  outcome: AnswerOutcome,
  because?: TimesVoidReason,
): DomainEvent<'MeetingTimesAnswerSettled'> {
  const { answerId, sender, timesId, candidateId } = answer;
  const facts = { answerId, sender, timesId, candidateId, outcome, ...(because && { because }) };
  return domainEvent('MeetingTimesAnswerSettled', { id: answerId, version: settledVersion }, facts);
}
