import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import {
  checkInRhythms,
  CheckInRhythmSet,
  type CheckInRhythmChanged,
  type PlacementCheckIns,
} from '#shared/shapes/check-in.ts';
import { readCheckIns } from '../../../data/check-ins.ts';
import { followUpText } from './follow-up.text.ts';

/** How often are person and workplace asked? As usual, or otherwise with a reason. */
export function RhythmDialog(props: {
  readonly name: string;
  readonly known: PlacementCheckIns;
  readonly onClose: () => void;
}): JSX.Element {
  const t = followUpText;
  const { placementId } = untrack(() => props.known);
  const param = { scope: requiredRole().scope, placementId };
  const form = createForm<{ rhythm: string; reason: string }, CheckInRhythmSet, CheckInRhythmChanged>({
    name: `check-in-rhythm-${placementId}`,
    start: untrack(() => valuesOf(props.known)),
    newest: () => ({ version: props.known.version, values: valuesOf(props.known) }),
    read: (values, version) =>
      readWithShape(CheckInRhythmSet, { version, rhythm: values.rhythm, reason: values.reason.trim() || undefined }),
    send: (json, key) =>
      answerOf(matching.placements[':placementId']['check-in-rhythm'].$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      tellDone(t().rhythmSaved);
      void revalidate(readCheckIns.key);
    },
  });
  return (
    <Dialog open title={t().rhythmTitle(props.name)} onClose={() => props.onClose()}>
      <p class="ff-muted">{t().rhythmLead}</p>
      <Form of={form} submit={t().save}>
        <RadioCards
          field={form.field('rhythm')}
          label={t().rhythmAsk}
          choices={checkInRhythms.map((value) => ({ value, label: t().rhythm[value] }))}
        />
        <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={2} />
      </Form>
    </Dialog>
  );
}

function valuesOf({ rhythm, reason = '' }: PlacementCheckIns): { rhythm: string; reason: string } {
  return { rhythm, reason };
}
