import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

/** A placement as it would be, as it stands in an address. */
export type AskedOfRules = {
  readonly placementId?: string;
  readonly openingId?: string;
  readonly companyId?: string;
  readonly kind: string;
  readonly from: string;
  readonly endsOn?: string;
  readonly hoursPerWeek: string;
  readonly paidHoursPerWeek?: string;
  readonly workingTimes?: string;
};

/** What the rules would come to, before anything is decided. */
export const readPlacementCheck = query((scope: string, candidateId: string, asked: AskedOfRules) => {
  const ofPerson = matching.candidates[':candidateId']['placement-check'];
  return answerOf(ofPerson.$get({ param: { scope, candidateId }, query: asked as never }));
}, 'placement-check');
