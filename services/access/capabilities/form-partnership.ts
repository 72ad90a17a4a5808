import type { AccessRefusal } from '#services/access/refusals.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { foundPartnership } from '#services/access/store/places.ts';
import type { NewPartnership, PartnershipView } from '#services/access/domain/place-shapes.ts';
import type { Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';

/**
 * Founds the partnership of the call's scope: from then on municipalities can join it.
 * Refusals: partnership-already-formed.
 */
export async function formPartnership(
  call: Call,
  access: AccessStore,
  asked: NewPartnership,
): Promise<Result<PartnershipView, AccessRefusal>> {
  const id = partnershipScope(call.scope);
  const { name } = asked;
  return commit(call, access.open(id), {
    writes: foundPartnership({ id, name }),
    events: [domainEvent('PartnershipFormed', { id, version: 1 }, { partnership: id, name })],
    about: [],
    answer: { id, name },
  });
}
