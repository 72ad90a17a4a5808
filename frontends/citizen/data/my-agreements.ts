import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { OwnAgreementAnswer, SentAgreement } from '#shared/shapes/agreement.ts';
import { own } from './certificates.ts';

const mine = matching['my-agreements'];

/** My agreements about places: those that wait for me first. */
export const readMyAgreements = query(
  async (): Promise<readonly SentAgreement[]> => (await answerOf(mine.$get({ param: own() }))).items,
  'my-agreements',
);

export function answerAgreement(agreementId: string, json: OwnAgreementAnswer, key: string) {
  return answerOf(mine[':agreementId'].answers.$post({ param: { ...own(), agreementId }, json }, once(key)));
}

/** Fetches my own copy as a PDF. */
export async function fetchMyAgreement(agreementId: string, personName: string | undefined): Promise<void> {
  const json = personName ? { personName } : {};
  const { link } = await answerOf(mine[':agreementId'].paper.$post({ param: { ...own(), agreementId }, json }));
  location.assign(link);
}
