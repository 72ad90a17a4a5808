import type { JointPlan, SolvedRow } from '#services/matching/domain/joint-plan.ts';
import type { CandidateId, JointPlanId, MatchPlanId, PersonId } from '#shared/kernel/ids.ts';
import { defineItem, type Item, type ItemKind } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { JointPartState } from '#shared/shapes/joint-plan.ts';

/** A plan made together, in the partnership's scope; read by its members. */
export const jointPlanItem = defineItem<JointPlan, 'joint-plans'>({
  name: 'joint-plan',
  partition: (plan) => [plan.planId],
  expiresAt: (plan) => plan.keptUntil,
  indexes: { 'joint-plans': { on: 'gsi1', place: (plan) => ({ of: [], sort: `${plan.askedAt}#${plan.planId}` }) } },
});

/** A row in the partnership's scope: of whom, and of which municipality, stands nowhere but with the municipality. */
export type KeptRow = SolvedRow & { readonly planId: JointPlanId; readonly keptUntil: number };
export const jointRowItem = defineItem<KeptRow>({
  name: 'joint-row',
  partition: (row) => [row.planId],
  sort: (row) => [row.rowId],
  expiresAt: (row) => row.keptUntil,
});

/** The municipality's own part, and the plan of its own that comes of it. */
export type JointPart = {
  readonly planId: JointPlanId;
  readonly version: number;
  readonly state: JointPartState;
  readonly localPlanId: MatchPlanId;
  readonly givenById: PersonId;
  readonly keptUntil: number;
};
export const jointPartItem = defineItem<JointPart>({
  name: 'joint-part',
  partition: (part) => [part.planId],
  expiresAt: (part) => part.keptUntil,
});

/** Whose row is whose: in the municipality alone, with what it gave, until it has its places back. */
export type GivenRow = KeptRow & { readonly candidateId: CandidateId; readonly ownerId: PersonId };
export const givenRowItem = defineItem<GivenRow>({
  name: 'joint-given-row',
  partition: (row) => [row.planId],
  sort: (row) => [row.rowId],
  expiresAt: (row) => row.keptUntil,
});

/** The job that makes a municipality's rows. */
export const jointRowsJob = 'give-joint-rows';

const pageSize = 100;

/** All rows of a plan. */
export async function rowsOfPlan<Row extends Item>(table: Table, kind: ItemKind<Row>, planId: string): Promise<Row[]> {
  const found: Row[] = [];
  for (let after: Record<string, unknown> | undefined; ;) {
    const page = await table.list({ kind, of: [planId], limit: pageSize, fresh: true, ...(after && { after }) });
    found.push(...page.items);
    after = page.last;
    if (!after) return found;
  }
}
