import { createAsync } from '@solidjs/router';
import { Suspense, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import type { AskedOfRules } from '../../../data/placement-check.ts';
import { readPlacement } from '../../../data/placements.ts';
import { askedAsItIs } from './asked-of-rules.ts';
import { CheckedRules } from './checked-rules.tsx';

/** Whether working times, as they are being written, meet the person's lessons or conversations. */
export function CheckedTimes(props: { readonly placementId: string; readonly written: string }): JSX.Element {
  const placement = createAsync(() => readPlacement(requiredRole().scope, props.placementId));
  const asked = (): AskedOfRules | undefined => {
    const known = placement();
    const workingTimes = props.written.trim();
    return known && { ...askedAsItIs(known), ...(workingTimes && { workingTimes }) };
  };
  return (
    <Suspense>
      <CheckedRules candidateId={placement()?.candidateId ?? ''} asked={asked()} only="other-appointments" />
    </Suspense>
  );
}
