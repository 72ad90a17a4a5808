import type { PersonId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { OrderChange, OrderCorrection, OrderTerms } from '#shared/shapes/municipal-order.ts';
import { stepOf, type MunicipalOrder } from './municipal-order.ts';
import { atOrderField, faultOfEnd, faultOfPast, faultOfStart } from './order-days.ts';

type ChangeRefusal = Exclude<ReturnType<typeof stepOf>, { ok: true }>['refusal']['code'] | 'fields-not-accepted';

/**
 * Another last day, or another package from a day on; what was paid until then stays as it was agreed. Another package for
 * a day that has one already takes its place, where that day has not passed.
 */
export function changeOrder(
  order: MunicipalOrder,
  change: Pick<OrderChange, 'version' | 'endsOn'>,
  other: OrderTerms | undefined,
  now: Instant,
): Result<MunicipalOrder, ChangeRefusal> {
  const step = stepOf(order, 'change-order', change.version);
  if (!step.ok) return step;
  const endsOn = change.endsOn ?? order.endsOn;
  if (endsOn === order.endsOn && !other) return atOrderField('/endsOn', 'nothing-changed');
  const endFault = faultOfEnd(order.startsOn, endsOn, now);
  if (endFault) return atOrderField('/endsOn', endFault);
  const today = dateOf(now);
  if (change.endsOn && endsOn < today && endsOn !== order.endsOn) return atOrderField('/endsOn', 'date-passed');
  if (other) {
    if (other.from < order.startsOn) return atOrderField('/from', 'before-start');
    if (other.from > endsOn) return atOrderField('/from', 'after-order-end');
    if (other.from < today && order.terms.some(({ from }) => from >= other.from))
      return atOrderField('/from', 'correct-instead');
  }
  const terms = other ? [...order.terms.filter(({ from }) => from < other.from), other] : order.terms;
  return ok(asNextVersion({ ...order, state: step.value, endsOn, terms }));
}

/** Dates put right, with what stood there before and why. A day can be corrected only where there is one. */
export function correctOrder(
  order: MunicipalOrder,
  correction: OrderCorrection,
  { by, now }: { readonly by: PersonId; readonly now: Instant },
): Result<MunicipalOrder, ChangeRefusal> {
  const step = stepOf(order, 'correct-order', correction.version);
  if (!step.ok) return step;
  const { version: _seen, reason, startsOn = order.startsOn, endsOn = order.endsOn, ...days } = correction;
  const given = Object.entries(days) as [keyof typeof days, CivilDate][];
  for (const [field, day] of given) {
    if (!order.course[field]) return atOrderField(`/${field}`, 'not-begun');
    const fault = field === 'startUpUntil' ? faultOfStart(day, now) : faultOfPast(day, now);
    if (fault) return atOrderField(`/${field}`, fault);
  }
  const startFault = faultOfStart(startsOn, now);
  if (startFault) return atOrderField('/startsOn', startFault);
  const endFault = faultOfEnd(startsOn, endsOn, now);
  if (endFault) return atOrderField('/endsOn', endFault);
  const course = { ...order.course, ...Object.fromEntries(given) };
  const wrong = outOfOrder(course);
  if (wrong) return atOrderField(`/${wrong}`, 'not-in-this-order');
  const before = {
    startsOn: order.startsOn,
    endsOn: order.endsOn,
    ...Object.fromEntries(given.map(([field]) => [field, order.course[field]])),
  };
  const [first, ...later] = order.terms;
  const terms = first ? [{ ...first, from: startsOn < first.from ? startsOn : first.from }, ...later] : [];
  const corrections = [...order.corrections, { at: now, by, reason, before }];
  const corrected = asNextVersion({ ...order, state: step.value, startsOn, endsOn, course, terms, corrections });
  const same =
    startsOn === order.startsOn && endsOn === order.endsOn && given.every(([f, day]) => order.course[f] === day);
  return same ? atOrderField('/reason', 'nothing-changed') : ok(corrected);
}

const inTheirOrder = ['visitHeldOn', 'startUpFrom', 'evaluationHeldOn', 'endedOn'] as const;

/** The first day of the course that lies before the one it follows. */
function outOfOrder(course: MunicipalOrder['course']): (typeof inTheirOrder)[number] | 'startUpUntil' | undefined {
  const { startUpFrom, startUpUntil } = course;
  if (startUpFrom && startUpUntil && startUpUntil < startUpFrom) return 'startUpUntil';
  const known = inTheirOrder.filter((field) => course[field]);
  return known.find((field, place) => {
    const before = place > 0 ? course[known[place - 1] as (typeof inTheirOrder)[number]] : undefined;
    return before !== undefined && (course[field] as CivilDate) < before;
  });
}
