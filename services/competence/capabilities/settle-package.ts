import { packageTable, settleProposal } from '#services/competence/domain/training-package.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { packageAgreed, proposalSettled } from '#services/competence/store/order-events.ts';
import { packageItem, packageProposalItem } from '#services/competence/store/package-items.ts';
import type { TrainingPackageId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { PackageSaved, PackageSettling } from '#shared/shapes/training-package.ts';

/**
 * The municipality says yes or no to the terms a training site proposed. With a yes they are copied into its own
 * agreement, so that orders never read a price the site could change; with a no the site reads why.
 * Refusals: package-not-found, nothing-proposed, stale-version.
 */
export async function settlePackage(
  call: Call,
  competence: CompetenceStore,
  packageId: TrainingPackageId,
  settling: PackageSettling,
): Promise<Result<PackageSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(packageItem, packageId);
  if (!before) return refuse('package-not-found');
  if (!before.waiting) return refuse('nothing-proposed');
  const proposal = await competence.shared().fresh(packageProposalItem, packageId, before.waiting.answerId);
  if (!proposal) throw new Error('a proposal that was heard of is not there');
  const { terms } = proposal;
  const settled = settleProposal(before, terms, settling, { by: call.caller.personId, now: call.now });
  if (!settled.ok) return settled;
  const { after, settled: waiting, outcome } = settled.value;
  const agreed = outcome === 'accepted';
  return commit(call, competence.table, {
    writes: [replace(packageItem, before, after, priorStates(packageTable, agreed ? 'agree' : 'decline'))],
    events: [
      proposalSettled(packageId, waiting, outcome, settling.reason),
      ...(agreed ? [packageAgreed(after, { ...terms, number: waiting.number })] : []),
    ],
    about: [],
    answer: { packageId, version: after.version, state: after.state },
  });
}
