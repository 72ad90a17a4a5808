import type { CandidateId, PersonId } from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { dueWithin } from '#shared/rules/due-day.ts';
import { ruleFor, type LocalValue } from '#shared/rules/local-rules.ts';
import { firstConversationWithin } from '#shared/rules/visitation-rules.ts';
import type { AddressProtection } from '#shared/shapes/address.ts';
import type { CandidateState, NextStep } from '#shared/shapes/candidate.ts';
import type { CitizenLanguage } from '#shared/shapes/citizen-language.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import { decidedAt } from './stamp.ts';

/** A person referred to the effort, as the municipality keeps it. The only place where names live. */
export type Candidate = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: CandidateState;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone?: string;
  readonly email?: string;
  /** What the person is written to in; Danish where absent. */
  readonly language?: CitizenLanguage;
  readonly citizen: CitizenScope;
  /** The CPR number, sealed for this scope, table and person. */
  readonly cprSealed: string;
  /** Name and address protection, while it holds. */
  readonly protection?: AddressProtection;
  /** Whether an address was written; it lies sealed in a row of its own. */
  readonly hasAddress?: true;
  readonly targetGroups: readonly string[];
  /** The day from which these are the groups, where the person came back with others than they were referred with. */
  readonly groupsFrom?: CivilDate;
  /** The visitation group that counts, as the file says it; absent before the first decision. */
  readonly visitationGroup?: string;
  /** What the referral says of somebody obviously ready for an education: helped on the same day. Counts until a group is decided. */
  readonly seemsReady?: true;
  readonly reason: string;
  readonly ownerId: PersonId;
  /** Since when, where that is later than the referral. */
  readonly ownedSince?: CivilDate;
  readonly referredOn: CivilDate;
  /** The version of the rule that gave the deadline of the first conversation; the municipality's own begins with `local`. */
  readonly deadlineRule?: string;
  /** Absent only where the effort is closed. */
  readonly next?: NextStep;
  /** When somebody of the staff last decided the next step; only what happened later elsewhere moves it. */
  readonly nextDecidedAt: string;
  readonly closed?: { readonly reason: ClosingReason; readonly closedOn: CivilDate };
};

export type ReferralFacts = Pick<
  Candidate,
  | 'candidateId'
  | 'firstName'
  | 'lastName'
  | 'phone'
  | 'email'
  | 'language'
  | 'citizen'
  | 'cprSealed'
  | 'targetGroups'
  | 'seemsReady'
  | 'reason'
  | 'ownerId'
>;

/** A new candidate: the first conversation is due within the days that the rule of that date gives (STAR: one week). */
export function refer(facts: ReferralFacts, now: Instant, local: readonly LocalValue[] = []): Candidate {
  return {
    ...facts,
    version: 1,
    state: 'referred',
    referredOn: dateOf(now),
    next: firstConversation(facts.ownerId, now, local),
    deadlineRule: ruleFor(firstConversationWithin, dateOf(now), { local }).version,
    nextDecidedAt: decidedAt(now),
  };
}

/** The first conversation and its deadline, counted from the day of referral (or of reopening). */
export function firstConversation(ownerId: PersonId, now: Instant, local: readonly LocalValue[] = []): NextStep {
  return { kind: 'first-conversation', ownerId, dueOn: dueWithin(firstConversationWithin, dateOf(now), local) };
}

/** The language a person is written to in. */
export function languageOf({ language }: Pick<Candidate, 'language'>): CitizenLanguage {
  return language ?? 'da';
}

/** Whether nothing may be sent to the person any more. */
export function hasDied({ closed }: Candidate): boolean {
  return closed?.reason === 'deceased';
}

/** The first of the first names: all that a company learns. */
export function firstNameOf({ firstName }: Candidate): string {
  return firstName.split(' ')[0] ?? firstName;
}
