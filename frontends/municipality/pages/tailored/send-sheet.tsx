import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { TailoredRequestView } from '#shared/shapes/tailored-request.ts';
import { readAllInstitutions } from '../../data/tailored.ts';
import { followRequest } from './follow-request.ts';
import { sendText } from './send-sheet.text.ts';
import { tailoredText } from './tailored.text.ts';

/** Before it is out, and where nobody could: whom it will ask, the one button, and the way to change it. */
export function SendSheet(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = tailoredText;
  const said = sendText;
  const action = createAction();
  const key = crypto.randomUUID();
  const isAgain = (): boolean => props.request.state === 'declined';
  /** Whether it would only ask those again who have said no. */
  const asksSame = (): boolean => {
    const { institutions: named, threads } = props.request;
    const declined = threads.filter(({ state }) => state === 'declined').map(({ institutionId }) => institutionId);
    return isAgain() && named.length > 0 && named.every((id) => declined.includes(id));
  };
  const toChange = (): string => `/kompetenceloeft/oensker/${props.request.requestId}/ret`;
  const institutions = createAsync(() => readAllInstitutions());
  const asks = (): string => {
    if (asksSame()) return said().allDeclined;
    const named = props.request.institutions.flatMap(
      (id) => institutions()?.find(({ institutionId }) => institutionId === id)?.name ?? [],
    );
    return named.length > 0 ? said().sendAsks(named.join(', ')) : said().sendAnyone;
  };
  const send = (): Promise<void> =>
    action.run(async () => {
      const { requestId, version } = props.request;
      const param = { scope: requiredRole().scope, requestId };
      await answerOf(
        competence['tailored-requests'][':requestId'].sent.$post(
          { param, json: { version } },
          once(`${key}-${version}`),
        ),
      );
      followRequest(said().sent);
    });
  return (
    <Show when={may('send-tailored-request') && (props.request.state === 'described' || isAgain())}>
      <section class="ff-sheet ff-ask">
        <p>
          {asks()} {said().sendText}
        </p>
        <ActionProblem of={action} />
        <div class="ff-actions">
          <Show
            when={asksSame()}
            fallback={
              <>
                <BusyButton kind="primary" busy={action.busy()} onClick={() => void send()}>
                  {isAgain() ? said().sendAgain : said().send}
                </BusyButton>
                <A class="button button-secondary" href={toChange()}>
                  {t().change}
                </A>
              </>
            }
          >
            <A class="button button-primary" href={toChange()}>
              {said().chooseOthers}
            </A>
            <BusyButton kind="secondary" busy={action.busy()} onClick={() => void send()}>
              {said().sendSame}
            </BusyButton>
          </Show>
        </div>
      </section>
    </Show>
  );
}
