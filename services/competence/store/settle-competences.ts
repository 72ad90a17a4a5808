import { competencesOf, type OwnedCertificate, type Portfolio } from '#services/competence/domain/portfolio.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import type { CompetenceStore } from './competence-store.ts';
import { ownedCertificates, portfolioItem } from './portfolio-items.ts';

/** Tells the municipalities anew what the person's certificates say, where the person has said yes to that. */
export async function settleCompetences(call: Call, { table }: Pick<CompetenceStore, 'table'>): Promise<void> {
  const [before, certificates] = await Promise.all([table.fresh(portfolioItem), ownedCertificates(table)]);
  if (!before?.inMatching) return;
  const after = asNextVersion(before);
  const writes = [putOver(portfolioItem, before, after)];
  await saveCaused(call, table, { writes, events: competencesTold(after, certificates) });
}

/** What each municipality that ever referred the person is told: all that is certified, or nothing where they said no. */
export function competencesTold(
  { version, inMatching }: Portfolio,
  certificates: readonly OwnedCertificate[],
): DomainEvent<'CertifiedCompetencesChanged'>[] {
  const competences = inMatching ? competencesOf(certificates) : [];
  const people = new Map(
    certificates.map(({ municipality, candidateId }) => [
      `${municipality} ${candidateId}`,
      { municipality, candidateId },
    ]),
  );
  return [...people.values()].map(({ municipality, candidateId }) =>
    domainEvent(
      'CertifiedCompetencesChanged',
      { id: `competences-${candidateId}`, version },
      { municipality, candidateId, competences },
    ),
  );
}
