import type { TimesAnswer } from '#services/matching/domain/times-answer.ts';
import { inOrder } from '#services/matching/domain/meeting-times.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { isSameInstant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Change } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert } from '#shared/runtime/write.ts';
import type { MyMeetingTimes, OwnTimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';
import { answerPlace } from './answer-place.ts';
import type { OpenMatching } from './matching-store.ts';
import { meetingTimesAnswered } from './meeting-times-events.ts';
import { timesAnswerItem, type CompanyTimesRow, type MyTimesRow } from './meeting-times-items.ts';

/**
 * A side's answer to the times that its own row shows: written in its scope, and told to the municipality that the row names.
 * `byLink`: a mark of the link it came by. Refusals: meeting-times-over, meeting-times-settled, stale-version,
 * fields-not-accepted.
 */
export function sendTimesAnswer(
  call: Call,
  row: MyTimesRow | CompanyTimesRow,
  { edition, seen, answers, note, brings }: OwnTimesAnswer,
  byLink?: string,
): Result<Omit<Change<TimesAnswerSent>, 'about'>, MatchingRefusal> {
  if (row.state !== 'asked') return refuse(row.state === 'called' ? 'meeting-times-settled' : 'meeting-times-over');
  if (row.edition !== edition || row.seen !== seen) return refuse('stale-version');
  for (const [place, { startsAt }] of answers.entries())
    if (!row.times.some((time) => isSameInstant(time, startsAt)))
      return atField(`/answers/${place}/startsAt`, 'not-a-proposed-time');
  const ahead = row.times.filter((time) => time > call.now);
  if (ahead.length === 0) return refuse('meeting-times-over');
  const given = inOrder(row.times, answers);
  if (ahead.some((time) => !given.some(({ startsAt }) => startsAt === time)))
    return atField('/answers', 'answer-each-time');
  const { timesId: about, candidateId, municipality: owner, partnership } = row;
  const from = { answerId: call.newId('answer'), owner, about, sentAt: call.now, sentBy: call.caller.personId };
  const companyId = 'companyId' in row ? row.companyId : undefined;
  const sent: TimesAnswer = sentAnswer({
    ...{ ...from, candidateId, party: companyId ? ('company' as const) : ('citizen' as const), edition, seen },
    answers: given,
    ...(note && { note }),
    ...(brings !== undefined && !companyId && { brings }),
    ...(byLink && { byLink }),
  });
  const { answerId, state } = sent;
  return ok({
    writes: [insert(timesAnswerItem, sent)],
    events: [meetingTimesAnswered(sent, { partnership, ...(companyId && { companyId }) })],
    answer: { answerId, state },
  });
}

const mostAnswers = 100;

/** What a side sent last to these times, where it is still on its way or could not be used. */
export async function sentToTimes(
  own: Pick<Table, 'list'>,
  { timesId, seen }: Pick<MyTimesRow, 'timesId' | 'seen'>,
): Promise<Pick<MyMeetingTimes, 'sent'>> {
  const { items } = await own.list({ kind: timesAnswerItem, of: [timesId], limit: mostAnswers });
  const last = items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
  if (!last || last.state === 'accepted' || last.seen < seen) return {};
  const { answerId, state, because, answers } = last;
  return { sent: { answerId, state, answers: [...answers], ...(because && { because }) } };
}

/** The table an answer lies in. `call` is the platform in the municipality. */
export function timesAnswerPlace(
  call: Call,
  open: OpenMatching,
  sent: {
    readonly sender: string;
    readonly answerId: string;
    readonly timesId: string;
    readonly candidateId: CandidateId;
  },
): Promise<Table> {
  const { timesId, answerId } = sent;
  const isIn = async (table: Table): Promise<boolean> => Boolean(await table.fresh(timesAnswerItem, timesId, answerId));
  return answerPlace(call, open, sent, isIn);
}
