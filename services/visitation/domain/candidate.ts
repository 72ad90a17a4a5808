import type { CandidateId, PersonId } from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { addDays, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { firstConversationWithin } from '#shared/rules/visitation-rules.ts';
import type { CandidateState, NextStep } from '#shared/shapes/candidate.ts';

/** A person referred to the effort, as the municipality keeps it. The only place where names live. */
export type Candidate = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: CandidateState;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly citizen: CitizenScope;
  /** The CPR number, sealed for this scope, table and person. */
  readonly cprSealed: string;
  readonly targetGroups: readonly string[];
  readonly reason: string;
  readonly ownerId: PersonId;
  readonly referredOn: CivilDate;
  readonly next?: NextStep;
};

export type ReferralFacts = Pick<
  Candidate,
  'candidateId' | 'name' | 'phone' | 'email' | 'citizen' | 'cprSealed' | 'targetGroups' | 'reason' | 'ownerId'
>;

/** A new candidate: the first conversation is due within the days that the rule of that date gives (STAR: one week). */
export function refer(facts: ReferralFacts, now: Instant): Candidate {
  const referredOn = dateOf(now);
  const within = ruleOn(firstConversationWithin, referredOn);
  return {
    ...facts,
    version: 1,
    state: 'referred',
    referredOn,
    next: { kind: 'first-conversation', ownerId: facts.ownerId, dueOn: addDays(referredOn, within.value) },
  };
}
