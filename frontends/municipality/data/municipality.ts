import { query } from '@solidjs/router';
import { language } from '#kit/language/language.ts';
import { access, answerOf } from '#kit/network/services.ts';

const mostStaff = '100';

/** A group the municipality works with or sorts into, by its own name. */
export interface Group {
  readonly id: string;
  readonly name: { readonly da: string; readonly en: string };
}

/** One of the municipality's own staff. */
export interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Set where they no longer work here; their name still stands where they were. */
  readonly left?: { readonly lastDay: string } | undefined;
}

/** The municipality with the groups it works with. */
export const readMunicipality = query(
  (scope: string) => answerOf(access.settings.$get({ param: { scope } })),
  'municipality',
);

/** The municipality's own staff. */
export const readStaff = query(async (scope: string): Promise<readonly Colleague[]> => {
  const { items } = await answerOf(access.staff.$get({ param: { scope }, query: { limit: mostStaff } }));
  return items;
}, 'staff');

/** A group's name in the language in use. */
export function groupName(group: Group): string {
  return group.name[language()];
}

/** The name behind an id of the staff; the id's owner may have left, then there is none. */
export function nameOf(personId: string | undefined, staff: readonly Colleague[] | undefined): string | undefined {
  return staff?.find((colleague) => colleague.personId === personId)?.name;
}
