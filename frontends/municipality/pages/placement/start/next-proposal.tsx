import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { OpeningCard } from '#shared/shapes/match.ts';
import { readProposals } from '../../../data/matching.ts';
import { startText } from './start.text.ts';

/** Where the last place was just taken: the next proposal, one press away. */
export function NextProposal(props: {
  readonly candidateId: string;
  readonly openingId: string | undefined;
}): JSX.Element {
  const t = startText;
  const proposals = createAsync(() => readProposals(requiredRole().scope, props.candidateId, []));
  const next = (): OpeningCard | undefined =>
    proposals()?.items.find((proposal) => proposal.opening.openingId !== props.openingId)?.opening;
  return (
    <Notice title={t().filledTitle}>
      <p>
        <Show when={next()} fallback={t().filledNone}>
          {(opening) => t().filledText(opening().companyName, opening().title)}
        </Show>
      </p>
      <A href={`/personer/${props.candidateId}/match`}>{t().seeProposals}</A>
    </Notice>
  );
}
