import type { AccessStore } from '#services/access/store/access-store.ts';
import { noteCompanyIn } from '#services/access/store/places.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Remembers in which partnership a company works, so that its people begin there. Told twice, it is the same. */
export async function takeInCompany(call: Call, access: AccessStore, event: EventOf<'CompanyJoined'>): Promise<void> {
  await noteCompanyIn(access, event.facts.companyId, partnershipScope(call.scope));
}
