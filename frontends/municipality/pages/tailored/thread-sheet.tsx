import { A, createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { Versions } from '#kit/tailored/versions.tsx';
import type { TailoredRequestView } from '#shared/shapes/tailored-request.ts';
import type { TailoredThreadView } from '#shared/shapes/tailored-exchange.ts';
import { readConsentTo } from '../../data/tailored.ts';
import { learnerPage } from '../uplift/learner.ts';
import { CounterDialog } from './counter-dialog.tsx';
import { followRequest } from './follow-request.ts';
import { tailoredText } from './tailored.text.ts';

/** The exchange with one institution: its versions beside the municipality's, and what can be answered. */
export function ThreadSheet(props: {
  readonly request: TailoredRequestView;
  readonly thread: TailoredThreadView;
}): JSX.Element {
  const t = tailoredText;
  const canAnswer = (): boolean => props.thread.state === 'offered' && props.request.state === 'offered';
  return (
    <article class="ff-sheet">
      <div class="ff-place__head">
        <div>
          <h3>{props.thread.institutionName}</h3>
          <p class="ff-muted">{tailoredWords().institutionKinds[props.thread.kind]}</p>
        </div>
        <Flag tone={canAnswer() ? 'soon' : 'quiet'}>{t().threadStates[props.thread.state]}</Flag>
      </div>
      <Show when={props.thread.declined}>
        {(declined) => (
          <p>
            <b>{tailoredWords().barriersShort[declined().reason]}.</b> {declined().note}
          </p>
        )}
      </Show>
      <Show when={props.thread.offers.length > 0}>
        <Versions offers={props.thread.offers} counters={props.thread.counters} />
      </Show>
      <Show when={canAnswer() && may('choose-tailored-offer')}>
        <Answer request={props.request} thread={props.thread} />
      </Show>
    </article>
  );
}

/** Choose it, or propose something else. Without the person's yes it cannot be chosen, and says where to write it down. */
function Answer(props: { readonly request: TailoredRequestView; readonly thread: TailoredThreadView }): JSX.Element {
  const t = tailoredText;
  const { scope } = requiredRole();
  const action = createAction();
  const key = crypto.randomUUID();
  const [countering, setCountering] = createSignal(false);
  const hasConsent = createAsync(() => readConsentTo(scope, props.request.candidateId, props.thread.institutionId));
  const choose = (): Promise<void> =>
    action.run(async () => {
      const { requestId, version } = props.request;
      const { institutionId, offers } = props.thread;
      const answerId = offers.at(-1)?.answerId;
      if (!answerId) return;
      const saved = await answerOf(
        competence['tailored-requests'][':requestId'].chosen.$post(
          { param: { scope, requestId }, json: { version, institutionId, answerId } },
          once(`${key}-${version}`),
        ),
      );
      followRequest(saved.state === 'approving' ? t().approvalAsked : t().chosen);
    });
  return (
    <>
      <Show when={hasConsent() === false}>
        <p class="ff-above">
          <b>{t().consentNeeded}.</b> {t().consentText}{' '}
          <Show when={may('record-education-consent')}>
            <A href={learnerPage(props.request.candidateId)}>{t().toConsent}</A>
          </Show>
        </p>
      </Show>
      <ActionProblem of={action} />
      <div class="ff-actions ff-above">
        <Show when={hasConsent()}>
          <BusyButton kind="primary" busy={action.busy()} onClick={() => void choose()}>
            {t().choose}
            <span class="sr-only">, {props.thread.institutionName}</span>
          </BusyButton>
        </Show>
        <button type="button" class="button button-secondary" onClick={() => setCountering(true)}>
          {t().counter}
          <span class="sr-only">, {props.thread.institutionName}</span>
        </button>
      </div>
      <Show when={countering()}>
        <CounterDialog request={props.request} thread={props.thread} onClose={() => setCountering(false)} />
      </Show>
    </>
  );
}
