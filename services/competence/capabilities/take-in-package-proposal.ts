import { hearProposal, packageTable } from '#services/competence/domain/training-package.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { proposalSettled } from '#services/competence/store/order-events.ts';
import { packageItem } from '#services/competence/store/package-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { insert, replace } from '#shared/runtime/write.ts';

/**
 * A training site's proposal waits in the municipality for somebody to answer; the one that waited before is void, and so
 * is one that is older than the last. `call` is the platform in the municipality's scope.
 */
export async function takeInPackageProposal(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { scope: sender, facts }: EventOf<'PackageProposed'>,
): Promise<void> {
  const packageId = toldId('trainingPackage', facts.packageId);
  const answerId = toldId('answer', facts.answerId);
  const waiting = { answerId, sender, number: facts.number };
  const before = await table.fresh(packageItem, packageId);
  const heard = hearProposal(before, { packageId, institutionId: toldCompany(facts.institutionId), ...waiting });
  if ('because' in heard) {
    const events = [proposalSettled(packageId, waiting, 'void', heard.because)];
    await takeInAnswer(call, table, answerId, { writes: [], events });
    return;
  }
  const { after, superseded } = heard;
  await takeInAnswer(call, table, answerId, {
    writes: [
      before ? replace(packageItem, before, after, priorStates(packageTable, 'propose')) : insert(packageItem, after),
    ],
    events: superseded ? [proposalSettled(packageId, superseded, 'void', 'superseded')] : [],
  });
}
