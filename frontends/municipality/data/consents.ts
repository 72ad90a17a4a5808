import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';

/** What a person has said yes and no to, and the words that are read out today. */
export const readConsents = query(
  (scope: string, candidateId: string) =>
    answerOf(visitation.candidates[':candidateId'].consents.$get({ param: { scope, candidateId } })),
  'person-consents',
);
