import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { mostHoursADay } from '#shared/rules/placement-hours-rules.ts';
import type {
  AttendanceSide,
  AttendanceVoidReason,
  AttendedMark,
  DayStanding,
  SaidMark,
} from '#shared/shapes/attendance.ts';
import type { PlacementTerms } from '#shared/shapes/placement.ts';
import type { Placement } from './placement.ts';
import { termsOn } from './terms.ts';
import { atField, faultOfDay } from './when.ts';

/** What one side said of a day. */
export type Said = {
  readonly mark: AttendedMark;
  readonly hours: number;
  readonly paidHours: number;
  readonly told?: boolean;
  readonly byId: PersonId;
  readonly at: Instant;
  /** Why the municipality wrote something else than was said. */
  readonly reason?: string;
};

/** A side's word with the answer it came in; without `said` where it was taken back. */
type Word = { readonly answerId: AnswerId; readonly said?: Said };

/** A day of a placement: each side's word beside the other's, and what the municipality settled. */
export type AttendanceDay = {
  readonly placementId: PlacementId;
  readonly on: CivilDate;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly workplace?: Word;
  readonly person?: Word;
  readonly municipality?: Said;
};

/** What somebody says of a day, as they send it. */
export type Says = {
  readonly on: CivilDate;
  readonly mark: SaidMark;
  readonly hours?: number | undefined;
  readonly paidHours?: number | undefined;
  readonly told?: boolean | undefined;
};

/** What a company or a person said of a day, kept where they are; it has no words of their own. */
export type AttendanceAnswer = AnswerFields & {
  readonly partnership: PartnershipScope;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly on: CivilDate;
  readonly mark: SaidMark;
  readonly hours: number;
  readonly paidHours: number;
  readonly told?: boolean;
  /** What the same side said of the day before. */
  readonly replaces?: AnswerId;
};

/** How the day stands: a settled word holds; else what the sides say, where they agree or one alone spoke. */
export function standingOf({ workplace, person, municipality }: AttendanceDay): {
  readonly standing: DayStanding;
  readonly holds?: Said;
} {
  if (municipality) return { standing: 'settled', holds: municipality };
  const [one, other] = [workplace?.said, person?.said];
  if (one && other) return isSame(one, other) ? { standing: 'agreed', holds: one } : { standing: 'differs' };
  const only = one ?? other;
  return only ? { standing: 'said', holds: only } : { standing: 'nothing' };
}

function isSame(one: Said, other: Said): boolean {
  return one.mark === other.mark && one.hours === other.hours && one.paidHours === other.paidHours;
}

/**
 * Refused at the field where a day has not come yet or is not one of the placement's, or the hours are more than a day
 * has. Gives the hours and how many are paid: none where somebody was away, and as the agreement says where all or none are.
 */
export function readSays(
  placement: {
    readonly startsOn: CivilDate;
    readonly endedOn?: CivilDate | undefined;
    readonly terms: readonly PlacementTerms[];
  },
  { on, mark, hours = 0, paidHours }: Says,
  now: Instant,
): Result<{ readonly hours: number; readonly paidHours: number }, MatchingRefusal> {
  if (on > dateOf(now)) return atField('/on', 'not-yet');
  if (on < placement.startsOn) return atField('/on', 'before-start');
  if (placement.endedOn && on > placement.endedOn) return atField('/on', 'after-placement-end');
  const fault = faultOfDay(on, now);
  if (fault) return atField('/on', fault);
  if (hours > ruleOn(mostHoursADay, on).value) return atField('/hours', 'too-many-hours-a-day');
  if (mark === 'away' || mark === 'taken-back') return ok({ hours: 0, paidHours: 0 });
  return ok({ hours, paidHours: paidOf(termsOn(placement, on), hours, paidHours) });
}

/** Paid hours among those somebody was there: all or none as agreed; what is said, or the agreed share, where it is some. */
export function paidOf(
  { hoursPerWeek, paidHoursPerWeek }: Pick<PlacementTerms, 'hoursPerWeek' | 'paidHoursPerWeek'>,
  hours: number,
  said?: number,
): number {
  if (paidHoursPerWeek === 0) return 0;
  if (paidHoursPerWeek >= hoursPerWeek) return hours;
  return Math.min(hours, said ?? toHalf((hours * paidHoursPerWeek) / hoursPerWeek));
}

