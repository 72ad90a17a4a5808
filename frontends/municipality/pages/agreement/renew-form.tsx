import { revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { today } from '#kit/time/clock.ts';
import { AgreementRenewal, type AgreementChanged } from '#shared/shapes/agreement.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readAgreementsAgain, renewAgreement } from '../../data/agreements.ts';
import type { AskedOfRules } from '../../data/placement-check.ts';
import { readPlacement, readPlacements } from '../../data/placements.ts';
import { askedAsItIs } from '../placement/rules/asked-of-rules.ts';
import { CheckedRules } from '../placement/rules/checked-rules.tsx';
import { agreementText } from './agreement.text.ts';

type RenewFields = { readonly endsOn: string };

/** A new last day: the one thing that is typed when an agreement is renewed. */
export function RenewForm(props: { readonly placement: PlacementView; readonly onDone: () => void }): JSX.Element {
  const t = (): ReturnType<typeof agreementText>['renew'] => agreementText().renew;
  const { placementId, candidateId } = untrack(() => props.placement);
  const form = createForm<RenewFields, AgreementRenewal, AgreementChanged>({
    name: `renew-agreement-${placementId}`,
    start: { endsOn: '' },
    newest: () => ({ version: props.placement.version, values: {} }),
    read: ({ endsOn }, version) =>
      readWithShape(AgreementRenewal, { version, endsOn: readDate(endsOn, today()) ?? endsOn }),
    send: (renewal, key) => renewAgreement(placementId, renewal, key),
    done: () => {
      tellDone(t().saved);
      props.onDone();
      void revalidate([readPlacement.key, readPlacements.key]);
      void readAgreementsAgain(placementId);
    },
  });
  const asked = (): AskedOfRules | undefined => {
    const endsOn = readDate(form.values.endsOn, today());
    return endsOn ? { ...askedAsItIs(props.placement), endsOn } : undefined;
  };
  return (
    <>
      <Show when={props.placement.endsOn}>{(day) => <p>{t().now(longDate(day()))}</p>}</Show>
      <Form
        of={form}
        submit={t().save}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onDone()}>
            {agreementText().cancel}
          </button>
        }
      >
        <DateField field={form.field('endsOn')} label={t().endsOn} />
        <CheckedRules candidateId={candidateId} asked={asked()} />
      </Form>
    </>
  );
}
