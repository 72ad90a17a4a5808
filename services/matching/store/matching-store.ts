import type { Opening } from '#services/matching/domain/opening.ts';
import type { RouteTimes } from '#services/matching/ports/route-times.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { OpeningsInMemory } from './openings-in-memory.ts';

/** Matching's data for one call. */
export type MatchingStore = {
  /** The call's own scope. */
  readonly table: Table;
  /** What the partnership shares; a municipality reads it, and writes only the ledger of places. */
  readonly shared: () => Table;
  /** Every open opening of the partnership, by id. */
  readonly openings: () => Promise<ReadonlyMap<string, Opening>>;
  readonly memory: OpeningsInMemory;
  /** How long ways take, where an installation puts in a route service; estimated from postal codes without one. */
  readonly routes?: RouteTimes;
  readonly keys: () => Promise<FieldKeys>;
  /** Papers that were made to be fetched. */
  readonly files: () => Files;
};

/** Opens matching's data for the scope of a call. */
export type OpenMatching = (call: Call) => MatchingStore;
