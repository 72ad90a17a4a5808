import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { aCaller } from '#test/builders/call.ts';
import { courseAtWork, type CourseAtWork } from '#test/builders/competence-enrolment.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { courseListAttempts, enrolmentAttempts, enrolmentsOf } from './competence-enrolments.ts';

const rolling = { intake: 'rolling', endsOn: undefined } as const;
let ours: CourseAtWork;
let theirs: CourseAtWork;
beforeAll(async () => {
  const table = await testTable();
  [ours, theirs] = [await courseAtWork(table, rolling), await courseAtWork(table, rolling)];
});

describe('a foreign id in enrolments', () => {
  test('a municipality acts on its own people and enrolments, on courses of its own partnership', async () => {
    const { at, course } = ours;
    const broker = aCaller('job-broker', at.scope, { partnership: at.partnership });
    await attemptAll(competenceApi(at.open), broker, enrolmentAttempts(at.scope), {
      own: await enrolmentsOf(at, course),
      foreign: await enrolmentsOf(theirs.at, theirs.course),
    });
  });

  test('an institution’s teacher sees who is on the own courses', async () => {
    const { at, course } = ours;
    const { institutionId: institution, courseId } = course;
    const teacher = aCaller('teacher', at.partnership, { partnership: at.partnership, institutionId: institution });
    await attemptAll(competenceApi(at.open), teacher, courseListAttempts(at.partnership), {
      own: { institution, course: courseId },
      foreign: { institution: theirs.course.institutionId, course: theirs.course.courseId },
    });
  });
});
