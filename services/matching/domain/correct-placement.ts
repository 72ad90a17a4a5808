import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { ok, type FieldError, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { PlacementCorrection, PlacementTerms } from '#shared/shapes/placement.ts';
import { corrected, stepOf, type Placement } from './placement.ts';
import { alteredTerms, sameTerms, termsOn, withTerms } from './terms.ts';
import { atField, faultOfDay, faultOfEnd } from './when.ts';

type Act = { readonly role: Role; readonly now: Instant; readonly personId: PersonId };

/**
 * Puts right what was registered wrong: the first day, the planned or the last day, or the kind and hours of one
 * stretch. What stood there is kept with the reason. The figures count what is right, on every day.
 */
export function correctPlacement(
  placement: Placement,
  correction: PlacementCorrection,
  by: Act,
): Result<Placement, MatchingRefusal> {
  const step = stepOf(placement, 'correct-placement', correction.version, by);
  if (!step.ok) return step;
  const startsOn = correction.startsOn ?? placement.startsOn;
  const terms = correctTerms(placement, correction, startsOn);
  if (!terms.ok) return terms;
  const after = asNextVersion({
    ...placement,
    state: step.value,
    startsOn,
    terms: terms.value,
    ...(correction.endsOn && { endsOn: correction.endsOn }),
    ...(correction.endedOn && { endedOn: correction.endedOn }),
  });
  const fault = faultOfDays(placement, after, dateOf(by.now), by.now);
  if (fault) return atField(fault.pointer, fault.code);
  if (sameFacts(placement, after)) return atField('/reason', 'nothing-changed');
  return ok(corrected(placement, after, { at: by.now, by: by.personId, reason: correction.reason }));
}

function correctTerms(
  placement: Placement,
  correction: PlacementCorrection,
  startsOn: CivilDate,
): Result<readonly PlacementTerms[], MatchingRefusal> {
  const [first] = placement.terms;
  const from = correction.from ?? placement.startsOn;
  const wrong = placement.terms.find((terms) => terms.from === from);
  if (!wrong || !first) return atField('/from', 'no-terms-from-that-day');
  const right = alteredTerms(wrong, correction, wrong.from);
  if ((correction.paidHoursPerWeek ?? 0) > right.hoursPerWeek)
    return atField('/paidHoursPerWeek', 'paid-hours-above-hours');
  const terms = withTerms(placement.terms, right);
  const second = terms[1];
  if (second && second.from <= startsOn) return atField('/startsOn', 'after-a-change');
  return ok(terms.map((each) => (each.from === first.from ? { ...each, from: startsOn } : each)));
}

function faultOfDays(before: Placement, after: Placement, today: CivilDate, now: Instant): FieldError | undefined {
  const far = after.startsOn === before.startsOn ? undefined : faultOfDay(after.startsOn, now);
  if (far) return { pointer: '/startsOn', code: far };
  const end = after.endsOn && faultOfEnd(after.startsOn, after.endsOn, now);
  if (end && (end === 'dates-reversed' || after.endsOn !== before.endsOn)) return { pointer: '/endsOn', code: end };
  if (!after.endedOn) return undefined;
  if (before.state !== 'ended') return { pointer: '/endedOn', code: 'not-ended' };
  if (after.endedOn > today) return { pointer: '/endedOn', code: 'not-yet' };
  return after.endedOn < after.startsOn ? { pointer: '/endedOn', code: 'before-start' } : undefined;
}

function sameFacts(one: Placement, other: Placement): boolean {
  return (
    one.startsOn === other.startsOn &&
    one.endsOn === other.endsOn &&
    one.endedOn === other.endedOn &&
    one.terms.every(
      (terms, place) => terms.from === other.terms[place]?.from && sameTerms(terms, termsOn(other, terms.from)),
    )
  );
}
