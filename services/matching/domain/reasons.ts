import type { PartName } from '#shared/shapes/match.ts';
import type { ReasonCode } from './reasons.text.ts';

/** Why something fits or does not: a code and its values; the sentence is made in the reader's language. */
export type Reason = {
  readonly code: ReasonCode;
  readonly part: PartName;
  readonly values: Readonly<Record<string, string | number>>;
};

/** What is said about one part. */
export type PartReasons = { readonly for: Reason[]; readonly against: Reason[]; readonly wouldChange: Reason[] };

export function reason(part: PartName, code: ReasonCode, values: Reason['values'] = {}): Reason {
  return { part, code, values };
}
