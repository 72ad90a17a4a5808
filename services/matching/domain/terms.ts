import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { paidKinds, type PlacementTerms } from '#shared/shapes/placement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { Placement } from './placement.ts';

/** What a placement's kind and hours are, stretch by stretch. Terms stand in order of day, one for each day they hold from. */

/** What holds on a day; before the first day, what it begins with. */
export function termsOn({ terms }: Pick<Placement, 'terms'>, day: CivilDate): PlacementTerms {
  const held = terms.findLast(({ from }) => from <= day) ?? terms[0];
  if (!held) throw new Error('a placement without terms');
  return held;
}

/** The last terms agreed, from whatever day. */
export function lastTerms({ terms }: Pick<Placement, 'terms'>): PlacementTerms {
  const last = terms.at(-1);
  if (!last) throw new Error('a placement without terms');
  return last;
}

/** The next terms that are agreed from a later day, where there are any. */
export function termsAfter({ terms }: Pick<Placement, 'terms'>, day: CivilDate): PlacementTerms | undefined {
  return terms.find(({ from }) => from > day && from !== terms[0]?.from);
}

/** The terms with some more: those agreed from later days stay, those from the same day are replaced. */
export function withTerms(terms: readonly PlacementTerms[], added: PlacementTerms): PlacementTerms[] {
  const others = terms.filter(({ from }) => from !== added.from);
  return [...others, added].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Terms with the last day they hold, as far as it is known. */
export type Stretch = PlacementTerms & { readonly until?: CivilDate };

/** The stretches of a placement that was or will be; none of one that never began. */
export function stretchesOf({ state, terms, endsOn, endedOn }: Placement): Stretch[] {
  if (state === 'withdrawn') return [];
  const last = endedOn ?? endsOn;
  return terms.flatMap((each, place): Stretch[] => {
    const next = terms[place + 1];
    const until = next && (!last || next.from <= last) ? addDays(next.from, -1) : last;
    return last && each.from > last ? [] : [{ ...each, ...(until && { until }) }];
  });
}

/** The first day of paid work of its own, or undefined where there is none. */
export function firstPaidDay(placement: Placement): CivilDate | undefined {
  return stretchesOf(placement).find(({ kind }) => isPaid(kind))?.from;
}

export function isPaid(kind: PlacementKind): boolean {
  return (paidKinds as readonly PlacementKind[]).includes(kind);
}

/**
 * Ordinary paid hours among the hours a week: none in internships, education and under wage subsidy, the stated part in a hybrid,
 * all of them in a small job, flex job or ordinary job.
 */
export function paidHours(kind: PlacementKind, hoursPerWeek: number, asked?: number): number {
  if (!isPaid(kind) || kind === 'wage-subsidy' || kind === 'pensioner-job') return 0;
  return kind === 'hybrid' ? Math.min(asked ?? hoursPerWeek, hoursPerWeek) : hoursPerWeek;
}

/** Terms made of those before and what is said anew; undefined stays as it was. */
export function alteredTerms(
  before: PlacementTerms,
  said: {
    readonly kind?: PlacementKind | undefined;
    readonly hoursPerWeek?: number | undefined;
    readonly paidHoursPerWeek?: number | undefined;
  },
  from: CivilDate,
): PlacementTerms {
  const kind = said.kind ?? before.kind;
  const hoursPerWeek = said.hoursPerWeek ?? before.hoursPerWeek;
  const asked = said.paidHoursPerWeek ?? (kind === before.kind ? before.paidHoursPerWeek : undefined);
  return { from, kind, hoursPerWeek, paidHoursPerWeek: paidHours(kind, hoursPerWeek, asked) };
}

export function sameTerms(one: PlacementTerms, other: PlacementTerms): boolean {
  return (
    one.kind === other.kind &&
    one.hoursPerWeek === other.hoursPerWeek &&
    one.paidHoursPerWeek === other.paidHoursPerWeek
  );
}
