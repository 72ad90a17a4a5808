import { withdrawn, consentTable } from '#services/competence/domain/education-consent.ts';
import {
  endsNow,
  fateOfEnrolment,
  fateOfOrder,
  fateOfRecord,
  fateOfTailored,
  isBefore,
  looksAgainOn,
  orderEndOf,
  type EffortEnd,
} from '#services/competence/domain/effort-end.ts';
import { firstDay, type MunicipalOrder } from '#services/competence/domain/municipal-order.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { consentTold, educationConsentItem, keepSaid } from '#services/competence/store/consent-items.ts';
import { effortEnded } from '#services/competence/store/effort-due.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { recordsOf } from '#services/competence/store/learning-store.ts';
import { orderItem } from '#services/competence/store/order-items.ts';
import { requestsOf } from '#services/competence/store/requests-of.ts';
import { sharingsOf } from '#services/competence/store/sharing.ts';
import { wholeList } from '#services/competence/store/whole-list.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { put, replace } from '#shared/runtime/write.ts';
import { cancelOrder } from './cancel-order.ts';
import { closeLearningRecord } from './close-learning-record.ts';
import { endOrder } from './end-order.ts';
import { endTailoredCourse } from './end-tailored-course.ts';
import { interruptEnrolment } from './interrupt-enrolment.ts';
import { withdrawEnrolment } from './withdraw-enrolment.ts';
import { withdrawTailoredRequest } from './withdraw-tailored-request.ts';

/**
 * What the end of a person's effort does here, by the tables of `effort-end.ts`: seats and places on waiting lists are free
 * again, orders and open requests end with their reason, and the yes to institutions ends once none has to do with the
 * person. Certificates and portfolio are the person's, and stay. `call` is the platform; repeats without harm.
 */
export async function endWithEffort(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  end: EffortEnd,
): Promise<void> {
  const today = dateOf(call.now);
  await endEnrolments(call, competence, candidateId, end);
  await endOrders(call, competence, candidateId, end);
  await endTailored(call, competence, candidateId, end);
  for (const { recordId, version, state, openedOn } of await recordsOf(competence.table, candidateId))
    if (endsNow(fateOfRecord[state], end, today) && isBefore(openedOn, end))
      done(await closeLearningRecord(call, competence, recordId, { version, because: 'moved-on' }));
  const again = looksAgainOn(await sharingsOf(competence.table, candidateId), end, today);
  if (again)
    await saveCaused(call, competence.table, { writes: [put(...effortEnded(candidateId, again))], events: [] });
  else await endConsent(call, competence, candidateId, end);
}

async function endEnrolments(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  end: EffortEnd,
): Promise<void> {
  const today = dateOf(call.now);
  const of = [candidateId];
  const enrolments = await wholeList(competence.table, { kind: enrolmentItem, index: 'enrolments-of', of });
  for (const { enrolmentId, version, state, registeredAt, startedOn } of enrolments) {
    if (!endsNow(fateOfEnrolment[state], end, today) || !isBefore(registeredAt, end)) continue;
    const endedOn = later(end.closedOn, startedOn);
    done(
      state === 'started'
        ? await interruptEnrolment(call, competence, enrolmentId, { version, endedOn, reason: 'other' })
        : await withdrawEnrolment(call, competence, enrolmentId, { version, reason: 'effort-ended' }),
    );
  }
}

async function endOrders(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  end: EffortEnd,
): Promise<void> {
  const orders = await wholeList(competence.table, { kind: orderItem, index: 'orders-of', of: [candidateId] });
  for (const order of orders) {
    if (!endsNow(fateOfOrder[order.state], end, dateOf(call.now)) || !isBefore(order.placedAt, end)) continue;
    const { orderId, version } = order;
    done(
      hasBegun(order)
        ? await endOrder(call, competence, orderId, {
            ...{ version, endedOn: later(end.closedOn, firstDay(order)), reason: orderEndOf(end) },
          })
        : await cancelOrder(call, competence, orderId, { version, reason: 'effort-ended' }),
    );
  }
}

function hasBegun({ state }: MunicipalOrder): boolean {
  return state === 'starting' || state === 'evaluated' || state === 'running';
}

async function endTailored(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  end: EffortEnd,
): Promise<void> {
  for (const { requestId, version, state, describedOn, chosen } of await requestsOf(competence.table, candidateId)) {
    if (!endsNow(fateOfTailored[state], end, dateOf(call.now)) || !isBefore(describedOn, end)) continue;
    const endedOn = later(end.closedOn, chosen?.startsOn);
    done(
      state === 'running'
        ? await endTailoredCourse(call, competence, requestId, {
            ...{ version, result: 'broken-off', reason: 'other', endedOn },
          })
        : await withdrawTailoredRequest(call, competence, requestId, { version, reason: 'effort-ended' }),
    );
  }
}

/** The yes was given for the effort. One that was said after the closing was said knowing that. */
async function endConsent(
  call: Call,
  { table }: CompetenceStore,
  candidateId: CandidateId,
  end: EffortEnd,
): Promise<void> {
  const before = await table.fresh(educationConsentItem, candidateId);
  if (!before || before.recordedAt > end.at) return;
  const consent = withdrawn(before, 'end-with-effort', dateOf(call.now));
  if (!consent) return;
  await saveCaused(call, table, {
    writes: [
      replace(educationConsentItem, before, consent, priorStates(consentTable, 'end-with-effort')),
      keepSaid(consent, call.caller.personId, call.now),
    ],
    events: [consentTold(consent)],
  });
}

/** A step that was lost to somebody else is looked at anew when the event is told again. */
function done(result: Result<unknown, string>): void {
  if (!result.ok) throw new Error(`something that did not end with the effort: ${result.refusal.code}`);
}

function later(day: CivilDate, other: CivilDate | undefined): CivilDate {
  return other && other > day ? other : day;
}
