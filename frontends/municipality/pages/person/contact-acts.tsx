import { revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { answerOf, visitation } from '#kit/network/services.ts';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readPerson } from '../../data/person.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { contactText } from './contact.text.ts';
import { firstName } from './first-name.ts';

/** How the person is written to, or that somebody must ring; correcting it, and sending the last message again. */
export function ContactActs(props: { readonly person: CandidateView }): JSX.Element {
  const t = contactText;
  const action = createAction();
  const [correcting, setCorrecting] = createSignal(false);
  const again = async (): Promise<void> => {
    const { candidateId, email, version } = props.person;
    const param = { scope: requiredRole().scope, candidateId };
    await answerOf(visitation.candidates[':candidateId']['message-again'].$post({ param, json: { version } }));
    await revalidate(readPerson.key);
    tellDone(t().sentAgain(firstName(props.person), email ?? ''));
  };
  return (
    <>
      <Show when={!props.person.email}>
        <p>{t().mustRing(firstName(props.person))}</p>
      </Show>
      <ActionProblem of={action} />
      <Show when={may('repeat-message') && props.person.email && props.person.state === 'in-effort'}>
        <BusyButton kind="secondary" busy={action.busy()} onClick={() => void action.run(again)}>
          {t().again}
        </BusyButton>
      </Show>
      <Show when={may('correct-contact')}>
        <p>
          <button type="button" class="function-link ff-link" onClick={() => setCorrecting(true)}>
            {t().open}
          </button>
        </p>
      </Show>
      <Show when={correcting()}>
        <ContactDialog person={props.person} onClose={() => setCorrecting(false)} />
      </Show>
    </>
  );
}
