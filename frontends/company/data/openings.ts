import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { Problem } from '#kit/network/problem.ts';
import { clusterNetwork, once } from '#kit/network/services.ts';
import type { OpeningChange, OpeningFacts, OpeningLine, OpeningSaved, OpeningView } from '#shared/shapes/opening.ts';
import type { OwnCompany } from './own-company.ts';

const oneCompany = clusterNetwork.companies[':companyId'];
const one = oneCompany.openings[':openingId'];
const perPage = '50';

/** The company's openings in every state, the latest first. */
export const readOpenings = query(
  async (scope: string, companyId: string) => await moreOpenings(scope, companyId),
  'openings',
);

/** One page of the same; `cursor` is where the last one ended. */
export async function moreOpenings(scope: string, companyId: string, cursor?: string): Promise<ListPage<OpeningLine>> {
  const answer = await oneCompany.openings.$get({ param: { scope, companyId }, query: { limit: perPage, cursor } });
  return (await answer.json()) as ListPage<OpeningLine>;
}

/** One opening in full. */
export const readOpening = query(async (scope: string, companyId: string, openingId: string): Promise<OpeningView> => {
  const answer = await one.$get({ param: { scope, companyId, openingId } });
  return (await answer.json()) as OpeningView;
}, 'opening');

/** Registers an opening. */
export async function registerOpening(
  { scope, companyId }: OwnCompany,
  facts: OpeningFacts,
  key: string,
): Promise<OpeningSaved> {
  return await atItsField(async () => {
    const answer = await oneCompany.openings.$post({ param: { scope, companyId }, json: facts }, once(key));
    return await answer.json();
  });
}

/** Changes an opening. Refused with `stale-version` when somebody else changed it meanwhile. */
export async function changeOpening(
  { scope, companyId }: OwnCompany,
  openingId: string,
  change: OpeningChange,
  key: string,
): Promise<OpeningSaved> {
  return await atItsField(async () => {
    const answer = await one.$put({ param: { scope, companyId, openingId }, json: change }, once(key));
    return await answer.json();
  });
}

/** What can be done with an opening beside changing it. */
export type OpeningMove = 'pause' | 'reopen' | 'close';

/** Pauses, reopens or closes an opening as it was seen. */
export async function moveOpening(
  { scope, companyId }: OwnCompany,
  move: OpeningMove,
  seen: { readonly openingId: string; readonly version: number },
): Promise<OpeningSaved> {
  const answer = await one[move].$post({
    param: { scope, companyId, openingId: seen.openingId },
    json: { version: seen.version },
  });
  return await answer.json();
}

const fieldOfRefusal: Readonly<Record<string, string>> = {
  'places-below-taken': '/places',
  'buddy-already-withdrawn': '/buddyId',
};

/** A refusal about one field is told at that field, as the services do with the errors of a request. */
async function atItsField<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (thrown) {
    const pointer = thrown instanceof Problem ? fieldOfRefusal[thrown.code] : undefined;
    if (!(thrown instanceof Problem) || pointer === undefined) throw thrown;
    const { status, code, title, detail } = thrown;
    throw new Problem(status, code, title, detail, [{ pointer, detail: title }]);
  }
}
