import type { CheckInput } from '#services/matching/domain/placement-check.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { CandidateId, CompanyId, OpeningId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Table } from '#shared/runtime/table.ts';
import { readAppointments } from './read-appointments.ts';
import { agreementsOf } from './agreement-items.ts';
import { companyFactsItem, placementExceptionItem } from './placement-check-items.ts';
import { placementItem } from './people-items.ts';
import { companyItem, companyPlacementItem, type CompanyPlacementRow } from './shared-items.ts';
import type { MatchingStore } from './matching-store.ts';

/** More of one person’s placements, or of a company’s running ones, than anybody has. */
const mostRead = 100;

/** What a placement of a person at a company is held against, but for the placement itself. */
export type ReadForCheck = Omit<CheckInput, 'placement' | 'others'> & { readonly all: readonly Placement[] };

type About = {
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  /** Absent where no placement is meant yet. */
  readonly placementId?: PlacementId;
  readonly openingId?: OpeningId;
};

/** Reads the person’s placements, the exceptions made here, whether the agreement is signed, and what is known of the company and those in it. */
export async function readForCheck(
  matching: MatchingStore,
  { candidateId, companyId, openingId, placementId }: About,
  today: CivilDate,
): Promise<ReadForCheck> {
  const { table } = matching;
  const shared = matching.shared();
  const [placements, exceptions, facts, company, there, agreements] = await Promise.all([
    table.list({ kind: placementItem, index: 'placements-of', of: [candidateId], limit: mostRead, descending: true }),
    table.list({ kind: placementExceptionItem, of: [candidateId], startingWith: `${companyId}#`, limit: mostRead }),
    table.fresh(companyFactsItem, companyId),
    shared.get(companyItem, companyId),
    runningAt(shared, companyId),
    placementId ? agreementsOf(table, placementId) : [],
  ]);
  const appointments = await readAppointments(matching, { candidateId, openingId, placementId }, agreements);
  const isSigned = agreements.some(({ state }) => state === 'in-force');
  return {
    ...appointments,
    all: placements.items,
    exceptions: exceptions.items,
    facts,
    companyKind: company?.kind,
    there,
    isSigned,
    today,
  };
}

/** Those who are in the company now, from any municipality: the running ones stand first in its list. */
async function runningAt(shared: Table, companyId: CompanyId): Promise<CompanyPlacementRow[]> {
  const page = { kind: companyPlacementItem, index: 'company-placements', of: [companyId], limit: mostRead } as const;
  const { items } = await shared.list(page);
  return items.filter(({ state }) => state === 'running');
}

/** The same, with the placement as it is or would be, and all the others of the person. */
export function checkInput({ all, ...read }: ReadForCheck, placement: Placement): CheckInput {
  return { ...read, placement, others: all.filter(({ placementId }) => placementId !== placement.placementId) };
}
