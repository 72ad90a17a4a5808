import { beforeAll, expect, test } from 'vitest';
import { checkPlacement } from '#services/matching/capabilities/check-placement.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { aCourse } from '#test/builders/competence-courses.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { ready } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const now = { now: instant('2026-11-23T09:00:00Z') };
const course = { courseId: 'crs-1', institutionId: testCompany, institutionName: 'VUC', state: 'posted' } as const;
const timetable = [{ day: 'tuesday', startsAt: '09:00', endsAt: '12:00', minutes: 180 } as const];

test('lessons and conversations are known by events in any order, until the person is on the course no longer', async () => {
  const { at, candidateId, openingId } = await ready(table);
  const inPartnership = { scope: at.partnership, partnership: undefined };
  const uplift = { enrolmentId: anId('enrolment'), candidateId, institutionId: testCompany, courseId: course.courseId };
  const onCourse = { ...uplift, arrangement: 'as-posted', ownerId: anId('person') } as const;
  const asked = { kind: 'internship', openingId, from: civilDate('2026-11-24'), hoursPerWeek: 12 } as const;
  const told = async (more: { readonly workingTimes?: string } = {}) => {
    const about = { ...asked, ...more };
    const checked = await checkPlacement(at.call('check-placement', now), at.matching, candidateId, about);
    const found = checked.ok ? checked.value.findings.find(({ ruleId }) => ruleId === 'other-appointments') : undefined;
    return `${found?.outcome}: ${found?.text}`;
  };
  expect(await told()).toMatch(/^kept/);
  await at.tell('EnrolmentStarted', { ...onCourse, startedOn: '2026-11-10' }, { version: 2 });
  const days = { startsOn: civilDate('2026-10-05'), endsOn: civilDate('2026-12-18') };
  const { contact: _contact, ...taught } = aCourse({ title: 'Dansk', ...days, timetable });
  await at.tell('CoursePosted', { ...course, course: taught }, inPartnership);
  expect(await told()).toContain('tirsdag 9.00–12.00: Dansk, VUC');
  expect(await told({ workingTimes: 'mandag og tirsdag 10-13' })).toMatch(/^broken: .*tirsdag 9\.00/);
  expect(await told({ workingTimes: 'onsdag 9-12' })).toMatch(/^kept/);
  expect(await told({ workingTimes: 'når det passer' })).toMatch(/^not-known: Vi ved ikke/);
  const planned: FactsOf<'ConversationChanged'> = {
    ...{ candidateId, conversationId: anId('conversation'), kind: 'contact', form: 'meeting', ways: [] },
    ...{ change: 'planned', state: 'planned', startsAt: '2026-11-30T09:00:00Z', minutes: 30 },
    ...{ holderId: anId('person'), sequence: 0 },
  };
  const cancelled = { ...planned, change: 'cancelled', state: 'cancelled' } as const;
  await at.tell('ConversationChanged', cancelled, { version: 2 });
  await at.tell('ConversationChanged', planned, { version: 1 });
  expect(await told()).not.toContain('30. november');
  await at.tell('ConversationChanged', { ...planned, change: 'moved' }, { version: 3 });
  expect(await told()).toContain('30. november 2026 10.00–10.30: en samtale');
  await at.tell('CandidateEnrolled', onCourse, { version: 1 });
  const ended = { ...onCourse, startedOn: '2026-11-10', endedOn: '2026-11-20', reason: 'other' } as const;
  await at.tell('EnrolmentInterrupted', ended, { version: 3 });
  expect(await told()).not.toContain('Dansk');
});
