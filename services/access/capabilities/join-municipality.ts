import type { AccessRefusal } from '#services/access/refusals.ts';
import { municipalityName } from '#services/access/domain/danish-municipality.ts';
import type { MunicipalityView, NewMunicipality } from '#services/access/domain/place-shapes.ts';
import { inScope, type AccessStore } from '#services/access/store/access-store.ts';
import { addMunicipality, partnershipAt, type Municipality } from '#services/access/store/places.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode, partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, envelope, domainEvent } from '#shared/runtime/commit.ts';
import { outboxRow, outboxRowOf } from '#shared/runtime/house-rows.ts';
import { insert } from '#shared/runtime/write.ts';

/**
 * Takes a municipality into the partnership of the call's scope, with the groups it works with. The event is told in
 * the municipality's own scope, since it is there that the other services begin.
 * Refusals: fields-not-accepted (no such municipality), partnership-not-formed, municipality-already-joined.
 */
export async function joinMunicipality(
  call: Call,
  access: AccessStore,
  asked: NewMunicipality,
): Promise<Result<MunicipalityView, AccessRefusal>> {
  const name = municipalityName(asked.code);
  if (!name) return refuse('fields-not-accepted', { errors: [{ pointer: '/code', code: 'not-valid' }] });
  const partnership = partnershipScope(call.scope);
  if (!(await partnershipAt(access, partnership))) return refuse('partnership-not-formed');

  const municipality: Municipality = { ...asked, code: municipalityCode(asked.code), name, partnership };
  const { code } = municipality;
  const joined = domainEvent('MunicipalityJoined', { id: code, version: 1 }, municipality);
  const told = outboxRowOf(envelope({ ...call, scope: code, partnership }, joined));
  const saved = await commit(call, access.open(partnership), {
    writes: [...addMunicipality(municipality), inScope(code, insert(outboxRow, told))],
    events: [],
    about: [],
    answer: municipality,
  });
  const known = !saved.ok && saved.refusal.code === 'municipality-already-joined';
  return known ? refuse('municipality-already-joined', { values: { name } }) : saved;
}
