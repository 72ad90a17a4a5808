import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';
import type { Role } from '#shared/access/roles.ts';
import { schemaOf } from '#shared/events/read-facts.ts';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import { outboxRow, outboxRowOf } from '#shared/runtime/house-rows.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import { inScope } from './access-store.ts';
import { municipalityAt } from './places.ts';

/** What is told of somebody: all roles they have there from now on, none where they left; `told` is its version (`nextTold`). */
type StaffRoles = { readonly personId: PersonId; readonly roles: readonly Role[]; readonly told?: number };

/**
 * The write, in the municipality's own scope, that tells the other services which roles somebody has there.
 */
export async function tellStaffRoles(
  { access, clock, random }: Pick<SignInDependencies, 'access' | 'clock' | 'random'>,
  municipality: MunicipalityCode,
  { personId, roles, told = clock() }: StaffRoles,
): Promise<Write> {
  const partnership = (await municipalityAt(access, municipality))?.partnership;
  const row = outboxRowOf({
    id: newId('event', random),
    type: 'StaffRolesChanged',
    schema: schemaOf('StaffRolesChanged'),
    scope: municipality,
    ...(partnership && { partnership }),
    aggregate: personId,
    version: told,
    at: instant(clock()),
    actor: { personId, role: 'system' },
    facts: { personId, roles: [...roles] },
  });
  return inScope(municipality, insert(outboxRow, row));
}
