import { createSignal, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import {
  ApprovalRefusal,
  type TailoredRequestSaved,
  type TailoredRequestView,
} from '#shared/shapes/tailored-request.ts';
import { followRequest } from './follow-request.ts';
import { tailoredText } from './tailored.text.ts';

/** What was chosen: waiting for a second pair of eyes, agreed, or sent back with why. */
export function ApprovalSheet(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = tailoredText;
  const institution = (): string => {
    const chosen = props.request.chosen?.institutionId;
    return props.request.threads.find(({ institutionId }) => institutionId === chosen)?.institutionName ?? '';
  };
  return (
    <Switch>
      <Match when={props.request.state === 'approving' && props.request.chosen}>
        {(chosen) => (
          <section class="ff-sheet ff-ask" aria-labelledby="approval">
            <h2 id="approval">{t().approvalTitle}</h2>
            <p>
              {institution()}: {t().approvalText(kroner(chosen().priceOre), t().turnIs[props.request.turn])}
            </p>
            <Show when={may('approve-tailored-offer')}>
              <Decide request={props.request} />
            </Show>
          </section>
        )}
      </Match>
      <Match when={props.request.chosen}>
        {(chosen) => (
          <Notice title={t().agreedTitle}>
            <p>
              {t().agreedText(
                institution(),
                kroner(chosen().priceOre),
                dayDate(chosen().startsOn),
                dayDate(chosen().endsOn),
              )}
            </p>
          </Notice>
        )}
      </Match>
      <Match when={props.request.approvalRefused}>
        {(refused) => (
          <Notice title={t().approvalRefused}>
            <p>{refused().words}</p>
          </Notice>
        )}
      </Match>
    </Switch>
  );
}

function Decide(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = tailoredText;
  const action = createAction();
  const key = crypto.randomUUID();
  const [refusing, setRefusing] = createSignal(false);
  const approve = (): Promise<void> =>
    action.run(async () => {
      const { requestId, version } = props.request;
      const param = { scope: requiredRole().scope, requestId };
      await answerOf(
        competence['tailored-requests'][':requestId'].approved.$post(
          { param, json: { version } },
          once(`${key}-${version}`),
        ),
      );
      followRequest(t().approved);
    });
  return (
    <>
      <ActionProblem of={action} />
      <div class="ff-actions">
        <BusyButton kind="primary" busy={action.busy()} onClick={() => void approve()}>
          {t().approve}
        </BusyButton>
        <button type="button" class="button button-secondary" onClick={() => setRefusing(true)}>
          {t().refuse}
        </button>
      </div>
      <Show when={refusing()}>
        <RefuseDialog request={props.request} onClose={() => setRefusing(false)} />
      </Show>
    </>
  );
}

function RefuseDialog(props: { readonly request: TailoredRequestView; readonly onClose: () => void }): JSX.Element {
  const t = tailoredText;
  const { requestId } = untrack(() => props.request);
  const form = createForm<{ readonly words: string }, ApprovalRefusal, TailoredRequestSaved>({
    name: `refuse-price-${requestId}`,
    start: { words: '' },
    newest: () => ({ version: props.request.version, values: {} }),
    read: (fields, version) => {
      const read = readWithShape(ApprovalRefusal, { version, ...fields });
      return 'body' in read ? read : { errors: { ...read.errors, ...emptyOf(fields, { words: t().asks.refusal }) } };
    },
    send: (json, key) =>
      answerOf(
        competence['tailored-requests'][':requestId'].refused.$post(
          { param: { scope: requiredRole().scope, requestId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      followRequest(t().refused);
    },
  });
  return (
    <Dialog open title={t().refuseTitle} onClose={() => props.onClose()}>
      <Form
        of={form}
        submit={t().refuse}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <TextArea field={form.field('words')} label={t().refuseWords} rows={3} />
      </Form>
    </Dialog>
  );
}
