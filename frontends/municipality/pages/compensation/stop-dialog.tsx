import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { CompensationStopped, type CompensationChanged, type CompensationView } from '#shared/shapes/compensation.ts';
import { readCompensationsAgain, stopCompensation } from '../../data/compensations.ts';
import { compensationText } from './compensation.text.ts';
import { typedFrom } from './read-compensation.ts';

/** Stops what was granted after a day, with why. */
export function StopDialog(props: { readonly of: CompensationView; readonly onClose: () => void }): JSX.Element {
  const t = compensationText;
  const { placementId, compensationId } = untrack(() => props.of);
  const form = createForm<
    { readonly lastDay: string; readonly reason: string },
    CompensationStopped,
    CompensationChanged
  >({
    name: `stop-${compensationId}`,
    start: { lastDay: typedDate(today()), reason: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: ({ lastDay, reason }, version) =>
      readWithShape(CompensationStopped, { version, lastDay: readDate(lastDay, typedFrom()) ?? lastDay, reason }),
    send: (json, key) => stopCompensation({ placementId, compensationId }, json, key),
    done: () => {
      tellDone(t().stopped);
      props.onClose();
      void readCompensationsAgain();
    },
  });
  return (
    <Dialog open title={t().stopTitle} onClose={() => props.onClose()}>
      <Form of={form} submit={t().stop}>
        <DateField field={form.field('lastDay')} label={t().lastDay} from={typedFrom()} />
        <TextArea field={form.field('reason')} label={t().reason} rows={2} />
      </Form>
    </Dialog>
  );
}
