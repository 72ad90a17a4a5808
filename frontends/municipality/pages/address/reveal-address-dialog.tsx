import { revalidate } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { answerOf, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { AddressReveal, revealReasons, type AddressRevealed } from '#shared/shapes/address.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { addressText } from './address.text.ts';

/** Shows the address after a reason, which is logged. The address lives in this dialog alone and goes with it. */
export function RevealAddressDialog(props: {
  readonly person: CandidateView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = (): ReturnType<typeof addressText>['reveal'] => addressText().reveal;
  const { candidateId } = untrack(() => props.person);
  const [shown, setShown] = createSignal<AddressRevealed>();
  const form = createForm<{ readonly reason: string }, AddressReveal, AddressRevealed>({
    name: `reveal-address-${candidateId}`,
    start: { reason: '' },
    neverKeep: ['reason'],
    read: ({ reason }) => readWithShape(AddressReveal, { reason }, { reason: { 'not-valid': t().missing } }),
    send: (json) => {
      const param = { scope: requiredRole().scope, candidateId };
      return answerOf(visitation.candidates[':candidateId']['reveal-address'].$post({ param, json }));
    },
    done: (address) => setShown(address),
  });
  const close = (): void => {
    props.onClose();
    void revalidate(readPerson.key);
  };
  const name = (): string => firstName(props.person);
  return (
    <Dialog open title={shown() ? t().of(name()) : t().title(name())} onClose={close}>
      <Show
        when={shown()}
        fallback={
          <>
            <p>
              {props.person.protection ? `${t().protectedText} ` : ''}
              {t().text}
            </p>
            <Form of={form} submit={t().confirm}>
              <RadioCards
                field={form.field('reason')}
                label={t().reason}
                choices={revealReasons.map((value) => ({ value, label: t().reasons[value] }))}
              />
            </Form>
          </>
        }
      >
        {(address) => (
          <div role="status">
            <p class="ff-strong">
              {address().street}
              <br />
              {address().postalCode} {address().town}
            </p>
            <p class="ff-muted">{t().shown}</p>
          </div>
        )}
      </Show>
    </Dialog>
  );
}
