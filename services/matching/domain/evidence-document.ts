import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import type { PackDocument } from '#shared/shapes/evidence-pack.ts';
import { actualWeeks } from './actual-weeks.ts';
import type { AttendanceDay } from './attendance-day.ts';
import type { EvidencePack } from './evidence-pack.ts';
import type { Placement } from './placement.ts';
import type { Pause } from './placement-pauses.ts';
import type { UsableObservation } from './work-observation.ts';

/**
 * What a description may be made of, and nothing else: placements with their hours, and observations that staff said may be
 * used. What somebody answered at a check-in, wished for, declined or asked for help with has no place here.
 */
export type EvidenceOfPlacement = {
  readonly placement: Placement;
  readonly days: readonly AttendanceDay[];
  readonly pauses: readonly Pick<Pause, 'from' | 'until'>[];
  readonly observations: readonly UsableObservation[];
};

/** What was seen and done from one day to another, each sentence with who said it and when. */
export function evidenceDocument(
  { packId, candidateId, number, edition, purpose, from, until, words, draftedById }: EvidencePack,
  evidence: readonly EvidenceOfPlacement[],
  { municipality, madeOn }: { readonly municipality: MunicipalityCode; readonly madeOn: CivilDate },
): PackDocument {
  const within = evidence.filter(({ placement }) => isWithin(placement, from, until));
  return {
    form: 1,
    ...{ packId, candidateId, number, edition: edition + 1, purpose, from, until, madeOn, municipality },
    placements: within.map((each) => placementOf(each, from, until < madeOn ? until : madeOn)),
    observations: within
      .flatMap(({ observations }) => observations)
      .filter(({ said }) => from <= said.on && said.on <= until)
      .toSorted(
        (one, other) =>
          one.said.on.localeCompare(other.said.on) || one.observationId.localeCompare(other.observationId),
      )
      .map(({ observationId, placementId, companyName, version, side, seenBy, byId, said }) => ({
        ...{ observationId, placementId, companyName, version, side, seenBy, said },
        ...(side === 'staff' && { byId }),
      })),
    words,
    wordsById: draftedById,
  };
}

function placementOf(
  { placement, days, pauses }: EvidenceOfPlacement,
  from: CivilDate,
  until: CivilDate,
): PackDocument['placements'][number] {
  const { placementId, companyId, companyName, startsOn, endedOn, terms } = placement;
  const weeks = actualWeeks(placement, days, pauses, until)
    .filter(({ monday }) => addDays(monday, 6) >= from)
    .map(({ monday, planned, paid, unpaid, came, pausedDays }) => ({
      monday,
      planned,
      paid,
      unpaid,
      came,
      pausedDays,
    }));
  return { placementId, companyId, companyName, startsOn, ...(endedOn && { endedOn }), terms: [...terms], weeks };
}

/** Whether somebody was at a placement between two days. */
export function isWithin({ state, startsOn, endedOn }: Placement, from: CivilDate, until: CivilDate): boolean {
  return state !== 'withdrawn' && startsOn <= until && (!endedOn || endedOn >= from);
}
