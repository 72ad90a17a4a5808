import { termsOn, type TrainingPackage } from '#services/competence/domain/training-package.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { packageItem, packageProposalItem } from '#services/competence/store/package-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { PackageLine, PackagePage } from '#shared/shapes/training-package.ts';

/**
 * The packages that training sites have proposed to the municipality, by site: what is agreed, all versions, and what waits
 * for an answer. Refusal: cursor-not-valid.
 */
export async function listPackages(
  call: Call,
  competence: CompetenceStore,
  ask: Page,
): Promise<Result<PackagePage, CompetenceRefusal>> {
  const page = await readPage(competence, ask, { kind: packageItem, index: 'packages', of: [] });
  if (!page.ok) return page;
  const items = await Promise.all(page.value.items.map((known) => lineOf(call, competence, known)));
  return ok({ ...page.value, items });
}

async function lineOf(call: Call, competence: CompetenceStore, known: TrainingPackage): Promise<PackageLine> {
  const { packageId, version, state, institutionId, waiting, agreed } = known;
  const shared = competence.shared();
  const [institution, proposal] = await Promise.all([
    shared.get(institutionItem, institutionId),
    waiting && shared.get(packageProposalItem, packageId, waiting.answerId),
  ]);
  const holds = termsOn(known, dateOf(call.now));
  return {
    ...{ packageId, version, state, institutionId, institutionName: institution?.name ?? institutionId },
    agreed: agreed.map(({ agreedBy: _by, ...terms }) => terms),
    ...(holds && { holdsToday: holds.number }),
    ...(proposal && { proposed: { number: proposal.number, ...proposal.terms } }),
  };
}
