import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { isLookedBackOn, lookBackOpenUntil } from '#shared/rules/look-back-rules.ts';
import {
  lookBackSides,
  type CompanyLookBack,
  type LookBackSide,
  type LookBackVoidReason,
  type PersonLookBack,
} from '#shared/shapes/look-back.ts';
import type { Placement } from './placement.ts';

/** What a side says, without what it replaces. */
export type PersonSays = Omit<PersonLookBack, 'replaces'>;
export type CompanySays = Omit<CompanyLookBack, 'replaces'>;

/** An answer, kept where the one is who gives it; its event has none of it. */
export type LookBackAnswer = AnswerFields & {
  readonly partnership: PartnershipScope;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly person?: PersonSays;
  readonly company?: CompanySays;
  readonly replaces?: AnswerId;
};

type Said = { readonly answerId: AnswerId; readonly byId: PersonId; readonly at: Instant };

/** In the municipality: what both are asked when a placement has ended, and what they said. */
export type LookBack = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly asks: readonly LookBackSide[];
  readonly askedOn: CivilDate;
  readonly openUntil: CivilDate;
  /** Nobody is asked any more. */
  readonly isClosed?: boolean;
  readonly person?: Said & { readonly says: PersonSays };
  readonly company?: Said & { readonly says: CompanySays };
};

/** What becomes of a person decides who is asked: nobody after a death, the company alone where the person has moved away. */
type Effort = { readonly isUnasked: boolean; readonly endedBecause: string | undefined };

/** The question about a placement that has ended, or undefined where nobody is asked. */
export function askedAbout(
  { state, placementId, candidateId, companyId, endedOn }: Placement,
  { isUnasked, endedBecause }: Effort,
  today: CivilDate,
): LookBack | undefined {
  if (state !== 'ended' || !endedOn || !isLookedBackOn(endedOn, today)) return undefined;
  if (isUnasked || endedBecause === 'deceased') return undefined;
  const asks = lookBackSides.filter((side) => side === 'company' || endedBecause !== 'moved');
  const about = { placementId, candidateId, companyId };
  return { ...about, version: 1, asks, askedOn: today, openUntil: lookBackOpenUntil(today) };
}

/** Whether somebody can still say it on a day. */
export function isOpenOn(
  { isClosed, openUntil }: Pick<LookBack, 'isClosed' | 'openUntil'>,
  { state }: Pick<Placement, 'state'>,
  today: CivilDate,
): boolean {
  return state === 'ended' && !isClosed && today <= openUntil;
}

/** The question that nobody is asked any more; undefined where that is so already. */
export function closedLookBack(before: LookBack): LookBack | undefined {
  return before.isClosed ? undefined : asNextVersion<LookBack>({ ...before, isClosed: true });
}

export type HeardLookBack = Said & {
  readonly side: LookBackSide;
  readonly companyId: CompanyId;
  readonly person?: PersonSays | undefined;
  readonly company?: CompanySays | undefined;
  readonly replaces?: AnswerId;
};

/** What the municipality makes of an answer: the question with it, or why it cannot be used. */
export function judgeLookBack(
  placement: Placement | undefined,
  before: LookBack | undefined,
  { side, companyId, person, company, replaces, ...said }: HeardLookBack,
): { readonly lookBack: LookBack } | { readonly because: LookBackVoidReason } {
  if (!placement || !before || before.companyId !== companyId) return { because: 'not-asked-any-more' };
  if (!before.asks.includes(side) || before.isClosed || placement.state !== 'ended')
    return { because: 'not-asked-any-more' };
  if (!isOpenOn(before, placement, dateOf(said.at))) return { because: 'too-late' };
  if (before[side]?.answerId !== replaces) return { because: 'said-meanwhile' };
  const kept = { ...(person && { person: { ...said, says: person } }) };
  return { lookBack: asNextVersion({ ...before, ...kept, ...(company && { company: { ...said, says: company } }) }) };
}
