import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import {
  ObservationFields,
  observedFrom,
  observeFields,
  type ObserveFields,
} from '#kit/work-capacity/observe-fields.tsx';
import {
  ObservationCorrected,
  type ObservationChanged,
  type ObservationView,
} from '#shared/shapes/work-observation.ts';
import { correctObservation, readObservationsAgain } from '../../data/observations.ts';
import { observationsText } from './observations.text.ts';

type Fields = ObserveFields & { readonly reason: string };

/** What one wrote oneself, put right with why. */
export function CorrectObservation(props: { readonly of: ObservationView; readonly onClose: () => void }): JSX.Element {
  const t = observationsText;
  const { placementId, observationId, said } = untrack(() => props.of);
  const form = createForm<Fields, ObservationCorrected, ObservationChanged>({
    name: `correct-${observationId}`,
    start: { ...observeFields(said), reason: '' },
    newest: () => ({ version: props.of.version, values: observeFields(props.of.said) }),
    read: ({ reason, ...fields }, version) =>
      readWithShape(ObservationCorrected, { version, ...observedFrom(fields), reason }),
    send: (json, key) => correctObservation({ placementId, observationId }, json, key),
    done: () => {
      tellDone(t().corrected);
      props.onClose();
      void readObservationsAgain();
    },
  });
  return (
    <Dialog open title={t().correctTitle} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <ObservationFields form={form} />
        <TextArea field={form.field('reason')} label={t().correctReason} rows={2} />
      </Form>
    </Dialog>
  );
}
