import { nextDutyAfter, onDutyAt, type Duty } from '#services/matching/domain/duty.ts';
import { addDays, dateOf, instantIn, type Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { WantedHours } from '#shared/shapes/duty.ts';

/** In the municipality: the watches of the duty roster; while planned also in order of time. */
export const dutyItem = defineItem<Duty, 'duties'>({
  name: 'duty',
  partition: (duty) => [duty.dutyId],
  indexes: {
    duties: {
      on: 'gsi1',
      place: (duty) => (duty.state === 'planned' ? { of: [], sort: `${duty.from}#${duty.dutyId}` } : undefined),
    },
  },
});

/** In the municipality: when somebody is to be on duty, week after week. */
export type DutyHours = { readonly of: 'duty'; readonly version: number; readonly hours: readonly WantedHours[] };
export const dutyHoursItem = defineItem<DutyHours>({ name: 'duty-hours', partition: ({ of }) => [of] });

const mostWatches = 300;

/** The planned watches that are not over at an instant, the first one first. */
export async function dutiesFrom(table: Pick<Table, 'list'>, now: Instant): Promise<Duty[]> {
  // A watch lasts at most a day, so none that began before yesterday is still on.
  const from = instantIn(addDays(dateOf(now), -1));
  const { items } = await table.list({ kind: dutyItem, index: 'duties', of: [], from, limit: mostWatches });
  return items.filter(({ to }) => to > now);
}

/** Who has the lifeline at an instant, or when somebody next has; neither where there is no roster ahead. */
export async function lifelineAt(
  table: Pick<Table, 'list'>,
  at: Instant,
): Promise<{ readonly onDuty?: Duty; readonly next?: Duty }> {
  const watches = await dutiesFrom(table, at);
  const onDuty = onDutyAt(watches, at);
  if (onDuty) return { onDuty };
  const next = nextDutyAfter(watches, at);
  return next ? { next } : {};
}
