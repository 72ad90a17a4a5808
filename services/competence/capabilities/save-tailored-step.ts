import type { Act, TailoredAction, TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, type DomainEvent } from '#shared/runtime/commit.ts';
import type { TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { SharingChange } from '#services/competence/store/sharing.ts';
import { keepStep } from '#services/competence/store/tailored-writes.ts';

/** A step of a request: what it was, what it is, what was done, and what else is saved with it. */
type Step = {
  readonly before: TailoredRequest;
  readonly after: TailoredRequest;
  readonly action: TailoredAction;
  readonly besides?: SharingChange;
};

/** Saves a step of a request with what is told of it, and answers where it is now. */
export function saveStep(
  call: Call,
  competence: CompetenceStore,
  { before, after, action, besides }: Step,
  told: (request: TailoredRequest) => readonly DomainEvent[],
): Promise<Result<TailoredRequestSaved, CompetenceRefusal>> {
  const { request, writes } = keepStep(before, after, action, dateOf(call.now));
  const { requestId, version, state } = request;
  return commit(call, competence.table, {
    writes: [...writes, ...(besides?.writes ?? [])],
    events: [...told(request), ...(besides?.events ?? [])],
    about: [request.candidateId],
    answer: { requestId, version, state },
  });
}

/** Who acts in a call, on which day. */
export function actOf({ caller, now }: Call): Act {
  return { role: caller.role, personId: caller.personId, today: dateOf(now) };
}
