import type { CompanyId, OpeningId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';

/** An opening as proposals see it: open, with all its facts, and how sought it is. */
export type Opening = OpeningFacts & {
  readonly openingId: OpeningId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  /** Places claimed now, and placements there have ever been. */
  readonly taken: number;
  readonly everTaken: number;
  /** The day it was last described; absent on what was kept before it was. */
  readonly saidOn?: CivilDate;
};

export type OpeningState = 'open' | 'paused' | 'closed';

/**
 * What cluster-network has told of an opening. Facts and state arrive in events of their own, in any order, so each
 * carries the version of the event it came from; facts are absent while only a state has been heard.
 */
export type KnownOpening = {
  readonly openingId: OpeningId;
  readonly companyId: CompanyId;
  readonly companyName?: string;
  readonly facts?: OpeningFacts;
  readonly factsVersion: number;
  readonly saidOn?: CivilDate;
  readonly state: OpeningState;
  readonly stateVersion: number;
  readonly taken: number;
  readonly everTaken: number;
};

/** What one event says: facts, a state, or both (a registration). */
export type OpeningUpdate = {
  readonly openingId: OpeningId;
  readonly companyId: CompanyId;
  readonly version: number;
  readonly companyName?: string;
  readonly facts?: OpeningFacts;
  readonly saidOn?: CivilDate;
  readonly state?: OpeningState;
};

/** The opening after the update; the same object where the update is old. */
export function updated(known: KnownOpening | undefined, update: OpeningUpdate): KnownOpening {
  const before = known ?? notYetKnown(update);
  const newFacts = update.facts !== undefined && update.version > before.factsVersion;
  const newState = update.state !== undefined && update.version > before.stateVersion;
  if (known && !newFacts && !newState) return known;
  return {
    ...before,
    ...(newFacts && { facts: update.facts, companyName: update.companyName, factsVersion: update.version }),
    ...(newFacts && update.saidOn && { saidOn: update.saidOn }),
    ...(newState && update.state && { state: update.state, stateVersion: update.version }),
  };
}

/** The opening as proposals see it, or undefined where it is not open (or not yet heard in full). */
export function openForProposals(heard: KnownOpening): Opening | undefined {
  if (heard.state !== 'open' || !heard.facts) return undefined;
  const { openingId, companyId, companyName = '', facts, taken, everTaken, saidOn } = heard;
  return { ...facts, openingId, companyId, companyName, taken, everTaken, ...(saidOn && { saidOn }) };
}

/** Whether a municipality may use an opening: it is offered to the whole partnership or to this one. */
export function isOfferedTo({ offeredTo }: Pick<OpeningFacts, 'offeredTo'>, municipality: string): boolean {
  return offeredTo === 'partnership' || offeredTo === municipality;
}

/** Whether every municipality of the partnership may use it. */
export function isSharedByAll({ offeredTo }: Pick<OpeningFacts, 'offeredTo'>): boolean {
  return offeredTo === 'partnership';
}

export function placesFree(opening: Pick<Opening, 'places' | 'taken'>): number {
  return Math.max(0, opening.places - opening.taken);
}

function notYetKnown({ openingId, companyId }: OpeningUpdate): KnownOpening {
  return { openingId, companyId, factsVersion: 0, state: 'open', stateVersion: 0, taken: 0, everTaken: 0 };
}
