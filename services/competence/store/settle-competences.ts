import {
  competencesOf,
  isReceived,
  type OwnedCertificate,
  type Portfolio,
  type Showing,
} from '#services/competence/domain/portfolio.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CompetenceStore } from './competence-store.ts';
import { candidacyItem, ownedCertificates, portfolioItem, showingItem, thePortfolio } from './portfolio-items.ts';
import { wholeList } from './whole-list.ts';

/** Tells the municipalities anew what the person's certificates say, where the person has said yes to that. */
export async function settleCompetences(call: Call, { table }: Pick<CompetenceStore, 'table'>): Promise<void> {
  const before = await table.fresh(portfolioItem);
  if (!before?.inMatching) return;
  const after = asNextVersion(before);
  const writes = [putOver(portfolioItem, before, after)];
  await saveCaused(call, table, { writes, events: await competencesTold(table, after) });
}

type Told = {
  readonly municipality: string;
  readonly candidateId: CandidateId;
  readonly certificates: readonly OwnedCertificate[];
};

/**
 * What each municipality is told of its candidate, all of it each time, or nothing where the person said no: the one that
 * referred them when a certificate was issued, all that is certified; another that they show their portfolio to, and whose
 * candidate they are, what they show it. Where a showing has ended it is told that nothing is shown any more.
 */
export async function competencesTold(
  table: Table,
  { version, inMatching }: Portfolio,
): Promise<DomainEvent<'CertifiedCompetencesChanged'>[]> {
  const [certificates, candidacies, showings] = await Promise.all([
    ownedCertificates(table),
    wholeList(table, { kind: candidacyItem, of: [] }),
    wholeList(table, { kind: showingItem, of: [thePortfolio] }),
  ]);
  const told = new Map<string, Told>();
  for (const { municipality, candidateId } of candidacies) {
    const shown = showings.filter(({ owner }) => owner === municipality);
    if (shown.length > 0)
      told.set(candidateId, { municipality, candidateId, certificates: among(certificates, shown) });
  }
  for (const { municipality, candidateId } of certificates)
    told.set(candidateId, { municipality, candidateId, certificates });
  return [...told.values()].map(({ municipality, candidateId, certificates: those }) =>
    domainEvent(
      'CertifiedCompetencesChanged',
      { id: `competences-${candidateId}`, version },
      { municipality, candidateId, competences: inMatching ? competencesOf(those) : [] },
    ),
  );
}

function among(certificates: readonly OwnedCertificate[], showings: readonly Showing[]): OwnedCertificate[] {
  const shown = new Set(showings.filter(isReceived).flatMap(({ certificateIds }) => certificateIds));
  return certificates.filter(({ certificateId }) => shown.has(certificateId));
}
