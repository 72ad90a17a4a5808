import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { SchoolContact } from '#shared/shapes/bridge-building.ts';
import { runningCourse, type RunningCourse } from '#test/builders/competence-running.ts';
import { value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { assignEducationMentor } from './assign-education-mentor.ts';
import { assignRetentionMentor } from './assign-retention-mentor.ts';
import { listMyCourses } from './list-my-courses.ts';
import { openCourseRun } from './open-course-run.ts';
import { nameSchoolContact } from './name-school-contact.ts';
import { planBridgeBuilding } from './plan-bridge-building.ts';
import { recordInternshipInPlace } from './record-internship-in-place.ts';
import { showBridgeBuilding } from './show-bridge-building.ts';
import { showSchoolContact } from './show-school-contact.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const bridge = { kind: 'eud-brobygning', amuCode: undefined, intake: 'rolling', endsOn: undefined } as const;

const work = (people = 2): Promise<RunningCourse> => runningCourse(table, { people, more: bridge });

const week = { from: civilDate('2026-12-07'), to: civilDate('2026-12-11') };
const plan = ({ at, course, by }: RunningCourse) =>
  planBridgeBuilding(by('plan-bridge-building', 'course-planner'), at.inPartnership, course, {
    ...{ version: 0, danishMinutes: 180, mathsMinutes: 90, sniffInternships: [week] },
  });
const mette: SchoolContact = {
  ...{ name: 'Mette Kjær', phone: '+4546317000' },
  times: [{ day: 'tuesday', startsAt: '09:00', endsAt: '12:00' }],
};
const name = async ({ at, course }: RunningCourse, version: number, contact?: SchoolContact) => {
  const said = { version, ...(contact && { contact }) };
  const named = await nameSchoolContact(at.call('name-school-contact'), at.competence, course.courseId, said);
  await at.relay();
  return named;
};
const shown = async ({ at, course }: RunningCourse) =>
  value(await showBridgeBuilding(at.callShared('show-bridge-building'), at.inPartnership, course));
const mine = async ({ at, people }: RunningCourse) => {
  const own = at.callOf('list-my-courses', people[0]?.citizen as never);
  return value(await listMyCourses(own, at.open(own))).items[0];
};
const met = async ({ at, course, by }: RunningCourse) => {
  const shown = value(await showBridgeBuilding(by('show-bridge-building'), at.inPartnership, course));
  return shown.elements.filter((each) => each.met).map(({ element }) => element);
};
const care = ({ at, course, by, people }: RunningCourse, place: number) => {
  const enrolmentId = people[place]?.enrolmentId;
  if (!enrolmentId) throw new Error('nobody');
  const meant = { ...course, enrolmentId };
  return {
    education: (version: number, take = true) =>
      assignEducationMentor(by('assign-education-mentor', 'education-mentor'), at.inPartnership, meant, {
        version,
        take,
      }),
    retention: (version: number, take = true) =>
      assignRetentionMentor(by('assign-retention-mentor', 'education-mentor'), at.inPartnership, meant, {
        version,
        take,
      }),
    internship: (version: number) =>
      recordInternshipInPlace(by('record-internship-in-place'), at.inPartnership, meant, {
        ...{ version, from: civilDate('2027-02-01') },
      }),
  };
};

describe('bridge-building', () => {
  test('the five elements follow from what is there: none by a tick', async () => {
    const running = await work();
    expect(await met(running)).toEqual(['ordinary-setting']);
    value(await plan(running));
    expect(await met(running)).toEqual(['ordinary-setting', 'danish-and-maths', 'sniff-internships']);
    const [one, other] = [care(running, 0), care(running, 1)];
    value(await one.education(0));
    expect(await met(running)).not.toContain('education-mentor');
    value(await other.education(0));
    value(await one.retention(1));
    value(await other.internship(1));
    expect(await met(running)).toHaveLength(5);
    value(await one.retention(2, false));
    expect(await met(running)).not.toContain('retention-mentor');
  });

  test('who looks after somebody stands on the course and in the person’s own app', async () => {
    const running = await work(1);
    const { at, course, by } = running;
    value(await care(running, 0).education(0));
    value(await care(running, 0).retention(1));
    await at.relay();
    const name = by('assign-education-mentor', 'education-mentor').caller.name;
    const run = value(await openCourseRun(by('open-course-run'), at.inPartnership, course));
    expect(run.people).toMatchObject([{ educationMentor: name, retentionMentor: name, careVersion: 2 }]);
    expect(await mine(running)).toMatchObject({ educationMentor: name, retentionMentor: name });
    value(await care(running, 0).internship(2));
    await at.relay();
    const later = await mine(running);
    expect(later).toMatchObject({ educationMentor: name, internshipFrom: '2027-02-01' });
    expect(later).not.toHaveProperty('retentionMentor');
    expect(JSON.stringify(await at.events(at.partnership))).not.toContain(name);
  });

  test('the municipality says who is at the school: the school and the person read it, and nobody on the course is named', async () => {
    const running = await work(1);
    const { at, course, people } = running;
    value(await name(running, 0, mette));
    const seen = await shown(running);
    expect(seen.contacts).toEqual([{ municipality: at.scope, ...mette }]);
    expect(JSON.stringify(seen)).not.toContain(people[0]?.candidateId);
    expect(await mine(running)).toMatchObject({ atSchool: mette });
    expect(JSON.stringify(await at.events(at.scope))).not.toContain('Kjær');

    expect(await name(running, 0, mette)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await name(running, 1));
    expect((await shown(running)).contacts).toEqual([]);
    expect(await mine(running)).not.toHaveProperty('atSchool');
    const own = value(await showSchoolContact(at.competence, course.courseId));
    expect(own).toEqual({ courseId: course.courseId, version: 2 });
  });

  test('the weeks of sniff internship stand on the person’s own course', async () => {
    const running = await work(1);
    value(await plan(running));
    await running.at.relay();
    expect(await mine(running)).toMatchObject({ sniffInternships: [week] });
  });

  test('is refused for another course, and in an old version', async () => {
    const running = await work(1);
    const other = await runningCourse(table, { people: 0 });
    expect(await plan(other)).toMatchObject({ refusal: { code: 'course-not-bridge-building' } });
    expect(await name(other, 0, mette)).toMatchObject({ refusal: { code: 'course-not-bridge-building' } });
    const elsewhere = await showSchoolContact(running.at.competence, other.course.courseId);
    expect(elsewhere).toMatchObject({ refusal: { code: 'course-not-found' } });
    expect(await care(running, 0).education(4)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await plan(running));
    expect(await plan(running)).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});
