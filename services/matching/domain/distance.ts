import type { Transport } from '#shared/shapes/vocabulary.ts';

/** How long a way by road takes (`shared/kernel/road-km.ts`): divided by a usual speed, with waiting and parking on top. */

const usual: Readonly<Record<Transport, { readonly kmPerHour: number; readonly extraMinutes: number }>> = {
  walk: { kmPerHour: 5, extraMinutes: 0 },
  bicycle: { kmPerHour: 15, extraMinutes: 2 },
  'public-transport': { kmPerHour: 35, extraMinutes: 12 },
  moped: { kmPerHour: 28, extraMinutes: 3 },
  car: { kmPerHour: 55, extraMinutes: 5 },
};

/** Whole minutes for a way by road. */
export function minutesBy(transport: Transport, km: number): number {
  const { kmPerHour, extraMinutes } = usual[transport];
  return Math.round((km / kmPerHour) * 60 + extraMinutes);
}
