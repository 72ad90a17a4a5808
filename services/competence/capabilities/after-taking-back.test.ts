import { beforeAll, expect, test } from 'vitest';
import { evidenceItem } from '#services/competence/store/learning-items.ts';
import { shownPhoto } from '#services/competence/store/photo-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { Role } from '#shared/access/roles.ts';
import { allOfAPerson, filesOf, ownWords, type AllOfAPerson } from '#test/builders/competence-citizen.ts';
import { aConsent } from '#test/builders/competence-consent.ts';
import { placeOf } from '#test/builders/competence-learning.ts';
import { planned } from '#test/builders/competence-running.ts';
import { onFirstDay, orderAtWork, siteAtWork, started } from '#test/builders/competence-training-site.ts';
import { value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { instant } from '#shared/kernel/time.ts';
import { listAssessments } from './list-assessments.ts';
import { listCourseEnrolments } from './list-course-enrolments.ts';
import { listCourseNotes } from './list-course-notes.ts';
import { listInstitutionRecords } from './list-institution-records.ts';
import { listOwnConsents } from './list-own-consents.ts';
import { listSiteOrders } from './list-site-orders.ts';
import { openAssessment } from './open-assessment.ts';
import { openAttendanceDay } from './open-attendance-day.ts';
import { openInstitutionRecord } from './open-institution-record.ts';
import { openLesson } from './open-lesson.ts';
import { openSiteOrder } from './open-site-order.ts';
import { recordEducationConsent } from './record-education-consent.ts';
import { showInstitutionPhoto } from './show-institution-photo.ts';
import { withdrawOwnConsent } from './withdraw-own-consent.ts';
import { writeCourseNote } from './write-course-note.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Somebody whom a school and a training site see in every way there is, and how each of them looks. */
async function seenEverywhere() {
  const all = await allOfAPerson(table);
  const { at, candidateId, recordId, institutionId, enrolmentId, assessmentId, shown, courseId } = all;
  const record = at.call('record-education-consent');
  value(await recordEducationConsent(record, at.competence, candidateId, aConsent({ version: 1 })));
  await all.relay();
  const site = await orderAtWork(at, await siteAtWork(at), { candidateId });
  await started(site);
  const by = (action: ActionName, role: Role = 'teacher') => at.callAt(action, institutionId, role);
  const school = at.inPartnership;
  const course = { institutionId, courseId };
  const running = { at, course, people: [], by: (action: ActionName, role?: Role) => by(action, role) };
  const [lesson] = await planned(running);
  if (!lesson) throw new Error('no lesson');
  const note = { words: 'Amina kommer hver gang og hjælper de andre.' };
  value(await writeCourseNote(by('write-course-note'), school, { ...course, enrolmentId }, note));
  await all.relay();
  const place = { institutionId, recordId };
  const order = { institutionId: site.institutionId, orderId: site.orderId };
  const onDay = { now: instant(onFirstDay) };
  const looks: Readonly<Record<string, () => Promise<unknown>>> = {
    'who is on the course': () => listCourseEnrolments(by('list-course-enrolments'), school, course, {}),
    'who is at a lesson': () => openLesson(by('open-lesson'), school, { ...course, lessonId: lesson.lessonId }),
    'the notes of the course': () => listCourseNotes(by('list-course-notes'), school, course, {}),
    'the learning records': () =>
      listInstitutionRecords(by('list-institution-records'), school, institutionId, { state: 'open' }),
    'a learning record': () => openInstitutionRecord(by('open-institution-record'), school, place),
    'a photo': () => showInstitutionPhoto(by('show-institution-photo'), school, { ...place, evidenceId: shown }),
    'who is assigned': () =>
      listSiteOrders(site.callAt('list-site-orders', onDay), school, site.institutionId, { list: 'ongoing' }),
    'somebody assigned': () => openSiteOrder(site.callAt('open-site-order', onDay), school, order),
    'who is there today': () =>
      openAttendanceDay(site.callAt('open-attendance-day', onDay), school, site.institutionId, {}),
  };
  const assessment = () => openAssessment(by('open-assessment', 'assessor'), school, placeOf(all, assessmentId));
  const assessments = () => listAssessments(by('list-assessments', 'assessor'), school, institutionId, {});
  return { ...all, looks, assessment, assessments, site };
}

/** The person takes the yes back in the own app, and everybody hears of it. */
async function takesBack({ at, citizen, own, candidateId, relay }: AllOfAPerson): Promise<void> {
  const [consent] = value(await listOwnConsents(at.callOf('list-own-consents', citizen), own)).items;
  const version = consent?.version ?? 0;
  value(await withdrawOwnConsent(at.callOf('withdraw-own-consent', citizen), own, candidateId, { version }));
  await relay();
}

test('after a person has taken the yes back, no institution finds them anywhere, nor what they wrote or showed', async () => {
  const all = await seenEverywhere();
  const { at, candidateId, looks, shown, recordId } = all;
  const traces = new RegExp([candidateId, shown, ownWords, 'Amina'].join('|'));
  for (const [what, look] of Object.entries(looks)) expect(JSON.stringify(await look()), what).toMatch(traces);
  expect(filesOf(all, at.partnership).filter((name) => name.includes(shownPhoto(shown)))).toHaveLength(1);
  expect(value(await all.assessment())).toHaveProperty('certificateName', 'Amina Yusuf Ali');

  await takesBack(all);

  for (const [what, look] of Object.entries(looks)) expect(JSON.stringify(await look()), what).not.toMatch(traces);
  expect(filesOf(all, at.partnership).filter((name) => name.includes('photos/'))).toEqual([]);
  expect((await at.inPartnership.table.list({ kind: evidenceItem, of: [recordId], limit: 10 })).items).toEqual([]);
});

test('what is left of an assessment has no name, and visitation hears at once to take the name away from each', async () => {
  const all = await seenEverywhere();
  const { at, candidateId, institutionId, site } = all;
  await takesBack(all);
  const opened = value(await all.assessment());
  expect(opened).not.toHaveProperty('certificateName');
  expect(JSON.stringify([opened, value(await all.assessments())])).not.toMatch(/Amina|dejen helt selv/);
  const told = (await at.events()).filter(({ type }) => type === 'PersonSharingEnded').map(({ facts }) => facts);
  for (const each of [institutionId, site.institutionId])
    expect(told).toContainEqual({ candidateId, institutionId: each, because: 'consent-withdrawn' });
  expect((await at.events()).filter(({ type }) => type === 'PersonSharingStarted').length).toBeGreaterThan(0);
});
