import { query } from '@solidjs/router';
import { language } from '#kit/language/language.ts';
import { access, answerOf } from '#kit/network/services.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';

const mostStaff = '100';

/** A group the municipality works with or sorts into, by its own name. */
export interface Group {
  readonly id: string;
  readonly name: { readonly da: string; readonly en: string };
}

/** The municipality with the groups it works with. */
export const readMunicipality = query(
  (scope: string) => answerOf(access.settings.$get({ param: { scope } })),
  'municipality',
);

/** The municipality's own staff, all of them: a picker that knew half would lose the other half. */
export const readStaff = query(async (scope: string): Promise<readonly Colleague[]> => {
  const staff: Colleague[] = [];
  let cursor: string | undefined;
  do {
    const page = await answerOf(access.staff.$get({ param: { scope }, query: { limit: mostStaff, cursor } }));
    staff.push(...page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return staff;
}, 'staff');

/** A group's name in the language in use. */
export function groupName(group: Group): string {
  return group.name[language()];
}

/** The name behind an id of the staff; the id's owner may have left, then there is none. */
export function nameOf(personId: string | undefined, staff: readonly Colleague[] | undefined): string | undefined {
  return staff?.find((colleague) => colleague.personId === personId)?.name;
}
