import { sentAnswer, type AnswerFields, type AnswerOutcome } from '#shared/kernel/answer.ts';
import type { AnswerId, InstitutionId, PersonId, TrainingPackageId } from '#shared/kernel/ids.ts';
import { refuse, ok, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { packagePriceAtMost } from '#shared/rules/order-rules.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import type {
  AgreedTerms,
  PackageSettling,
  PackageState,
  PackageTerms,
  PackageVoidReason,
} from '#shared/shapes/training-package.ts';

/**
 * Terms that a training site proposes to a municipality: kept in the partnership, all versions, each an answer that waits
 * until somebody of the municipality says yes or no. `about` is the package.
 */
export type PackageProposal = AnswerFields & {
  readonly institutionId: InstitutionId;
  readonly number: number;
  readonly terms: PackageTerms;
  readonly because?: PackageVoidReason;
};

/** A proposal that nobody has answered: which it is, and where it is told. */
export type WaitingProposal = { readonly answerId: AnswerId; readonly sender: string; readonly number: number };

/** What one municipality has agreed with one training site about a package: the municipality's own, all versions. */
export type TrainingPackage = {
  readonly packageId: TrainingPackageId;
  readonly version: number;
  readonly state: PackageState;
  readonly institutionId: InstitutionId;
  /** The number of the last proposal heard of. */
  readonly lastNumber: number;
  readonly waiting?: WaitingProposal;
  readonly agreed: readonly (AgreedTerms & { readonly agreedBy: PersonId })[];
};

export type PackageAction = 'propose' | 'agree' | 'decline';

/** What is agreed holds while new terms are proposed, and when they are declined. */
export const packageTable: StateTable<PackageState, PackageAction> = {
  proposed: { propose: { to: 'proposed' }, agree: { to: 'agreed' }, decline: { to: 'declined' } },
  agreed: { propose: { to: 'agreed' }, agree: { to: 'agreed' }, decline: { to: 'agreed' } },
  declined: { propose: { to: 'proposed' } },
};

/** Writes a proposal down. */
export function proposePackage(
  about: Pick<PackageProposal, 'answerId' | 'owner' | 'institutionId' | 'number' | 'sentBy'> & {
    readonly packageId: TrainingPackageId;
  },
  terms: PackageTerms,
  now: Instant,
): PackageProposal {
  const { packageId, ...sender } = about;
  return sentAnswer({ ...sender, about: packageId, sentAt: now, terms });
}

/** What cannot be accepted of terms on a day: a price above what the rule of that day allows. */
export function faultOfPrice(terms: PackageTerms): FieldErrorCode | undefined {
  const most = ruleOn(packagePriceAtMost, terms.validFrom).value;
  return terms.pricePerWeekOre > most ? 'too-high' : undefined;
}

/** What the municipality makes of a proposal: it waits here for somebody to answer. One that is older than the last is void. */
export function hearProposal(
  before: TrainingPackage | undefined,
  heard: WaitingProposal & Pick<TrainingPackage, 'packageId' | 'institutionId'>,
):
  | { readonly after: TrainingPackage; readonly superseded?: WaitingProposal }
  | { readonly because: Extract<PackageVoidReason, 'superseded' | 'package-not-found'> } {
  const { packageId, institutionId, ...waiting } = heard;
  if (!before) {
    const first = { packageId, institutionId, version: 1, state: 'proposed', lastNumber: waiting.number } as const;
    return { after: { ...first, waiting, agreed: [] } };
  }
  if (before.institutionId !== institutionId) return { because: 'package-not-found' };
  if (waiting.number <= before.lastNumber) return { because: 'superseded' };
  const state = nextState(packageTable, before.state, 'propose') ?? before.state;
  const after = asNextVersion({ ...before, state, waiting, lastNumber: waiting.number });
  return before.waiting ? { after, superseded: before.waiting } : { after };
}

/** A yes or a no to the proposal that waits. Refusals: nothing-proposed, stale-version. */
export function settleProposal(
  before: TrainingPackage,
  terms: PackageTerms,
  { version, number, agreed }: PackageSettling,
  { by, now }: { readonly by: PersonId; readonly now: Instant },
): Result<
  { readonly after: TrainingPackage; readonly settled: WaitingProposal; readonly outcome: AnswerOutcome },
  'nothing-proposed' | 'stale-version'
> {
  const state = nextState(packageTable, before.state, agreed ? 'agree' : 'decline');
  const { waiting, ...rest } = before;
  if (!state || !waiting) return refuse('nothing-proposed');
  if (version !== before.version || number !== waiting.number) return refuse('stale-version');
  const entry = { ...terms, number, agreedOn: dateOf(now), agreedBy: by };
  const after = asNextVersion({ ...rest, state, agreed: agreed ? [...before.agreed, entry] : before.agreed });
  return ok({ after, settled: waiting, outcome: agreed ? 'accepted' : 'void' });
}

/** The agreed terms a package can be ordered by on a day: the newest of those that hold then. */
export function termsOn(found: Pick<TrainingPackage, 'agreed'>, day: CivilDate): AgreedTerms | undefined {
  return found.agreed.findLast(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo));
}
