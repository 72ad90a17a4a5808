import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { MyPreparation, PreparationAnswer, PreparationSaved } from '#shared/shapes/preparation.ts';
import { own } from './certificates.ts';

/** My preparation of the first conversation, with all answers so far. */
export const readMyPreparation = query(
  (candidateId: string): Promise<MyPreparation> =>
    answerOf(visitation['my-preparations'][':candidateId'].$get({ param: { ...own(), candidateId } })),
  'my-preparation',
);

/** Sends answers; sent twice they are taken once, because each says when it was given. */
export function sendAnswers(candidateId: string, answers: readonly PreparationAnswer[]): Promise<PreparationSaved> {
  const param = { ...own(), candidateId };
  const json = { answers: [...answers] };
  return answerOf(visitation['my-preparations'][':candidateId'].answers.$put({ param, json }));
}

export function sendPreparation(candidateId: string): Promise<PreparationSaved> {
  const param = { ...own(), candidateId };
  return answerOf(visitation['my-preparations'][':candidateId'].submission.$post({ param, json: {} }));
}
