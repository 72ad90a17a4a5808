import { revalidate, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { matching } from '#kit/network/services.ts';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { Proposals } from '#shared/shapes/match.ts';
import { readProposals } from '../../data/matching.ts';
import { meetingAnswerText } from '#kit/words/meeting-answer.text.ts';
import { matchText } from './match.text.ts';

/** What is not among the proposals and why: places left out by rule, and places that were declined. */
export function LeftOut(props: {
  readonly proposals: Proposals;
  readonly onTakeAlong: (openingId: string) => void;
}): JSX.Element {
  const t = matchText;
  return (
    <>
      <Show when={props.proposals.excludedTotal > 0}>
        <Notice title={t().excludedTitle(props.proposals.excludedTotal)}>
          <For each={props.proposals.excluded}>
            {(left) => (
              <p>
                <b>{left.opening.companyName}:</b> {left.exclusions.map((exclusion) => exclusion.text).join(' ')}{' '}
                <Show when={left.exclusions.every((exclusion) => exclusion.mayTakeAlong) && may('call-match-meeting')}>
                  <button
                    type="button"
                    class="function-link ff-link"
                    onClick={() => props.onTakeAlong(left.opening.openingId)}
                  >
                    {t().takeAlong}
                    <span class="sr-only">, {left.opening.companyName}</span>
                  </button>
                </Show>
              </p>
            )}
          </For>
          <p>{t().fairness}</p>
        </Notice>
      </Show>
      <Declined proposals={props.proposals} />
    </>
  );
}

function Declined(props: { readonly proposals: Proposals }): JSX.Element {
  const t = matchText;
  const params = useParams<{ id: string }>();
  const action = createAction();
  const takeBack = async (openingId: string): Promise<void> => {
    const param = { scope: requiredRole().scope, candidateId: params.id, openingId };
    await matching.candidates[':candidateId'].declined[':openingId'].$delete({ param });
    await revalidate(readProposals.key);
  };
  return (
    <Show when={props.proposals.declined.length > 0}>
      <section class="ff-sheet ff-above" aria-labelledby="declined">
        <h2 class="h3" id="declined">
          {t().declinedTitle}
        </h2>
        <ActionProblem of={action} />
        <ul class="ff-list">
          <For each={props.proposals.declined}>
            {(declined) => (
              <li class="ff-aside__item ff-head">
                <p>
                  <b>{declined.opening?.companyName ?? t().closedOpening}</b>
                  <br />
                  <span class="ff-muted">
                    {t().reasons[declined.reason]}
                    <Show when={declined.companyReason}>
                      {(why) => `. ${t().companyReason(inSentence(meetingAnswerText().reasons[why()]))}`}
                    </Show>
                    <Show when={declined.note}>. {declined.note}</Show>
                  </span>
                </p>
                <Show when={may('decline-proposal')}>
                  <button
                    type="button"
                    class="function-link ff-link"
                    onClick={() => void action.run(() => takeBack(declined.openingId))}
                  >
                    {t().takeBack}
                    <span class="sr-only">, {declined.opening?.companyName}</span>
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
