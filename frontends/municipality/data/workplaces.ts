import { query } from '@solidjs/router';
import { Problem } from '#kit/network/problem.ts';
import { clusterNetwork } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { BuddyView, CompanyLine, CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningLine, OpeningView } from '#shared/shapes/opening.ts';

const mostPerPage = '100';
/** More openings than this are not read into one list of choices. */
const mostPages = 5;

/** The partnership whose network the role in use looks into; empty where the municipality is in none. */
export function ownPartnership(): string {
  return requiredRole().partnership ?? '';
}

/**
 * A workplace with its buddies, as other pages join it to what they show. Nothing where it cannot be read: a page
 * about a person does not fall because the name of a buddy is missing.
 */
export const readWorkplace = query(
  async (partnership: string, companyId: string): Promise<CompanyProfile | undefined> =>
    await unlessRefused(async () => {
      const answer = await clusterNetwork.companies[':companyId'].$get({ param: { scope: partnership, companyId } });
      return (await answer.json()) as CompanyProfile;
    }),
  'workplace',
);

/** An opening in full, joined in the same way. */
export const readPlace = query(
  async (partnership: string, companyId: string, openingId: string): Promise<OpeningView | undefined> =>
    await unlessRefused(async () => {
      const opening = clusterNetwork.companies[':companyId'].openings[':openingId'];
      const answer = await opening.$get({ param: { scope: partnership, companyId, openingId } });
      return (await answer.json()) as OpeningView;
    }),
  'place',
);

/** Every opening that the municipality's people may have. */
export const readOpenPlaces = query(async (partnership: string): Promise<readonly OpeningLine[]> => {
  const found: OpeningLine[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = await clusterNetwork.openings.$get({
      param: { scope: partnership },
      query: { limit: mostPerPage, cursor },
    });
    const { items, cursor: next } = (await answer.json()) as { items: OpeningLine[]; cursor: string | null };
    found.push(...items);
    if (next === null) break;
    cursor = next;
  }
  return found;
}, 'open-places');

/** Workplaces whose name begins so, or the one with this CVR number. */
export async function findWorkplaces(partnership: string, text: string): Promise<readonly CompanyLine[]> {
  const answer = await clusterNetwork.companies.search.$post({ param: { scope: partnership }, json: { text } });
  return ((await answer.json()) as { items: readonly CompanyLine[] }).items;
}

/** The buddies a person can be given: those who were not withdrawn. */
export function buddiesOf(workplace: CompanyProfile | undefined): readonly BuddyView[] {
  return workplace?.buddies.filter((buddy) => buddy.state === 'named') ?? [];
}

/** A buddy, withdrawn or not: a placement speaks of the one it had. */
export function buddyOf(workplace: CompanyProfile | undefined, buddyId: string | undefined): BuddyView | undefined {
  return workplace?.buddies.find((buddy) => buddy.buddyId === buddyId);
}

async function unlessRefused<View>(read: () => Promise<View>): Promise<View | undefined> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.status !== 401) return undefined;
    throw thrown;
  }
}
