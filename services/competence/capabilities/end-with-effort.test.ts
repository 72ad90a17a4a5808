import { beforeAll, describe, expect, test } from 'vitest';
import { educationConsentItem } from '#services/competence/store/consent-items.ts';
import { courseEnrolmentItem, enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { institutionRecordItem, learningRecordItem } from '#services/competence/store/learning-items.ts';
import { learnerItem } from '#services/competence/store/learner-items.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import { seatLedgerItem } from '#services/competence/store/seat-ledger.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { certificatesAtWork } from '#test/builders/competence-certificates.ts';
import { aConsent } from '#test/builders/competence-consent.ts';
import { courseAtWork, enrol, willing } from '#test/builders/competence-enrolment.ts';
import { learningAtWork } from '#test/builders/competence-learning.ts';
import { autumn } from '#test/builders/competence-running.ts';
import { tailoredAtWork } from '#test/builders/competence-tailored.ts';
import { onFirstDay, orderAtWork, started } from '#test/builders/competence-training-site.ts';
import { profiled } from '#test/builders/matching.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listOwnCertificates } from './list-own-certificates.ts';
import { recordEducationConsent } from './record-education-consent.ts';
import { startEnrolment } from './start-enrolment.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type Closing = { readonly reason?: string; readonly at?: string; readonly version?: number };

/** Visitation tells that the effort was closed; an hour after what the builders do, where nothing else is said. */
async function close(at: CompetenceAtWork, candidateId: CandidateId, closing: Closing = {}): Promise<void> {
  const { reason = 'ordinary-employment', at: closedAt = '2026-11-23T10:00:00Z', version = 7 } = closing;
  const facts = { candidateId, reason, closedOn: closedAt.slice(0, 10), personTold: true, endingPlacementIds: [] };
  await at.tell('CandidateClosed', facts, { version, at: closedAt });
  await at.relay();
}

/** The morning of a day comes. */
async function comes(at: CompetenceAtWork, day: string): Promise<void> {
  const now = `${day}T06:00:00.000Z`;
  await at.tell('TimePassed', { now }, { at: instant(now) });
  await at.relay();
}

const consentOf = ({ competence }: CompetenceAtWork, candidateId: CandidateId) =>
  competence.table.fresh(educationConsentItem, candidateId);

describe('when a person’s effort is closed', () => {
  test('seats and places on waiting lists are free again, and whoever waits longest is offered the seat', async () => {
    const { at, neighbour, course } = await courseAtWork(table, { seats: 1 });
    const [seated, waiting] = [await willing(at), await willing(at)];
    const third = await willing(neighbour);
    const seat = value(await enrol(at, course, seated));
    const place = value(await enrol(at, course, waiting, { ifFull: 'wait' }));
    const next = value(await enrol(neighbour, course, third, { ifFull: 'wait' }));
    await at.relay(neighbour.scope);
    const of = (id: string) => at.competence.table.fresh(enrolmentItem, id);
    await close(at, waiting);
    expect(await of(place.enrolmentId)).toMatchObject({ state: 'withdrawn', withdrawReason: 'effort-ended' });
    await close(at, seated);
    expect(await of(seat.enrolmentId)).toMatchObject({
      state: 'withdrawn',
      withdrawReason: 'effort-ended',
      seat: 'none',
    });
    await at.relay(neighbour.scope);
    expect(await neighbour.competence.table.fresh(enrolmentItem, next.enrolmentId)).toHaveProperty('offeredUntil');
    expect(await at.inPartnership.table.fresh(seatLedgerItem, course.courseId)).toMatchObject({ taken: 1, waiting: 0 });
    const { institutionId, courseId } = course;
    const seen = () => at.inPartnership.table.fresh(courseEnrolmentItem, institutionId, courseId, seat.enrolmentId);
    expect(await seen()).toHaveProperty('candidateId');
    await comes(at, '2026-12-24');
    expect(await seen()).not.toHaveProperty('candidateId');
  });

  test('a course that has begun goes on with the yes it needs; after a death nothing does', async () => {
    const { at, course } = await courseAtWork(table, autumn);
    const candidateId = await willing(at);
    const { enrolmentId, version } = value(await enrol(at, course, candidateId));
    const begun = { version, startedOn: civilDate('2026-11-02') };
    value(await startEnrolment(at.call('start-enrolment'), at.competence, enrolmentId, begun));
    await at.relay();
    await close(at, candidateId);
    expect(await at.competence.table.fresh(enrolmentItem, enrolmentId)).toMatchObject({ state: 'started' });
    expect(await consentOf(at, candidateId)).toMatchObject({ state: 'given' });
    await close(at, candidateId, { reason: 'deceased', version: 8 });
    expect(await at.competence.table.fresh(enrolmentItem, enrolmentId)).toMatchObject({ state: 'interrupted' });
    expect(await consentOf(at, candidateId)).toMatchObject({ state: 'withdrawn', withdrawnBy: 'platform' });
  });

  test('an order that has not begun is taken back; one that has ends on the day, with why', async () => {
    const at = await competenceAtWork(table);
    const fresh = await orderAtWork(at);
    const running = await orderAtWork(at);
    await started(running);
    await close(at, fresh.candidateId, { reason: 'moved' });
    expect(await fresh.opened()).toMatchObject({ state: 'cancelled', cancelReason: 'effort-ended' });
    await close(at, running.candidateId, { reason: 'education-eud', at: '2026-12-09T10:00:00Z' });
    expect(await at.competence.table.fresh(orderItem, running.orderId)).toMatchObject({
      state: 'ended',
      course: { endedOn: '2026-12-09', endReason: 'education' },
    });
    expect((await running.seen(onFirstDay)).ok).toBe(true);
    expect(await consentOf(at, running.candidateId)).toMatchObject({ state: 'given' });
    await comes(at, '2027-01-10');
    expect(await consentOf(at, running.candidateId)).toMatchObject({ state: 'withdrawn', withdrawnBy: 'platform' });
  });

  test('an open wish for a tailored course is withdrawn with its reason, and who was asked reads so', async () => {
    const at = await competenceAtWork(table);
    const work = await tailoredAtWork(at);
    const institutionId = await at.institution();
    const requestId = await work.describe({ institutions: [institutionId] });
    await work.send(requestId);
    await close(at, work.candidateId);
    expect(await at.competence.table.fresh(tailoredRequestItem, requestId)).toMatchObject({
      state: 'withdrawn',
      ended: { reason: 'effort-ended' },
    });
    expect(value(await work.asked(requestId, institutionId))).toMatchObject({ state: 'withdrawn' });
  });

  test('learning can be assessed for ninety days; then the record is closed, and thirty days later the yes ends', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, candidateId, institutionId } = work;
    const record = () => at.competence.table.fresh(learningRecordItem, recordId);
    await close(at, candidateId);
    expect(await record()).toMatchObject({ state: 'open' });
    await work.evidenceUpTo('acquaintance');
    await comes(at, '2027-02-20');
    expect(await record()).toMatchObject({ state: 'open' });
    await comes(at, '2027-02-21');
    expect(await record()).toMatchObject({ state: 'closed', because: 'moved-on' });
    expect(await consentOf(at, candidateId)).toMatchObject({ state: 'given' });
    await comes(at, '2027-03-24');
    expect(await consentOf(at, candidateId)).toMatchObject({ state: 'withdrawn', withdrawnBy: 'platform' });
    expect(await at.inPartnership.table.fresh(institutionRecordItem, institutionId, recordId)).toBeUndefined();
  });

  test('certificates and portfolio stay the person’s', async () => {
    const at = await certificatesAtWork(table);
    const { candidateId, citizen, certificateId } = await at.issued();
    await close(at, candidateId, { reason: 'deceased' });
    await comes(at, '2027-06-01');
    expect(value(await listOwnCertificates(at.own(citizen), {})).items).toMatchObject([
      { certificateId, state: 'valid' },
    ]);
  });

  test('nobody having to do with the person, the yes ends at once; who says yes again afterwards has said it', async () => {
    const at = await competenceAtWork(table);
    const [one, again] = [await willing(at), await willing(at)];
    await close(at, one);
    expect(await consentOf(at, one)).toMatchObject({ state: 'withdrawn', withdrawnBy: 'platform' });
    await close(at, again, { at: '2026-11-23T08:30:00Z' });
    expect(await consentOf(at, again)).toMatchObject({ state: 'given' });
    const later = at.call('record-education-consent', 'job-broker', { now: instant('2026-11-24T09:00:00Z') });
    value(await recordEducationConsent(later, at.competence, one, aConsent({ version: 2 })));
    await close(at, one);
    expect(await consentOf(at, one)).toMatchObject({ version: 3 });
  });
});

