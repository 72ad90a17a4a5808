import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { EnrolmentCorrection, EnrolmentPutRight } from '#shared/shapes/enrolment.ts';
import { faultsOfEnd, step, type Enrolment, type EnrolmentAction } from './enrolment.ts';
import { faultsOfPastDay } from './past-day.ts';

/** The step of the table that a correction is: the last step taken back, or what was written put right. */
export function correctionOf({ state }: Enrolment, { takeBack }: EnrolmentCorrection): EnrolmentAction {
  if (!takeBack) return 'correct-enrolment';
  return state === 'started' ? 'take-back-start' : 'take-back-end';
}

/** The enrolment put right, with what stood there before. */
export function corrected(
  before: Enrolment,
  correction: EnrolmentCorrection,
  { by, now }: { readonly by: PersonId; readonly now: Instant },
): Result<Enrolment, CompetenceRefusal> {
  const next = step(before, correctionOf(before, correction), correction.version);
  if (!next.ok) return next;
  const errors = faultsOf(before, correction, now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const after = correction.takeBack ? takenBack(next.value) : { ...next.value, ...changesOf(correction) };
  if (!correction.takeBack && same(before, after)) return atReason('nothing-changed');
  return ok({ ...after, corrections: [...(before.corrections ?? []), putRight(before, correction.reason, by, now)] });
}

function takenBack({ state, ...rest }: Enrolment): Enrolment {
  const { endedOn: _on, result: _result, interruptReason: _reason, note: _note, ...going } = rest;
  if (state === 'started') return { ...going, state };
  const { startedOn: _begun, ...enrolled } = going;
  return { ...enrolled, state };
}

function changesOf({ startedOn, endedOn, result, interruptReason, arrangement }: EnrolmentCorrection) {
  return {
    ...(startedOn && { startedOn }),
    ...(endedOn && { endedOn }),
    ...(result && { result }),
    ...(interruptReason && { interruptReason }),
    ...(arrangement && { arrangement }),
  };
}

/** What does not fit how the enrolment stands. */
function faultsOf(before: Enrolment, correction: EnrolmentCorrection, now: Instant): FieldError[] {
  if (correction.takeBack) return [];
  const { startedOn, endedOn, result, interruptReason } = correction;
  const { state } = before;
  const hasEnded = state === 'completed' || state === 'interrupted';
  const since = startedOn ? { ...before, startedOn } : before;
  const last = endedOn ?? before.endedOn;
  return [
    ...(startedOn && state === 'enrolled' ? [fieldError('/startedOn', 'not-begun-yet')] : []),
    ...(endedOn && !hasEnded ? [fieldError('/endedOn', 'not-ended-yet')] : []),
    ...(result && state !== 'completed' ? [fieldError('/result', 'not-ended-yet')] : []),
    ...(interruptReason && state !== 'interrupted' ? [fieldError('/interruptReason', 'not-ended-yet')] : []),
    ...(startedOn ? faultsOfPastDay('/startedOn', startedOn, now) : []),
    ...(hasEnded && last ? faultsOfEnd(since, last, now) : []),
  ];
}

function same(before: Enrolment, after: Enrolment): boolean {
  const fields = ['startedOn', 'endedOn', 'result', 'interruptReason', 'arrangement'] as const;
  return fields.every((field) => before[field] === after[field]);
}

function putRight(before: Enrolment, reason: string, by: PersonId, at: Instant): EnrolmentPutRight {
  const { state, arrangement, startedOn, endedOn, result, interruptReason } = before;
  return {
    ...{ at, by, reason },
    before: {
      ...{ state, arrangement },
      ...(startedOn && { startedOn }),
      ...(endedOn && { endedOn }),
      ...(result && { result }),
      ...(interruptReason && { interruptReason }),
    },
  };
}

function atReason(code: 'nothing-changed'): Result<never, 'fields-not-accepted'> {
  return refuse('fields-not-accepted', { errors: [fieldError('/reason', code)] });
}
