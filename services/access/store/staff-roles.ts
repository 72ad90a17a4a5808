import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';
import type { Role } from '#shared/access/roles.ts';
import { schemaOf } from '#shared/events/read-facts.ts';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import { outboxRow, outboxRowOf } from '#shared/runtime/house-rows.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import { municipalityAt } from './places.ts';

type StaffRoles = {
  readonly personId: PersonId;
  readonly municipality: MunicipalityCode;
  /** All they have there from now on; none where they left. */
  readonly roles: readonly Role[];
};

/**
 * The write that tells the other services which roles somebody has in a municipality. Told in the municipality's own
 * scope; a later sign-in is newer, so the wall clock is its version.
 */
export async function tellStaffRoles(
  { access, clock, random }: Pick<SignInDependencies, 'access' | 'clock' | 'random'>,
  { personId, municipality, roles }: StaffRoles,
): Promise<Write> {
  const partnership = (await municipalityAt(access, municipality))?.partnership;
  const told = outboxRowOf({
    id: newId('event', random),
    type: 'StaffRolesChanged',
    schema: schemaOf('StaffRolesChanged'),
    scope: municipality,
    ...(partnership && { partnership }),
    aggregate: personId,
    version: clock(),
    at: instant(clock()),
    actor: { personId, role: 'system' },
    facts: { personId, roles: [...roles] },
  });
  return insert(outboxRow, told);
}
