import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import type { AskedRequestView } from '#shared/shapes/asked-request.ts';
import { barriers } from '#shared/shapes/tailored-words.ts';
import { TailoredDecline, type UpliftAnswerSent } from '#shared/shapes/tailored-exchange.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readAsked, readAskedRequest } from './request-data.ts';
import { requestsText } from './requests.text.ts';

/** The institution cannot: why, from a short list, and in own words where it is something else. */
export function DeclineDialog(props: { readonly asked: AskedRequestView; readonly onClose: () => void }): JSX.Element {
  const t = requestsText;
  const own = ownInstitution();
  const { requestId } = untrack(() => props.asked);
  const form = createForm<{ readonly reason: string; readonly note: string }, TailoredDecline, UpliftAnswerSent>({
    name: `decline-request-${requestId}`,
    start: { reason: '', note: '' },
    newest: () => ({ version: props.asked.seen, values: {} }),
    read: ({ reason, note }, seen) => {
      const read = readWithShape(TailoredDecline, { seen, reason, ...(note.trim() && { note }) });
      return 'body' in read
        ? read
        : { errors: { ...read.errors, ...emptyOf({ reason }, { reason: t().asks.reason }) } };
    },
    send: (json, key) =>
      answerOf(
        competence.institutions[':institutionId'].requests[':requestId'].declines.$post(
          { param: { ...own, requestId }, json },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      tellDone(t().declined);
      void revalidate([readAsked.key, readAskedRequest.key]);
    },
  });
  return (
    <Dialog open title={t().declineTitle} onClose={() => props.onClose()}>
      <p>{t().declineText}</p>
      <Form
        of={form}
        submit={t().declineSend}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <RadioCards
          field={form.field('reason')}
          label={t().reason}
          choices={barriers.map((value) => ({ value, label: tailoredWords().barriers[value] }))}
        />
        <TextArea
          field={form.field('note')}
          label={t().note}
          help={t().noteHelp}
          optional={form.values.reason !== 'other'}
          rows={3}
        />
      </Form>
    </Dialog>
  );
}
