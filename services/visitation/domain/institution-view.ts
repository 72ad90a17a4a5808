import { fullName } from '#shared/kernel/names.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { institutionSeesAfter } from '#shared/rules/sharing-rules.ts';
import type { SharingKind } from '#shared/shapes/sharing.ts';
import type { Candidate } from './candidate.ts';

/** What an institution has to do with a person, as competence last told it; in the municipality's scope. */
export type InstitutionLink = {
  readonly candidateId: string;
  readonly institutionId: string;
  readonly version: number;
  readonly reasons: readonly SharingKind[];
  /** The day the last reason ended. */
  readonly endedOn?: CivilDate;
  /** The person took the consent back. */
  readonly consentWithdrawn?: true;
};

/** What one institution sees of one person. Without a name there is nothing to see (any more). */
export type InstitutionView = {
  readonly name?: string;
  readonly reasons: readonly SharingKind[];
  readonly until?: CivilDate;
};

/** The name while there is a reason and the person has said yes, and a while after the last reason ended. */
export function institutionView(candidate: Candidate, link: InstitutionLink): InstitutionView {
  if (link.consentWithdrawn) return { reasons: [] };
  const until = earlier(link.endedOn, candidate.closed?.closedOn);
  return {
    name: fullName(candidate),
    reasons: link.reasons,
    ...(until && { until: institutionSeesUntil(until) }),
  };
}

/** The last day an institution sees a person when their business together ended on a day. */
export function institutionSeesUntil(endedOn: CivilDate): CivilDate {
  return addDays(endedOn, ruleOn(institutionSeesAfter, endedOn).value);
}

function earlier(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
