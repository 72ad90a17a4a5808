import { query } from '@solidjs/router';
import type { OpeningSaved } from '#shared/shapes/opening.ts';
import { answerOf, clusterNetwork } from '../network/services.ts';

const ofCompany = clusterNetwork.companies[':companyId'].openings;
const perPage = '50';

/** One page of a workplace's openings in every state, the latest first; `cursor` is where the last page ended. */
export const readCompanyOpenings = query(
  (scope: string, companyId: string, cursor?: string) =>
    answerOf(ofCompany.$get({ param: { scope, companyId }, query: { limit: perPage, cursor } })),
  'company-openings',
);

/** One opening in full. */
export const readOpening = query(
  (scope: string, companyId: string, openingId: string) =>
    answerOf(ofCompany[':openingId'].$get({ param: { scope, companyId, openingId } })),
  'opening',
);

/** What can be done with an opening beside changing it. */
export type OpeningMove = 'pause' | 'reopen' | 'close';

/** Pauses, reopens or closes an opening as it was seen; gives the version it has then. */
export async function moveOpening(
  scope: string,
  move: OpeningMove,
  seen: { readonly companyId: string; readonly openingId: string; readonly version: number },
): Promise<OpeningSaved> {
  const { companyId, openingId, version } = seen;
  return await answerOf(
    ofCompany[':openingId'][move].$post({ param: { scope, companyId, openingId }, json: { version } }),
  );
}
