import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { observationWords } from '#kit/work-capacity/observation-words.text.ts';
import {
  ObservationFields,
  observedFrom,
  observeFields,
  type ObserveFields,
} from '#kit/work-capacity/observe-fields.tsx';
import { observationSources, ObservationWritten, type ObservationChanged } from '#shared/shapes/work-observation.ts';
import { readObservationsAgain, writeObservation } from '../../data/observations.ts';
import { observationsText } from './observations.text.ts';

type Fields = ObserveFields & { readonly seenBy: string };

/** Staff write down what they saw, or were told. */
export function WriteObservation(props: {
  readonly name: string;
  readonly placementId: string;
  readonly onDone: () => void;
}): JSX.Element {
  const t = observationsText;
  const placementId = untrack(() => props.placementId);
  const form = createForm<Fields, ObservationWritten, ObservationChanged>({
    name: `observe-${placementId}`,
    start: { seenBy: 'self', ...observeFields() },
    read: ({ seenBy, ...fields }) => readWithShape(ObservationWritten, { ...observedFrom(fields), seenBy }),
    send: (json, key) => writeObservation(placementId, json, key),
    done: () => {
      tellDone(t().saved);
      props.onDone();
      void readObservationsAgain();
    },
  });
  return (
    <section class="ff-sheet ff-above" aria-labelledby="write">
      <h2 id="write">{t().writeTitle(props.name)}</h2>
      <Form
        of={form}
        submit={t().save}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onDone()}>
            {t().cancel}
          </button>
        }
      >
        <RadioCards
          field={form.field('seenBy')}
          label={t().seenBy}
          choices={observationSources.map((value) => ({ value, label: observationWords().sources[value] }))}
        />
        <ObservationFields form={form} />
      </Form>
    </section>
  );
}
