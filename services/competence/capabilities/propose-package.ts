import { faultOfPrice, proposePackage as propose } from '#services/competence/domain/training-package.ts';
import { atOrderField } from '#services/competence/domain/order-days.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { packageProposed } from '#services/competence/store/order-events.ts';
import { packageProposalItem, proposalsOf } from '#services/competence/store/package-items.ts';
import { memberItem } from '#services/competence/store/members.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { PackageProposed, PackageProposing } from '#shared/shapes/training-package.ts';

/**
 * A training site proposes a package with its price to one municipality of the partnership: a new one, or new terms of one
 * it proposed to that municipality before. Nothing holds until the municipality says yes; all versions are kept.
 * Refusals: institution-not-found, not-a-training-site, package-not-found, fields-not-accepted.
 */
export async function proposePackage(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  { packageId: known, municipality, ...terms }: PackageProposing,
): Promise<Result<PackageProposed, CompetenceRefusal>> {
  const [institution, member] = await Promise.all([
    table.get(institutionItem, institutionId),
    table.get(memberItem, municipality),
  ]);
  if (!institution) return refuse('institution-not-found');
  if (institution.kind !== 'training-site') return refuse('not-a-training-site');
  if (!member) return atOrderField('/municipality', 'unknown-municipality');
  const fault = faultOfPrice(terms);
  if (fault) return atOrderField('/pricePerWeekOre', fault);
  const before = known ? await proposalsOf(table, known) : [];
  const isTheirs = before.every((each) => each.institutionId === institutionId && each.owner === municipality);
  if (known && (before.length === 0 || !isTheirs)) return refuse('package-not-found');
  const packageId = known ?? call.newId('trainingPackage');
  const proposal = propose(
    {
      ...{ packageId, institutionId, answerId: call.newId('answer'), owner: municipality },
      number: 1 + Math.max(0, ...before.map(({ number }) => number)),
      sentBy: call.caller.personId,
    },
    terms,
    call.now,
  );
  const { answerId, version, state } = proposal;
  return commit(call, table, {
    writes: [insert(packageProposalItem, proposal)],
    events: [packageProposed(proposal)],
    about: [],
    answer: { packageId, answerId, version, state },
  });
}
