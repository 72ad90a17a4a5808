import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { MeetingTimesChanged, MeetingTimesView, OtherTimes, TimesProposal } from '#shared/shapes/meeting-times.ts';

const newest = '20';

/** The times that a person was asked about, the newest first. */
export const readPersonTimes = query(
  async (scope: string, candidateId: string): Promise<readonly MeetingTimesView[]> => {
    const ofPerson = matching.candidates[':candidateId']['meeting-times'];
    return (await answerOf(ofPerson.$get({ param: { scope, candidateId }, query: { limit: newest } }))).items;
  },
  'person-times',
);

const one = matching['meeting-times'][':timesId'];

/** Times with what both say to each. */
export const readMeetingTimes = query(
  (scope: string, timesId: string): Promise<MeetingTimesView> => answerOf(one.$get({ param: { scope, timesId } })),
  'meeting-times',
);

export function proposeTimes(scope: string, json: TimesProposal, key: string): Promise<MeetingTimesChanged> {
  return answerOf(matching['meeting-times'].$post({ param: { scope }, json }, once(key)));
}

export function exchangeTimes(
  scope: string,
  timesId: string,
  json: OtherTimes,
  key: string,
): Promise<MeetingTimesChanged> {
  return answerOf(one.exchanged.$post({ param: { scope, timesId }, json }, once(key)));
}

/** Calls the meeting at one of the times. */
export function callAt(
  scope: string,
  { timesId, version }: Pick<MeetingTimesView, 'timesId' | 'version'>,
  startsAt: MeetingTimesView['askedAt'],
  key: string,
): Promise<MeetingTimesChanged> {
  return answerOf(one.called.$post({ param: { scope, timesId }, json: { version, startsAt } }, once(key)));
}

export function takeBackTimes(
  scope: string,
  { timesId, version }: Pick<MeetingTimesView, 'timesId' | 'version'>,
  key: string,
): Promise<MeetingTimesChanged> {
  return answerOf(one.withdrawn.$post({ param: { scope, timesId }, json: { version } }, once(key)));
}
