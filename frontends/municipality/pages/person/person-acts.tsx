import { A, revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { answerOf, visitation } from '#kit/network/services.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readPerson } from '../../data/person.ts';
import { personConsentsText } from '../consents/person-consents.text.ts';
import { addressText } from '../address/address.text.ts';
import { ChangeAddressDialog } from '../address/change-address-dialog.tsx';
import { RevealAddressDialog } from '../address/reveal-address-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { closingText } from './closing.text.ts';
import { ContactActs } from './contact-acts.tsx';
import { CorrectCprDialog } from './correct-cpr-dialog.tsx';
import { correctCprText } from './correct-cpr.text.ts';
import { CprDialog } from './cpr-dialog.tsx';
import { firstName } from './first-name.ts';

/** Whether companies see the card, and the way to change it; every change can be undone. */
export function CardSheet(props: { readonly person: CandidateView }): JSX.Element {
  const t = closingText;
  const action = createAction();
  const name = (): string => firstName(props.person);
  const isReleased = (): boolean => props.person.profile?.cardReleased ?? false;
  const change = async (version: number, released: boolean): Promise<number> => {
    const param = { scope: requiredRole().scope, candidateId: props.person.candidateId };
    const { version: next } = await answerOf(
      visitation.candidates[':candidateId'].card.$post({ param, json: { version, released } }),
    );
    await revalidate(readPerson.key);
    return next;
  };
  const press = async (): Promise<void> => {
    const released = !isReleased();
    const next = await change(props.person.version, released);
    tellDone(released ? t().cardIsReleased(name()) : t().cardIsWithdrawn(name()), async () => {
      await change(next, !released);
    });
  };
  return (
    <AsideSheet title={t().card}>
      <p>{isReleased() ? t().cardReleased : t().cardKept(name())}</p>
      <ActionProblem of={action} />
      <Show when={may('change-card') && props.person.state === 'in-effort'}>
        <BusyButton kind="secondary" busy={action.busy()} onClick={() => void action.run(press)}>
          {isReleased() ? t().cardWithdraw : t().cardRelease}
        </BusyButton>
      </Show>
      <p class="ff-above mb-0 ff-screen-only">
        <A href={`/personer/${props.person.candidateId}/samtykker`}>{personConsentsText().all}</A>
      </p>
    </AsideSheet>
  );
}

/** What is done seldom and not by the way: seeing the CPR number, and ending the effort. */
export function DetailsSheet(props: { readonly person: CandidateView }): JSX.Element {
  const t = closingText;
  const [asked, setAsked] = createSignal<'cpr' | 'correct-cpr' | 'close' | 'address' | 'change-address'>();
  const mayClose = (): boolean => may('close-candidate') && props.person.state !== 'closed';
  return (
    <Show when={may('correct-contact') || may('reveal-cpr') || mayClose()}>
      <AsideSheet title={t().details} screenOnly>
        <ContactActs person={props.person} />
        <ul class="ff-list ff-stack">
          <Show when={may('show-consents')}>
            <li>
              <A href={`/personer/${props.person.candidateId}/samtykker`}>{personConsentsText().all}</A>
            </li>
          </Show>
          <Show when={may('reveal-cpr')}>
            <li>
              <button type="button" class="function-link ff-link" onClick={() => setAsked('cpr')}>
                {t().cprShow}
              </button>
            </li>
          </Show>
          <Show when={may('reveal-address') && props.person.hasAddress}>
            <li>
              <button type="button" class="function-link ff-link" onClick={() => setAsked('address')}>
                {addressText().show}
              </button>
            </li>
          </Show>
          <Show when={may('change-address')}>
            <li>
              <button type="button" class="function-link ff-link" onClick={() => setAsked('change-address')}>
                {addressText().write}
              </button>
            </li>
          </Show>
          <Show when={may('correct-cpr')}>
            <li>
              <button type="button" class="function-link ff-link" onClick={() => setAsked('correct-cpr')}>
                {correctCprText().open}
              </button>
            </li>
          </Show>
          <Show when={mayClose()}>
            <li>
              <button type="button" class="function-link ff-link" onClick={() => setAsked('close')}>
                {t().close}
              </button>
            </li>
          </Show>
        </ul>
      </AsideSheet>
      <Show when={asked() === 'cpr'}>
        <CprDialog person={props.person} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() === 'address'}>
        <RevealAddressDialog person={props.person} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() === 'change-address'}>
        <ChangeAddressDialog person={props.person} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() === 'correct-cpr'}>
        <CorrectCprDialog person={props.person} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() === 'close'}>
        <CloseDialog person={props.person} onClose={() => setAsked(undefined)} />
      </Show>
    </Show>
  );
}
