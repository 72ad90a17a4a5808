import { untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { requiredRole } from '#kit/session/session.ts';
import {
  TailoredWithdrawal,
  type TailoredRequestSaved,
  type TailoredRequestView,
} from '#shared/shapes/tailored-request.ts';
import { withdrawalReasons } from '#shared/shapes/tailored-words.ts';
import { followRequest } from './follow-request.ts';
import { tailoredText } from './tailored.text.ts';

/** Takes a request back, once more asked: everybody who was asked is told. */
export function WithdrawDialog(props: {
  readonly request: TailoredRequestView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = tailoredText;
  const { requestId } = untrack(() => props.request);
  const form = createForm<{ readonly reason: string }, TailoredWithdrawal, TailoredRequestSaved>({
    name: `withdraw-request-${requestId}`,
    start: { reason: '' },
    newest: () => ({ version: props.request.version, values: {} }),
    read: (fields, version) => {
      const read = readWithShape(TailoredWithdrawal, { version, ...fields });
      return 'body' in read ? read : { errors: { ...read.errors, ...emptyOf(fields, { reason: t().asks.reason }) } };
    },
    send: (json, key) =>
      answerOf(
        competence['tailored-requests'][':requestId'].withdrawn.$post(
          { param: { scope: requiredRole().scope, requestId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      followRequest(t().withdrawn);
    },
  });
  return (
    <Dialog open title={t().withdrawTitle} onClose={() => props.onClose()}>
      <p>{t().withdrawText}</p>
      <Form
        of={form}
        submit={t().withdraw}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <RadioCards
          field={form.field('reason')}
          label={t().reason}
          choices={withdrawalReasons
            .filter((value) => value !== 'effort-ended')
            .map((value) => ({ value, label: t().withdrawalReasons[value] }))}
        />
      </Form>
    </Dialog>
  );
}
