import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { BridgePlan } from '#shared/shapes/bridge-building.ts';
import { runningCourse, type RunningCourse } from '#test/builders/competence-running.ts';
import { value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { assignEducationMentor } from './assign-education-mentor.ts';
import { assignRetentionMentor } from './assign-retention-mentor.ts';
import { listMyCourses } from './list-my-courses.ts';
import { openCourseRun } from './open-course-run.ts';
import { planBridgeBuilding } from './plan-bridge-building.ts';
import { recordInternshipInPlace } from './record-internship-in-place.ts';
import { showBridgeBuilding } from './show-bridge-building.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const bridge = { kind: 'eud-brobygning', amuCode: undefined, intake: 'rolling', endsOn: undefined } as const;

async function work(people = 2): Promise<RunningCourse> {
  const running = await runningCourse(table, { people, more: bridge });
  const { at } = running;
  const joined = { name: 'Roskilde', targetGroups: [], visitationGroups: [] };
  await at.tell('MunicipalityJoined', { ...joined, code: at.scope, partnership: at.partnership });
  return running;
}

const aPlan = (municipality: string, more: Partial<BridgePlan> = {}): BridgePlan => ({
  ...{ version: 0, danishMinutes: 180, mathsMinutes: 90 },
  sniffInternships: [{ from: civilDate('2026-12-07'), to: civilDate('2026-12-11') }],
  contacts: [
    {
      municipality,
      name: 'Mette Kjær',
      phone: '+4546317000',
      times: [{ day: 'tuesday', startsAt: '09:00', endsAt: '12:00' }],
    },
  ],
  ...more,
});
const plan = ({ at, course, by }: RunningCourse, said = aPlan(at.scope)) =>
  planBridgeBuilding(by('plan-bridge-building', 'course-planner'), at.inPartnership, course, said);
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
    const { at, course, by, people } = running;
    value(await care(running, 0).education(0));
    await at.relay();
    const name = by('assign-education-mentor', 'education-mentor').caller.name;
    const run = value(await openCourseRun(by('open-course-run'), at.inPartnership, course));
    expect(run.people).toMatchObject([{ educationMentor: name, careVersion: 1 }]);
    const own = at.callOf('list-my-courses', people[0]?.citizen as never);
    expect(value(await listMyCourses(own, at.open(own))).items).toMatchObject([{ educationMentor: name }]);
    expect(JSON.stringify(await at.events(at.partnership))).not.toContain(name);
  });

  test('both sides see the named contact at the school; nobody on the course is named', async () => {
    const running = await work(1);
    const { at, course, people } = running;
    value(await plan(running));
    const seen = value(await showBridgeBuilding(at.callShared('show-bridge-building'), at.inPartnership, course));
    expect(seen.contacts).toMatchObject([{ name: 'Mette Kjær', times: [{ day: 'tuesday' }] }]);
    expect(JSON.stringify(seen)).not.toContain(people[0]?.candidateId);
  });

  test('is refused for another course, a municipality that is no member, and in an old version', async () => {
    const running = await work(1);
    const other = await runningCourse(table, { people: 0 });
    expect(await plan(other)).toMatchObject({ refusal: { code: 'course-not-bridge-building' } });
    expect(await plan(running, aPlan('0999'))).toMatchObject({
      refusal: { errors: [{ pointer: '/contacts/0/municipality', code: 'unknown-municipality' }] },
    });
    expect(await care(running, 0).education(4)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await plan(running));
    expect(await plan(running)).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});
