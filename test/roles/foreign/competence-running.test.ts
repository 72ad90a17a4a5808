import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { listMyCourses } from '#services/competence/capabilities/list-my-courses.ts';
import type { RunningCourse } from '#test/builders/competence-running.ts';
import { value } from '#test/builders/competence.ts';
import { aCaller } from '#test/builders/call.ts';
import { testTable } from '#test/database.ts';
import { attemptAll, type Ids } from './attempts.ts';
import {
  municipalAttempts,
  evaluationAttempts,
  mentorAttempts,
  runningAttempts,
  runningIds,
} from './competence-running.ts';

let ours: RunningCourse;
let own: Ids;
let foreign: Ids;
beforeAll(async () => {
  const table = await testTable();
  ({ running: ours, ids: own } = await runningIds(table));
  ({ ids: foreign } = await runningIds(table));
});

describe('a foreign id in a course as it runs', () => {
  test('a municipality reads of its own people alone', async () => {
    const { scope, partnership, open } = ours.at;
    const broker = aCaller('job-broker', scope, { partnership });
    await attemptAll(competenceApi(open), broker, municipalAttempts(scope), { own, foreign });
  });

  test('a person tells of the own course alone', async () => {
    const { at, people } = ours;
    const citizen = people[0]?.citizen;
    if (!citizen) throw new Error('nobody');
    const call = at.callOf('list-my-courses', citizen);
    const version = value(await listMyCourses(call, at.open(call))).items[0]?.version;
    const person = aCaller('candidate', citizen, { partnership: undefined });
    await attemptAll(competenceApi(at.open), person, evaluationAttempts(citizen, version), { own, foreign });
  });

  test('an institution acts on its own courses, lessons and people alone', async () => {
    const { at, course } = ours;
    const { partnership } = at;
    const as = (role: 'course-planner' | 'education-mentor') =>
      aCaller(role, partnership, { partnership, institutionId: course.institutionId });
    await attemptAll(competenceApi(at.open), as('course-planner'), runningAttempts(partnership), { own, foreign });
    await attemptAll(competenceApi(at.open), as('education-mentor'), mentorAttempts(partnership), { own, foreign });
  });
});
