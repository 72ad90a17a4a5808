import { untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { YesTogether } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSide } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentTalkChanged, AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';
import { readTalkAgain } from '../../data/alignment.ts';
import type { Sides } from './side-by-side.tsx';
import { talkText } from './talk.text.ts';

type YesFields = { readonly sides: readonly string[]; readonly present: string };

/** The job broker writes down that one side or both said yes, and who was there. */
export function YesDialog(props: {
  readonly talk: AlignmentTalkView;
  readonly sides: Sides;
  readonly missing: readonly AlignmentSide[];
  readonly onClose: () => void;
}): JSX.Element {
  const t = talkText;
  const scope = requiredRole().scope;
  const { meetingId } = untrack(() => props.talk);
  const start = untrack(() => ({ sides: [...props.missing], present: '' }));
  const form = createForm<YesFields, YesTogether, AlignmentTalkChanged>({
    name: `yes-${meetingId}`,
    start,
    newest: () => ({ version: props.talk.version, values: { sides: [...props.missing] } }),
    read: ({ sides, present }, version) =>
      readWithShape(YesTogether, { version, number: props.talk.number ?? 0, sides: [...sides], present }, t().words),
    send: (yes, key) =>
      answerOf(
        matching['match-meetings'][':meetingId'].talk.signed.$post(
          { param: { scope, meetingId }, json: yes },
          once(key),
        ),
      ),
    done: () => {
      props.onClose();
      void readTalkAgain(scope, meetingId);
      tellDone(t().yesSaved);
    },
  });
  return (
    <Dialog open title={t().writeYes} onClose={() => props.onClose()}>
      <Form of={form} submit={t().saveYes}>
        <Chips
          field={form.field('sides')}
          label={t().whoSaidYes}
          choices={props.missing.map((side) => ({ value: side, label: props.sides[side] }))}
        />
        <TextField field={form.field('present')} label={t().present} help={t().presentHelp} />
      </Form>
    </Dialog>
  );
}
