import type { Learner, PlaceNeeds } from '#services/competence/domain/learner.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the municipality: what suggestions know of a person. */
export const learnerItem = defineItem<Learner>({ name: 'learner', partition: (learner) => [learner.candidateId] });

/** In the partnership: what a place of work asks for. */
export const placeNeedsItem = defineItem<PlaceNeeds>({
  name: 'place-needs',
  partition: (place) => [place.openingId],
});
