import { listed } from '#kit/language/words-in-line.ts';
import type { MatchPlanView } from '#shared/shapes/match-plan.ts';
import { matchPlanText } from './match-plan.text.ts';

/** What a plan was made with, sentence by sentence; nothing where everything is as it is. */
export function askedInWords(plan: MatchPlanView): string[] {
  const t = matchPlanText();
  const { atLeast, without, lockedCount, addedPlaces, askedWith, weightsVersion, joint } = plan;
  const named = askedWith?.without.map(({ companyName }) => companyName) ?? [];
  const places = askedWith?.added.map((each) => t.addedAt(each.places, each.companyName, each.title)) ?? [];
  return [
    ...(joint ? [t.jointly] : weightsVersion === undefined ? [] : [t.weights(weightsVersion)]),
    ...(atLeast > 0 ? [t.atLeastOf(atLeast)] : []),
    ...(named.length > 0 ? [t.withoutNamed(listed(named))] : without.length > 0 ? [t.without(without.length)] : []),
    ...(lockedCount > 0 ? [t.locked(lockedCount)] : []),
    ...(places.length > 0 ? [t.addedNamed(listed(places))] : addedPlaces > 0 ? [t.added(addedPlaces)] : []),
  ];
}
