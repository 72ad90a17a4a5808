import type { AccessStore } from '#services/access/store/access-store.ts';
import { noteOrganisationIn } from '#services/access/store/places.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Remembers in which partnership a company or an institution works, so that its people begin there. Told twice, it is
 * the same.
 */
export async function takeInOrganisation(
  call: Call,
  access: AccessStore,
  { facts }: EventOf<'CompanyJoined' | 'InstitutionJoined'>,
): Promise<void> {
  const partnership = partnershipScope(call.scope);
  if ('companyId' in facts) await noteOrganisationIn(access, 'company', facts.companyId, partnership);
  else await noteOrganisationIn(access, 'institution', facts.institutionId, partnership);
}
