import { dateOf, instant, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { appointmentsRespected } from '#shared/rules/placement-rules.ts';
import { weekdays, type Weekday } from '#shared/shapes/vocabulary.ts';
import { finding, type Finding } from './finding.ts';
import type { Placement } from './placement.ts';

/** A time of the week. */
export type TimeOfWeek = { readonly day: Weekday; readonly startsAt: string; readonly endsAt: string };

/** When somebody works: agreed word by word, or the time in which the place can be worked at. */
export type WorkingTimes = { readonly times: readonly TimeOfWeek[]; readonly areAgreed: boolean };

/** What somebody is taught, week by week, between two days. */
export type Lessons = {
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate | undefined;
  readonly times: readonly TimeOfWeek[];
};
/** A conversation at one time. */
export type Talk = { readonly startsAt: Instant; readonly minutes: number };

export type AppointmentInput = {
  readonly placement: Placement;
  readonly work?: WorkingTimes | undefined;
  readonly lessons: readonly Lessons[];
  readonly talks: readonly Talk[];
  readonly today: CivilDate;
};

type Clash = TimeOfWeek & { readonly what: string; readonly on?: CivilDate };

/**
 * Whether the working times meet the person's lessons and conversations. Nothing of one that is over; treatment is not
 * known here, and the sentence says so.
 */
export function appointmentFindings(input: AppointmentInput): Finding[] {
  const { placement, work, today } = input;
  const last = placement.endedOn ?? placement.endsOn;
  if (placement.state !== 'running' || (last && last < today)) return [];
  const rule = ruleOn(appointmentsRespected, today);
  if (!work) return [finding('other-appointments', rule, { outcome: 'not-known', because: 'appointments-not-known' })];
  const clashes = clashesOf(input, work);
  const [outcome, because] = outcomeOf(clashes.length > 0, work.areAgreed);
  const values = { clashes: clashes.map(written).join('\n') };
  const over = outcome === 'broken' ? clashes.length : 0;
  return [finding('other-appointments', rule, { outcome, because, values, over })];
}

function outcomeOf(clash: boolean, areAgreed: boolean): readonly [Finding['outcome'], Finding['because']] {
  if (!clash) return ['kept', 'appointments-kept'];
  return areAgreed ? ['broken', 'appointments-clash'] : ['not-known', 'appointments-may-clash'];
}

function clashesOf({ placement, lessons, talks, today }: AppointmentInput, work: WorkingTimes): Clash[] {
  const from = placement.startsOn > today ? placement.startsOn : today;
  const last = placement.endsOn;
  const during = lessons.filter(({ startsOn, endsOn }) => (!endsOn || endsOn >= from) && (!last || startsOn <= last));
  const taught = during.flatMap(({ title, times }) =>
    times.filter((time) => meets(time, work.times)).map((time) => ({ ...time, what: title })),
  );
  const spoken = talks.flatMap((talk): Clash[] => {
    const on = dateOf(talk.startsAt);
    const time = timeOf(talk);
    return on >= from && (!last || on <= last) && meets(time, work.times) ? [{ ...time, what: '', on }] : [];
  });
  return [...taught, ...spoken];
}

/** Whether a time meets any of the others; one that begins where another ends does not. */
export function meets(time: TimeOfWeek, others: readonly TimeOfWeek[]): boolean {
  return others.some(
    ({ day, startsAt, endsAt }) => day === time.day && startsAt < time.endsAt && time.startsAt < endsAt,
  );
}

const minuteMs = 60_000;
const clock = new Intl.DateTimeFormat('da-DK', { timeStyle: 'short', timeZone: 'Europe/Copenhagen' });

function timeOf({ startsAt, minutes }: Talk): TimeOfWeek {
  const on = dateOf(startsAt);
  const ends = instant(Date.parse(startsAt) + minutes * minuteMs);
  const endsAt = dateOf(ends) === on ? timeAt(ends) : '24:00';
  return { day: weekdayOf(on), startsAt: timeAt(startsAt), endsAt };
}

function timeAt(at: Instant): string {
  return clock.format(new Date(at)).replace('.', ':');
}

function weekdayOf(on: CivilDate): Weekday {
  const fromSunday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekdays[(fromSunday + 6) % 7] as Weekday;
}

function written({ day, startsAt, endsAt, what, on }: Clash): string {
  return [day, startsAt, endsAt, what, on ?? ''].join('|');
}
