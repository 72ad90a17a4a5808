import { query } from '@solidjs/router';
import { answerOf, competence, visitation } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { InstitutionPerson } from '#shared/shapes/institution-people.ts';
import type { SiteOrderList } from '#shared/shapes/site-order.ts';

const site = competence.institutions[':institutionId'];
const perPage = '100';

/** The people assigned to the training site: new, ongoing, or over and still seen. */
export const readSiteOrders = query(
  (scope: string, institutionId: string, list: SiteOrderList, cursor?: string) =>
    answerOf(site.orders.$get({ param: { scope, institutionId }, query: { list, limit: perPage, cursor } })),
  'site-orders',
);

/** One person's course. */
export const readSiteOrder = query(
  (scope: string, institutionId: string, orderId: string) =>
    answerOf(site.orders[':orderId'].$get({ param: { scope, institutionId, orderId } })),
  'site-order',
);

/** The site's own workplaces and mentors. */
export const readSite = query(
  (scope: string, institutionId: string) => answerOf(site.site.$get({ param: { scope, institutionId } })),
  'site',
);

/** Who is expected on a day, and who came. */
export const readAttendance = query(
  (scope: string, institutionId: string, on: string, cursor?: string) =>
    answerOf(site.attendance.$get({ param: { scope, institutionId }, query: { on, limit: perPage, cursor } })),
  'attendance-day',
);

/** What the site has proposed to municipalities. */
export const readSitePackages = query(
  (scope: string, institutionId: string, cursor?: string) =>
    answerOf(site.packages.$get({ param: { scope, institutionId }, query: { limit: perPage, cursor } })),
  'site-packages',
);

/** The names of those the institution sees; visitation has them, pages join them. */
export const readPeopleHere = query(
  async (scope: string, institutionId: string): Promise<readonly InstitutionPerson[]> => {
    if (!may('list-institution-people')) return [];
    const people: InstitutionPerson[] = [];
    let cursor: string | undefined;
    do {
      const page = await answerOf(
        visitation.institutions[':institutionId'].people.$get({
          param: { scope, institutionId },
          query: { limit: perPage, cursor },
        }),
      );
      people.push(...page.items);
      cursor = page.cursor ?? undefined;
    } while (cursor);
    return people;
  },
  'people-here',
);

/** The name of somebody who is assigned here; nothing while it is on its way. */
export function nameHere(candidateId: string, people: readonly InstitutionPerson[] | undefined): string | undefined {
  return people?.find((person) => person.candidateId === candidateId)?.name;
}
