import { takesCompanyNeed, type TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import { tailoredStates } from '#shared/shapes/tailored-words.ts';
import type { UpliftVoidReason } from '#shared/shapes/tailored-exchange.ts';

const open = tailoredStates.filter((state) => takesCompanyNeed({ state }));

/**
 * Takes what a company told into the municipality's request, or voids it with a reason; once for each. The latest is what
 * institutions read. `call` is the platform in the municipality.
 */
export async function takeInUpliftNeed(
  call: Call,
  { table }: CompetenceStore,
  event: EventOf<'UpliftNeedDescribed'>,
): Promise<void> {
  const { answerId, requestId } = event.facts;
  const before = await table.fresh(tailoredRequestItem, requestId);
  const because = voidBecause(before, event);
  if (!before || because) {
    const told = [settled(event, { outcome: 'void', because: because ?? 'request-not-found' }, before?.version ?? 0)];
    await takeInAnswer(call, table, answerId, { writes: [], events: told });
    return;
  }
  const after = asNextVersion<TailoredRequest>({
    ...before,
    companySeen: before.companySeen + 1,
    companyNeed: { answerId: toldId('answer', answerId), at: instant(event.at) },
  });
  await takeInAnswer(call, table, answerId, {
    writes: [replace(tailoredRequestItem, before, after, open)],
    events: [settled(event, { outcome: 'accepted' }, after.version)],
  });
}

function voidBecause(
  request: TailoredRequest | undefined,
  { facts }: EventOf<'UpliftNeedDescribed'>,
): UpliftVoidReason | undefined {
  if (!request || request.companyId !== facts.companyId) return 'request-not-found';
  if (!takesCompanyNeed(request)) return 'request-over';
  return request.companySeen === facts.seen ? undefined : 'answered-since';
}

function settled(
  { scope: sender, facts }: EventOf<'UpliftNeedDescribed'>,
  outcome: { readonly outcome: 'accepted' | 'void'; readonly because?: UpliftVoidReason },
  version: number,
): DomainEvent {
  const { answerId, requestId, companyId } = facts;
  return domainEvent(
    'UpliftNeedSettled',
    { id: requestId, version },
    { answerId, sender, requestId, companyId, ...outcome },
  );
}
