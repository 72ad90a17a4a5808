import { events, type EventName, type FactsOf } from './catalogue.ts';
import { upcasters, type OldFacts, type Upcasters } from './upcasters.ts';

/** The number of today's form of an event's facts. */
export function schemaOf(name: EventName, known: Upcasters = upcasters): number {
  return (known[name]?.length ?? 0) + 1;
}

/**
 * The facts of an event in today's form, whatever form they were told in. Throws where they are of a form newer than
 * this version knows: guessing would be wrong, and the event waits in its queue for the version that does.
 */
export function readFacts<Name extends EventName>(
  name: Name,
  schema: number,
  told: unknown,
  known: Upcasters = upcasters,
): FactsOf<Name> {
  const today = schemaOf(name, known);
  if (!Number.isInteger(schema) || schema < 1 || schema > today)
    throw new Error(`${name} was told in form ${schema}; this version reads 1 to ${today}`);
  const later = (known[name] ?? []).slice(schema - 1);
  const facts = later.reduce<unknown>((older, upcast) => upcast(older as OldFacts), told);
  return events[name].parse(facts) as FactsOf<Name>;
}
