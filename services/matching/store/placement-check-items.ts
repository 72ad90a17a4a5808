import type { CompanyFacts } from '#services/matching/domain/company-facts.ts';
import type { Finding } from '#services/matching/domain/finding.ts';
import type { PlacementException } from '#services/matching/domain/placement-exception.ts';
import type { PersonId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** Exceptions from one rule, for a person at a company. */
export const placementExceptionItem = defineItem<PlacementException>({
  name: 'placement-exception',
  partition: (exception) => [exception.candidateId],
  sort: (exception) => [exception.companyId, exception.ruleId],
});

/** What a company has told the municipality of its employees. */
export const companyFactsItem = defineItem<CompanyFacts>({
  name: 'company-facts',
  partition: (facts) => [facts.companyId],
});

/** What the rules came to on the day something was decided about a placement; never changed. */
export type DecidedPlacement = {
  readonly placementId: PlacementId;
  /** The placement's version that the decision made. */
  readonly number: number;
  readonly decidedOn: CivilDate;
  readonly decidedById: PersonId;
  readonly action: string;
  readonly findings: readonly Finding[];
};
export const placementDecisionItem = defineItem<DecidedPlacement>({
  name: 'placement-decision',
  partition: (decided) => [decided.placementId],
  sort: (decided) => [String(decided.number).padStart(4, '0')],
});
