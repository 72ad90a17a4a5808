import { expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { threeTimes, timesAtWork } from '#test/builders/meeting-times.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { companyTimesAttempts, meetingTimesAttempts, ownTimesAttempts } from './matching-meeting-times.ts';

test('times are proposed, answered and called by those they belong to, signed in or by their own link', async () => {
  const table = await testTable();
  const [own, foreign] = [await timesAtWork(table), await timesAtWork(table)];
  const api = matchingApi(own.at.open);
  const to = (path: string) => (ids: Readonly<Record<string, string>>) =>
    `/api/matching/${own.at.scope}${path}`.replace(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? '');
  const at = (rest: string) => (ids: Readonly<Record<string, string>>) =>
    `/api/matching/${own.at.partnership}/companies/${ids['company']}${rest}`;
  await attemptAll(api, own.me, ownTimesAttempts(own.citizen), {
    own: { times: own.timesId },
    foreign: { times: foreign.timesId },
  });
  await attemptAll(api, own.contact, companyTimesAttempts(at), {
    own: { company: testCompany, times: own.timesId },
    foreign: { company: '41000008', times: foreign.timesId },
  });
  const ids = {
    own: { candidate: own.candidateId, opening: own.openingId, times: own.timesId, staff: await own.at.colleague() },
    foreign: {
      ...{ candidate: foreign.candidateId, opening: foreign.openingId, times: foreign.timesId },
      ...{ staff: await foreign.at.colleague(), staffUnknown: anId('person') },
      openingNotOffered: await own.at.opening({ offeredTo: foreign.at.scope }),
    },
  };
  await attemptAll(api, own.at.call('open-meeting-times').caller, meetingTimesAttempts(to), ids);
  for (const [scope, path, word] of [
    [own.citizen, 'my-times-links', await foreign.personLink()],
    [own.at.partnership, 'company-times-links', await foreign.companyLink()],
  ] as const) {
    const answers = threeTimes.map((startsAt) => ({ startsAt, says: 'yes' }));
    const body = { word, edition: 1, seen: 0, answers };
    const answer = await requestAs(api, own.me, 'POST', `/api/matching/${scope}/${path}/answers`, { body });
    expect(((await answer.json()) as { code: string }).code).toBe('link-not-known');
  }
});
