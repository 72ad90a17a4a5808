import type { PartName } from '#shared/shapes/match.ts';
import type { ReasonCode } from './reasons.text.ts';

/** Why something fits or does not: a code and its values; the sentence is made in the reader's language. */
export type Reason = {
  readonly code: ReasonCode;
  readonly part: PartName;
  readonly values: Readonly<Record<string, string | number>>;
};

/** What is said about one part; what nobody has said is not known, and is neither for nor against. */
export type PartReasons = {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly wouldChange: readonly Reason[];
  readonly notKnown?: readonly Reason[];
};

export const noReasons: PartReasons = { for: [], against: [], wouldChange: [] };

export function reason(part: PartName, code: ReasonCode, values: Reason['values'] = {}): Reason {
  return { part, code, values };
}
