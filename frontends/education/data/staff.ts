import { query } from '@solidjs/router';
import { access, answerOf } from '#kit/network/services.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';

/** An institution's people, as access knows them. */
export const staffOfInstitution = access.institutions[':institutionId'].staff;

const most = '100';

/** The people of the own institution who have signed in, all of them. */
export const readStaff = query(async (scope: string, institutionId: string): Promise<readonly Colleague[]> => {
  const staff: Colleague[] = [];
  let cursor: string | undefined;
  do {
    const page = await answerOf(
      staffOfInstitution.$get({ param: { scope, institutionId }, query: { limit: most, cursor } }),
    );
    staff.push(...page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return staff;
}, 'institution-staff');
