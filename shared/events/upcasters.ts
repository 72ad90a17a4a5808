import type { EventName } from './catalogue.ts';

/** Facts in an older form. */
export type OldFacts = Readonly<Record<string, unknown>>;
/** Reads one form as the next. */
export type Upcaster = (facts: OldFacts) => OldFacts;
export type Upcasters = { readonly [name in EventName]?: readonly Upcaster[] };

/**
 * How the facts of an event became what they are: the first of a list reads form 1 as form 2, and so on. An event's
 * number is therefore one more than its list is long. Raise it where what was told before would no longer be read (a
 * field renamed, split, made required, a choice taken away); a new optional field needs none. Never change one that
 * stands: rows of that form lie in the outboxes for good.
 */
export const upcasters: Upcasters = {};
