import { planDuty } from '#services/matching/capabilities/plan-duty.ts';
import { instant } from '#shared/kernel/time.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

const watch = { from: instant('2026-12-04T15:00:00Z'), to: instant('2026-12-04T20:00:00Z'), phone: '46112233' };

/** A watch of the roster that is still to come. */
export async function aWatch(at: MatchingAtWork): Promise<string> {
  const call = at.call('plan-duty');
  const made = await planDuty(call, at.matching, { ...watch, personId: call.caller.personId as never });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.dutyId;
}

/** What is tried with a neighbour's watch, and with a neighbour's colleague in one's own roster. */
export function dutyAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const staff = { staff: 'fields-not-accepted', staffUnknown: 'fields-not-accepted' };
  return [
    { action: 'list-waiting-help', method: 'GET', path: to('/help-calls?view=all'), refused: {} },
    { action: 'show-duty-roster', method: 'GET', path: to('/duties'), refused: {} },
    {
      action: 'plan-duty',
      method: 'POST',
      path: to('/duties'),
      body: (ids) => ({ ...watch, personId: ids['staff'] }),
      refused: staff,
    },
    {
      action: 'change-duty',
      method: 'POST',
      path: to('/duties/{watch}/changed'),
      body: (ids) => ({ version: 1, ...watch, personId: ids['staff'], reason: 'swap' }),
      refused: { watch: 'duty-not-found', ...staff },
    },
    {
      action: 'cancel-duty',
      method: 'POST',
      path: to('/duties/{watch}/cancelled'),
      body: () => ({ version: 2, reason: 'illness' }),
      refused: { watch: 'duty-not-found' },
    },
  ];
}

/** What whoever leads the team does; it names nobody. */
export const dutiesOfOthers: readonly string[] = ['set-duty-hours'];
