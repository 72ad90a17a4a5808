import { query } from '@solidjs/router';
import { readCompany } from '#kit/companies/company-data.ts';
import { Problem } from '#kit/network/problem.ts';
import { readOpening } from '#kit/openings/opening-data.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningLine, OpeningView } from '#shared/shapes/opening.ts';
import { readOpenOpenings } from './openings.ts';

/** More openings than these pages hold are not read into one list of choices. */
const mostPages = 5;

/**
 * A workplace with its buddies, as pages about a person join it to what they show. Nothing where it cannot be read: such
 * a page does not fall because the name of a buddy is missing.
 */
export const readWorkplace = query(
  async (partnership: string, companyId: string): Promise<CompanyProfile | undefined> =>
    await unlessRefused(async () => await readCompany(partnership, companyId)),
  'workplace',
);

/** An opening in full, joined in the same way. */
export const readPlace = query(
  async (partnership: string, companyId: string, openingId: string): Promise<OpeningView | undefined> =>
    await unlessRefused(async () => await readOpening(partnership, companyId, openingId)),
  'place',
);

/** Every opening that the municipality's people may have. */
export const readOpenPlaces = query(async (partnership: string): Promise<readonly OpeningLine[]> => {
  const found: OpeningLine[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const next = await readOpenOpenings(partnership, cursor);
    found.push(...next.items);
    if (!next.cursor) break;
    cursor = next.cursor;
  }
  return found;
}, 'open-places');

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
