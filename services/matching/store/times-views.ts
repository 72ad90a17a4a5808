import type { MeetingTimes } from '#services/matching/domain/meeting-times.ts';
import { bestTime, timeLines } from '#services/matching/domain/times-that-suit.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type {
  CompanyMeetingTimes,
  LinkedTimes,
  MeetingTimesChanged,
  MeetingTimesView,
  MyMeetingTimes,
  TimesSaid,
} from '#shared/shapes/meeting-times.ts';
import type { CompanyTimesRow, MyTimesRow } from './meeting-times-items.ts';

/** Times as the municipality reads them: what both say, side by side, and the one that suits best. */
export function timesView(times: MeetingTimes, now: Instant): MeetingTimesView {
  const { timesId, version, state, candidateId, openingId, openingTitle, companyId, companyName } = times;
  const { ownerId, staffIds, askedAt, edition, form, place, minutes, citizen, company } = times;
  const { meetingId, startsAt, because } = times;
  const lines = timeLines(times, now);
  const best = bestTime(lines);
  return {
    ...{ timesId, version, state, candidateId, openingId, openingTitle, companyId, companyName },
    ...{ ownerId, staffIds: [...staffIds], askedAt, edition, form, place, minutes, times: lines },
    ...(best && state === 'asked' && { best }),
    ...(citizen.said && { citizen: citizen.said }),
    ...(company.said && { company: company.said }),
    ...(meetingId && { meetingId }),
    ...(startsAt && { startsAt }),
    ...(because && { because }),
  };
}

export function timesChanged({ timesId, version, state, meetingId }: MeetingTimes): MeetingTimesChanged {
  return { timesId, version, state, ...(meetingId && { meetingId }) };
}

/** What both sides read of times alike: never what the other said. */
export function askedOf(times: MeetingTimes, side: 'citizen' | 'company') {
  const { timesId, version, state, edition, form, place, minutes, openingTitle, companyName, startsAt } = times;
  const { count: seen, said: own } = times[side];
  return {
    ...{ timesId, version, state, edition, form, place, minutes, openingTitle, companyName },
    ...{ times: [...times.times], seen, candidateId: times.candidateId },
    ...(own && { own }),
    ...(startsAt && { startsAt }),
  };
}

type Sent = Pick<MyMeetingTimes, 'sent'>;

/** A row as the person reads it. */
export function mineOf({ version: _v, partnership: _p, ...row }: MyTimesRow, sent: Sent): MyMeetingTimes {
  return { ...row, ...sent };
}

/** A row as the company reads it. */
export function companysOf(
  { version: _v, partnership: _p, keptUntil: _k, ...row }: CompanyTimesRow,
  sent: Sent,
): CompanyMeetingTimes {
  return { ...row, ...sent };
}

/** A row as whoever holds the link reads it: no id of a person or a company, and nobody's own words. */
export function linkedOf(row: MyTimesRow | CompanyTimesRow, sent: Sent, validUntil: Instant): LinkedTimes {
  const { timesId, state, edition, form, place, minutes, openingTitle, companyName, municipality } = row;
  const { times, seen, own, startsAt } = row;
  return {
    ...{ timesId, state, edition, form, place, minutes, openingTitle, companyName, municipality },
    ...{ times: [...times], seen, validUntil },
    ...(own && { own: withoutWords(own) }),
    ...(startsAt && { startsAt }),
    ...sent,
  };
}

function withoutWords({ note: _note, brings: _brings, ...said }: TimesSaid) {
  return said;
}
