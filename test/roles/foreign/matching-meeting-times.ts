import { threeTimes, timesAsk } from '#test/builders/meeting-times.ts';
import type { Attempt, Ids } from './attempts.ts';

const gone = { times: 'meeting-times-not-found' };
const said = { edition: 1, seen: 0, answers: threeTimes.map((startsAt) => ({ startsAt, says: 'yes' })) };

/** What staff try with times that a neighbour proposed. */
export function meetingTimesAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const staff = { staff: 'fields-not-accepted', staffUnknown: 'fields-not-accepted' };
  const opening = { opening: 'opening-not-found', openingNotOffered: 'opening-not-offered' };
  return [
    {
      action: 'propose-meeting-times',
      method: 'POST',
      path: to('/meeting-times'),
      body: (ids) => ({
        ...{ candidateId: ids['candidate'], openingId: ids['opening'] },
        ...{ ...timesAsk, staffIds: [ids['staff']] },
      }),
      refused: { candidate: 'candidate-not-in-effort', ...opening, ...staff },
    },
    { action: 'open-meeting-times', method: 'GET', path: to('/meeting-times/{times}'), refused: gone },
    {
      action: 'list-candidate-meeting-times',
      method: 'GET',
      path: to('/candidates/{candidate}/meeting-times'),
      refused: { candidate: 'nothing' },
    },
    {
      action: 'propose-other-times',
      method: 'POST',
      path: to('/meeting-times/{times}/exchanged'),
      body: (ids) => ({ version: 1, ...timesAsk, staffIds: [ids['staff']] }),
      refused: { ...gone, ...staff },
    },
    {
      action: 'withdraw-meeting-times',
      method: 'POST',
      path: to('/meeting-times/{times}/withdrawn'),
      body: () => ({ version: 2 }),
      refused: gone,
    },
    {
      action: 'call-at-proposed-time',
      method: 'POST',
      path: to('/meeting-times/{times}/called'),
      body: () => ({ version: 3, startsAt: threeTimes[0] }),
      refused: gone,
      ownRefused: 'meeting-times-over',
    },
  ];
}

/** What a company tries with times that another company is asked about. */
export function companyTimesAttempts(at: (path: string) => (ids: Ids) => string): Attempt[] {
  return [
    {
      action: 'answer-company-meeting-times',
      method: 'POST',
      path: (ids) => at(`/meeting-times/${ids['times']}/answers`)(ids),
      body: () => said,
      refused: { company: 'not-your-scope', times: 'meeting-times-not-found' },
    },
    {
      action: 'list-company-meeting-times',
      method: 'GET',
      path: at('/meeting-times'),
      refused: { company: 'not-your-scope' },
    },
  ];
}

/** What a citizen tries with times that somebody else is asked about. */
export function ownTimesAttempts(citizen: string): Attempt[] {
  return [
    {
      action: 'answer-my-meeting-times',
      method: 'POST',
      path: (ids) => `/api/matching/${citizen}/my-meeting-times/${ids['times']}/answers`,
      body: () => said,
      refused: gone,
    },
  ];
}

/** Commands of a company, a citizen or whoever holds a link, which no attempt of the staff has. */
export const timesOfOthers: readonly string[] = [
  'answer-company-meeting-times',
  'answer-my-meeting-times',
  'answer-my-times-by-link',
  'answer-company-times-by-link',
  'ask-my-signing-code',
  'sign-my-agreement-by-link',
  'ask-company-signing-code',
  'sign-company-agreement-by-link',
];