/** Whether some of the hours are paid and some are not. */
export function isPartlyPaid(terms: Pick<PlacementTerms, 'hoursPerWeek' | 'paidHoursPerWeek'>): boolean {
  return terms.paidHoursPerWeek > 0 && terms.paidHoursPerWeek < terms.hoursPerWeek;
}

/** What is planned of one day: the week's hours on the days agreed, in half hours; at most a whole day where none are. */
export function plannedOfDay(hoursPerWeek: number, daysAWeek: number): number {
  const each = daysAWeek > 0 ? hoursPerWeek / daysAWeek : Math.min(hoursPerWeek, wholeDay);
  return Math.max(toHalf(each), 0.5);
}
/** A fifth of full time, in half hours. */
const wholeDay = 7.5;

function toHalf(hours: number): number {
  return Math.round(hours * 2) / 2;
}

/** A word of a side as its event tells it to the owner. */
export type HeardWord = {
  readonly answerId: AnswerId;
  readonly side: Exclude<AttendanceSide, 'municipality'>;
  readonly companyId: CompanyId;
  readonly on: CivilDate;
  readonly replaces?: AnswerId | undefined;
  readonly mark: SaidMark;
  readonly hours: number;
  readonly paidHours: number;
  readonly told?: boolean | undefined;
  readonly sentAt: Instant;
  readonly byId: PersonId;
};

/**
 * What the owner makes of a side's word: the day after it, or why it cannot be used. Each side has a word of its own, so
 * neither ever overwrites the other; and a word is to what the same side had said: of two at once one is used. What the
 * municipality settled stays.
 */
export function judgeWord(
  placement: Placement | undefined,
  day: AttendanceDay | undefined,
  heard: HeardWord,
): { readonly day: AttendanceDay } | { readonly because: AttendanceVoidReason } {
  if (!placement || placement.companyId !== heard.companyId) return { because: 'placement-not-found' };
  if (placement.state === 'withdrawn' || !readSays(placement, heard, heard.sentAt).ok)
    return { because: 'not-at-work' };
  if (day?.municipality) return { because: 'settled' };
  if (day?.[heard.side]?.answerId !== heard.replaces) return { because: 'said-meanwhile' };
  const { placementId, candidateId } = placement;
  const before = day ?? { placementId, candidateId, on: heard.on, version: 0 };
  const word: Word = {
    answerId: heard.answerId,
    ...(heard.mark !== 'taken-back' && { said: saidOf(heard, heard.mark) }),
  };
  return { day: asNextVersion({ ...before, [heard.side]: word }) };
}

function saidOf({ hours, paidHours, told, byId, sentAt }: HeardWord, mark: AttendedMark): Said {
  return { mark, hours, paidHours, ...(told !== undefined && { told }), byId, at: sentAt };
}

type Registers = Says & { readonly version: number; readonly reason?: string | undefined };

/**
 * The day as the municipality writes it down. Where somebody said otherwise a reason is needed, and their words stay
 * beside it. Taken back, what the sides say holds again.
 */
export function registerDay(
  placement: Placement,
  day: AttendanceDay | undefined,
  { version, reason, ...says }: Registers,
  by: { readonly role: Role; readonly personId: PersonId; readonly now: Instant },
): Result<AttendanceDay, MatchingRefusal> {
  if (placement.state === 'withdrawn') return refuse('placement-is-withdrawn');
  if (version !== (day?.version ?? 0)) return refuse('stale-version');
  const read = readSays(placement, says, by.now);
  if (!read.ok) return read;
  const { placementId, candidateId } = placement;
  const { municipality: _before, ...before } = day ?? { placementId, candidateId, on: says.on, version: 0 };
  if (says.mark === 'taken-back') return ok(asNextVersion(before));
  const { mark, told } = says;
  const stands = { ...read.value, mark, ...(told !== undefined && { told }), byId: by.personId, at: by.now };
  const others = [before.workplace?.said, before.person?.said].filter((said) => said !== undefined);
  if (others.some((said) => !isSame(said, stands)) && !reason) return atField('/reason', 'say-why');
  return ok(asNextVersion({ ...before, municipality: { ...stands, ...(reason && { reason }) } }));
}
