import type { FlagTone } from '#kit/parts/flag.tsx';
import type { AgreementState } from '#shared/shapes/agreement.ts';

/** How loud the state of an agreement is. */
export const toneOf: Readonly<Record<AgreementState, FlagTone>> = {
  draft: 'quiet',
  'to-be-signed': 'soon',
  'in-force': 'good',
  superseded: 'quiet',
  withdrawn: 'quiet',
  ended: 'quiet',
};
