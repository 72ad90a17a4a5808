import type { PackageProposal, TrainingPackage } from '#services/competence/domain/training-package.ts';
import type { TrainingPackageId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/**
 * In the partnership: what a training site proposed, an answer for each version, kept under the package; and in the site's
 * own list, by municipality and package, the newest version first.
 */
export const packageProposalItem = defineItem<PackageProposal, 'package-proposals'>({
  name: 'package-proposal',
  partition: (proposal) => [proposal.about],
  sort: (proposal) => [proposal.answerId],
  indexes: {
    'package-proposals': {
      on: 'gsi1',
      place: ({ institutionId, owner, about, number }) => ({
        of: [institutionId],
        sort: `${owner}#${about}#${String(mostNumber - number).padStart(5, '0')}`,
      }),
    },
  },
});

const mostNumber = 99_999;

/** In the municipality: what it agreed about a package, listed by training site. */
export const packageItem = defineItem<TrainingPackage, 'packages'>({
  name: 'training-package',
  partition: (known) => [known.packageId],
  indexes: {
    packages: {
      on: 'gsi1',
      place: ({ institutionId, packageId }) => ({ of: [], sort: `${institutionId}#${packageId}` }),
    },
  },
});

const mostVersions = 100;

/** All versions of a package as they were proposed; each stands under the package. */
export async function proposalsOf(shared: Table, packageId: TrainingPackageId): Promise<readonly PackageProposal[]> {
  const { items } = await shared.list({ kind: packageProposalItem, of: [packageId], limit: mostVersions });
  return items;
}
