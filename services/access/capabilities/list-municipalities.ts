import type { MunicipalityPage } from '#services/access/domain/place-shapes.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { municipalitiesOf } from '#services/access/store/places.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';

/** The municipalities of the partnership, all on one page: the whole country has 98. */
export async function listMunicipalities(call: Call, access: AccessStore): Promise<MunicipalityPage> {
  const places = await municipalitiesOf(access, partnershipScope(call.scope));
  return { items: places.map(({ scope, name }) => ({ code: scope, name })), cursor: null };
}
