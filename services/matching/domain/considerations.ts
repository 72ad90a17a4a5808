import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { NeedName, NeedWeights } from '#shared/shapes/match-weights.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import type { Opening } from './opening.ts';
import { reason, type PartReasons } from './reasons.ts';

/** Up to here a lift is light for almost everybody (Arbejdstilsynet, AT-vejledning D.3.1, lifts at arm's length). */
export const lightLiftKg = 3;
/** Work that begins at this time or later is no early start. */
const noEarlyStartFrom = '08:00';

/**
 * How well the workplace meets what the person needs (0-100): what the needs that are met count, of what all the person's
 * own needs count. What a need counts that the person does not have changes nothing.
 */
export function considerationsBar(profile: ProfileFacts, opening: Opening, weights: NeedWeights): number {
  const { met, unmet } = needsOf(profile, opening);
  const lifting = liftingNeed(profile, opening);
  const limit = lifting ? weights['lifting-limit'] : 0;
  const all = counted(met, weights) + counted(unmet, weights) + limit;
  const fulfilled = counted(met, weights) + (lifting === 'within' ? limit : 0);
  return all === 0 ? 100 : Math.round((100 * fulfilled) / all);
}

function counted(needs: readonly NeedName[], weights: NeedWeights): number {
  return needs.reduce((sum, need) => sum + weights[need], 0);
}

/** What speaks for and against, one reason a need. */
export function considerationsReasons(profile: ProfileFacts, opening: Opening): PartReasons {
  const { met, unmet } = needsOf(profile, opening);
  const lifting = liftingNeed(profile, opening);
  const lifts = { liftsKg: opening.demands.liftsKg, limitKg: profile.liftsAtMostKg ?? 0 };
  return {
    for: [
      ...met.map((consideration) => reason('considerations', 'consideration-met', { consideration })),
      ...(lifting === 'within' ? [reason('considerations', 'lifting-within', lifts)] : []),
    ],
    against: [
      ...unmet.map((consideration) => reason('considerations', 'consideration-unmet', { consideration })),
      ...(lifting === 'above' ? [reason('considerations', 'lifting-above', lifts)] : []),
    ],
    wouldChange: [
      ...unmet.map((consideration) => reason('considerations', 'ask-for-consideration', { consideration })),
      ...(lifting === 'above' ? [reason('considerations', 'colleague-lifts', lifts)] : []),
    ],
  };
}

/** Whether the tasks demand more than the person may lift. */
export function liftsTooMuch(profile: ProfileFacts, opening: Opening): boolean {
  return liftingNeed(profile, opening) === 'above';
}

/** The person's needs that the workplace has not said it can meet. */
export function unmetNeeds(profile: ProfileFacts, opening: Opening): Consideration[] {
  return needsOf(profile, opening).unmet;
}

/** What the person may lift, where the tasks demand more. */
export function liftingLimit(profile: ProfileFacts, opening: Opening): number | undefined {
  return liftsTooMuch(profile, opening) ? profile.liftsAtMostKg : undefined;
}

function needsOf(profile: ProfileFacts, opening: Opening): { met: Consideration[]; unmet: Consideration[] } {
  const needs = [...new Set(profile.considerations)];
  return {
    met: needs.filter((need) => isMet(need, opening)),
    unmet: needs.filter((need) => !isMet(need, opening)),
  };
}

function isMet(need: Consideration, opening: Opening): boolean {
  if (opening.accommodates.includes(need)) return true;
  if (need === 'no-heavy-lifting') return opening.demands.liftsKg <= lightLiftKg;
  if (need === 'no-early-start') return opening.startsAt >= noEarlyStartFrom;
  return false;
}

function liftingNeed(profile: ProfileFacts, opening: Opening): 'within' | 'above' | undefined {
  if (profile.liftsAtMostKg === undefined) return undefined;
  return opening.demands.liftsKg <= profile.liftsAtMostKg ? 'within' : 'above';
}