describe('a closing', () => {
  test('told twice does it once; older than what is known of the person, it does nothing', async () => {
    const { at, course } = await courseAtWork(table);
    const candidateId = await willing(at);
    const { enrolmentId } = value(await enrol(at, course, candidateId));
    await at.relay();
    await at.tell('CandidateProfiled', profiled(candidateId), { version: 9 });
    await close(at, candidateId);
    expect(await at.competence.table.fresh(enrolmentItem, enrolmentId)).toMatchObject({ state: 'enrolled' });
    await close(at, candidateId, { version: 11 });
    await close(at, candidateId, { version: 11 });
    expect(await at.competence.table.fresh(enrolmentItem, enrolmentId)).toMatchObject({
      version: 2,
      state: 'withdrawn',
    });
    expect(await at.inPartnership.table.fresh(seatLedgerItem, course.courseId)).toMatchObject({ taken: 0 });
  });

  test('that was taken back leaves what still goes on alone; what ended does not come back by itself', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, candidateId } = work;
    await close(at, candidateId);
    await at.tell('CandidateProfiled', profiled(candidateId), { version: 9 });
    await comes(at, '2027-02-21');
    expect(await at.competence.table.fresh(learningRecordItem, recordId)).toMatchObject({ state: 'open' });
    expect(await consentOf(at, candidateId)).toMatchObject({ state: 'given' });
  });

  test('of somebody nobody had met is over once the effort is taken up again; an older closing does not end it anew', async () => {
    const { at, recordId, candidateId } = await learningAtWork(table);
    const reopened = { candidateId, ownerId: 'per-00000000000000000000', reopenedOn: '2026-11-23' };
    await close(at, candidateId);
    expect(await at.competence.table.fresh(learnerItem, candidateId)).toHaveProperty('closed');
    await at.tell('CandidateReopened', reopened, { version: 8 });
    await close(at, candidateId);
    expect(await at.competence.table.fresh(learnerItem, candidateId)).toEqual({ candidateId, version: 8 });
    await comes(at, '2027-02-21');
    expect(await at.competence.table.fresh(learningRecordItem, recordId)).toMatchObject({ state: 'open' });
    expect(await consentOf(at, candidateId)).toMatchObject({ state: 'given' });
  });
});
