import type { AccessStore } from '#services/access/store/access-store.ts';
import { memberOf } from '#services/access/store/people.ts';
import { municipalityAt } from '#services/access/store/places.ts';
import { linksOf } from '#services/access/store/viewings.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ContactNames, ContactNamesWanted } from '#shared/shapes/contact-names.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';

/**
 * The names of those who look after the citizen: staff of the municipalities where they are a candidate. Anybody else, and an
 * unknown id, is left out; whoever left is named still, for what they did.
 */
export async function nameContacts(
  { scope }: Pick<Call, 'scope'>,
  access: AccessStore,
  { ids }: ContactNamesWanted,
): Promise<Result<ContactNames, AccessRefusal>> {
  const links = await linksOf(access, citizenScope(scope));
  const codes = [...new Set(links.map(({ municipality }) => municipality))];
  const found = await Promise.all(
    codes.map(async (code) => {
      const municipality = (await municipalityAt(access, code))?.name ?? code;
      const members = await Promise.all(ids.map((personId) => memberOf(access, code, personId)));
      return members.flatMap((member) =>
        member ? [{ personId: member.personId, name: member.name, municipality }] : [],
      );
    }),
  );
  return ok({ items: found.flat() });
}
