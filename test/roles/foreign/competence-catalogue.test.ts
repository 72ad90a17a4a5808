import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { saveSearch } from '#services/competence/capabilities/save-search.ts';
import { aCaller } from '#test/builders/call.ts';
import { aPostedCourse } from '#test/builders/competence-courses.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { placementStarted } from '#test/builders/competence-tailored.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { comparedAttempts, savedAttempts, suggestionAttempts } from './competence-catalogue.ts';

let ours: CompetenceAtWork;
beforeAll(async () => {
  ours = await competenceAtWork(await testTable());
  for (const code of [ours.scope, '0998'])
    await ours.tell('MunicipalityJoined', {
      ...{ name: 'Byen', targetGroups: [], visitationGroups: [] },
      ...{ code, partnership: ours.partnership },
    });
});

describe('a foreign id in the catalogue', () => {
  test('a job broker compares and saves what is shared with the own municipality, and the own savings alone', async () => {
    const { courseId: own } = await aPostedCourse(ours);
    const { courseId: foreign } = await aPostedCourse(ours, { more: { sharedWith: '0998' } });
    await ours.relay();
    const search = async (call = ours.call('save-search')) => {
      const wanted = { name: 'Hygiejne', tells: true, search: { text: 'hygiejne' } };
      return value(await saveSearch(call, ours.competence, wanted)).searchId;
    };
    const mine = ours.call('save-search');
    const broker = { ...mine.caller };
    const api = competenceApi(ours.open);
    const shared = { own: { course: own }, foreign: { course: foreign } };
    await attemptAll(api, broker, comparedAttempts(ours.partnership), shared);
    const colleague = aCaller('job-broker', ours.scope, { partnership: ours.partnership });
    const theirs = await search({
      ...ours.call('save-search'),
      caller: { ...colleague, personId: 'per-11111111111111111111' as never },
    });
    await attemptAll(api, broker, savedAttempts(ours.scope), {
      own: { course: own, search: await search(mine) },
      foreign: { course: foreign, search: theirs },
    });
  });

  test('suggestions are for the own municipality’s people, from their own placements', async () => {
    const person = async () => {
      const { candidateId } = await ours.candidate();
      const placementId = anId('placement');
      await ours.tell('PlacementStarted', placementStarted({ candidateId, placementId }));
      return { candidate: candidateId, placement: placementId };
    };
    const theirs = await competenceAtWork(await testTable());
    const stranger = await theirs.candidate();
    const broker = aCaller('job-broker', ours.scope, { partnership: ours.partnership });
    const foreign = { ...(await person()), candidate: stranger.candidateId };
    await attemptAll(competenceApi(ours.open), broker, suggestionAttempts(ours.scope), {
      own: await person(),
      foreign,
    });
  });
});
