import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { WeightsToSet, WeightsView } from '#shared/shapes/match-weights.ts';
import type { As } from './acting.ts';
import { billund } from './partnership.ts';

/** Billund decides once. */
export const matchWeightsCommands = 1;

const decidedDaysAgo = 20;
const moreForTheWay = 5;

/** Billund, with its long ways, lets the way count more than the hours; the person's own wishes still count most. */
export async function seedMatchWeights(as: As, now: number): Promise<void> {
  const leader = await as('team-leader-billund');
  const path = `/api/matching/${billund}/match-weights`;
  const { usual } = await leader.read<WeightsView>(path);
  const body: WeightsToSet = {
    version: 0,
    parts: { ...usual.parts, hours: usual.parts.hours - moreForTheWay, travel: usual.parts.travel + moreForTheWay },
    needs: { ...usual.needs, 'no-early-start': 2 },
    reason: 'Der er langt mellem byerne hos os, og den første bus kører sent. Vejen skal tælle mere end timerne.',
  };
  const at = instantIn(addDays(dateOf(instant(now)), -decidedDaysAgo), '10:00');
  await leader.command({ name: 'match-weights-billund', path, at, body });
}
