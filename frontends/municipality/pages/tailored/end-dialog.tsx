import { Show, untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { requiredRole } from '#kit/session/session.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { enrolmentResults } from '#shared/shapes/enrolment-words.ts';
import { breakOffReasons } from '#shared/shapes/tailored-words.ts';
import { TailoredEnd, type TailoredRequestSaved, type TailoredRequestView } from '#shared/shapes/tailored-request.ts';
import { followRequest } from './follow-request.ts';
import { tailoredText } from './tailored.text.ts';

type EndFields = { readonly result: string; readonly endedOn: string; readonly reason: string };
const results = [...enrolmentResults, 'broken-off'] as const;

/** How a running course ended. */
export function EndDialog(props: { readonly request: TailoredRequestView; readonly onClose: () => void }): JSX.Element {
  const t = tailoredText;
  const { requestId, chosen } = untrack(() => props.request);
  const form = createForm<EndFields, TailoredEnd, TailoredRequestSaved>({
    name: `end-course-${requestId}`,
    start: { result: '', endedOn: '', reason: '' },
    newest: () => ({ version: props.request.version, values: {} }),
    read: (fields, version) => {
      const { result, reason } = fields;
      const endedOn = readDate(fields.endedOn, chosen?.startsOn ?? '') ?? fields.endedOn;
      const isBroken = result === 'broken-off';
      const read = readWithShape(TailoredEnd, { version, result, endedOn, ...(isBroken && reason && { reason }) });
      const asks = emptyOf(fields, {
        ...{ result: t().asks.result, endedOn: t().asks.endedOn },
        ...(isBroken && { reason: t().asks.reason }),
      });
      if ('body' in read && Object.keys(asks).length === 0) return read;
      return { errors: { ...('errors' in read ? read.errors : {}), ...asks } };
    },
    send: (json, key) =>
      answerOf(
        competence['tailored-requests'][':requestId'].ended.$post(
          { param: { scope: requiredRole().scope, requestId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      followRequest(t().ended);
    },
  });
  return (
    <Dialog open title={t().endTitle} onClose={() => props.onClose()}>
      <Form
        of={form}
        submit={t().endSave}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <RadioCards
          field={form.field('result')}
          label={t().endResult}
          choices={results.map((value) => ({ value, label: t().endResults[value] }))}
        />
        <TextField field={form.field('endedOn')} label={t().endedOn} width="short" />
        <Show when={form.values.result === 'broken-off'}>
          <SelectField
            field={form.field('reason')}
            label={t().endReason}
            options={breakOffReasons.map((value) => ({ value, label: t().endReasons[value] }))}
          />
        </Show>
      </Form>
    </Dialog>
  );
}
