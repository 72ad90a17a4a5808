import type { AccessRefusal } from '#services/access/refusals.ts';
import type { MunicipalityView } from '#services/access/domain/place-shapes.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { municipalityAt } from '#services/access/store/places.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * The municipality of the call's scope: its name, its partnership and the groups it works with.
 * Refusals: municipality-not-joined.
 */
export async function readSettings(call: Call, access: AccessStore): Promise<Result<MunicipalityView, AccessRefusal>> {
  const municipality = await municipalityAt(access, municipalityCode(call.scope));
  return municipality ? ok(municipality) : refuse('municipality-not-joined');
}
