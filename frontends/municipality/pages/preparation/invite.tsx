import { revalidate } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { preparationWays, type PreparationWay } from '#shared/shapes/preparation-invitation.ts';
import type { PreparationRead } from '#shared/shapes/preparation.ts';
import { inviteToPreparation, readPreparation, withdrawInvitation } from '../../data/preparation.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { preparationText } from './preparation.text.ts';

/** A link to the preparation, sent to the person and taken back. */
export function Invite(props: { readonly person: CandidateView; readonly read: PreparationRead }): JSX.Element {
  const t = preparationText;
  const { scope } = requiredRole();
  const action = createAction();
  const reaches = (way: PreparationWay): boolean => Boolean(way === 'email' ? props.person.email : props.person.phone);
  const ways = (): readonly PreparationWay[] => preparationWays.filter(reaches);
  const isOut = (): boolean => props.read.invitation?.state === 'sent';
  const act = (what: () => Promise<unknown>, said: string): void =>
    void action.run(async () => {
      await what();
      tellDone(said);
      await revalidate([readPreparation.key, readPerson.key]);
    });
  const { candidateId } = untrack(() => props.person);
  const send = (way: PreparationWay): void =>
    act(() => inviteToPreparation(scope, candidateId, way), t().linkSent(firstName(props.person)));
  return (
    <Show when={may('invite-to-preparation') && props.read.canFillTogether}>
      <section class="ff-ruled" aria-labelledby="preparation-link">
        <h2 class="h3" id="preparation-link">
          {t().inviteTitle}
        </h2>
        <p class="ff-muted">{t().inviteText(firstName(props.person))}</p>
        <Show when={props.read.invitation}>
          {(last) => (
            <p>
              {last().state === 'sent'
                ? t().inviteOut(t().ways[last().way], dayAndTime(last().sentAt))
                : t().inviteBack(dayDate(last().sentAt.slice(0, 10)))}
            </p>
          )}
        </Show>
        <ActionProblem of={action} />
        <Show when={ways().length > 0} fallback={<p>{t().inviteNobody}</p>}>
          <div class="ff-actions">
            <For each={ways()}>
              {(way) => (
                <BusyButton kind="secondary" busy={action.busy()} onClick={() => send(way)}>
                  {t().inviteBy[way]}
                </BusyButton>
              )}
            </For>
            <Show when={isOut()}>
              <button
                type="button"
                class="function-link"
                disabled={action.busy()}
                onClick={() => act(() => withdrawInvitation(scope, candidateId), t().linkBack)}
              >
                {t().withdraw}
              </button>
            </Show>
          </div>
        </Show>
      </section>
    </Show>
  );
}
