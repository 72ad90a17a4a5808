import { query } from '@solidjs/router';
import { access, answerOf, clusterNetwork } from '../network/services.ts';

/** A municipality of the partnership. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** A workplace with its buddies. */
export const readCompany = query(
  (scope: string, companyId: string) =>
    answerOf(clusterNetwork.companies[':companyId'].$get({ param: { scope, companyId } })),
  'company',
);

/** The municipalities of the partnership. */
export const readMunicipalities = query(async (scope: string): Promise<readonly Municipality[]> => {
  const { items } = await answerOf(access.municipalities.$get({ param: { scope } }));
  return items;
}, 'municipalities');
