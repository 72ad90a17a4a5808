import { Show, untrack, type JSX } from 'solid-js';
import { courseWords } from '#kit/courses/course-words.text.ts';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { withdrawalReasons } from '#shared/shapes/course-words.ts';
import { CourseWithdrawal, type CourseSaved, type CourseView } from '#shared/shapes/course.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { courseText } from './course.text.ts';

type Fields = { readonly reason: string; readonly note: string };

/** Takes a course down after saying why; of a draft nobody has seen, nothing is asked. */
export function WithdrawDialog(props: {
  readonly of: CourseView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly done: () => void;
}): JSX.Element {
  const t = courseText;
  const isDraft = (): boolean => props.of.state === 'draft';
  return (
    <Dialog open={props.open} title={t().withdrawTitle(props.of.course.title)} onClose={props.onClose}>
      <p>{isDraft() ? t().discardWhat : t().withdrawWhat}</p>
      <Show when={props.open}>
        <WithdrawForm {...props} isDraft={isDraft()} />
      </Show>
    </Dialog>
  );
}

function WithdrawForm(props: Parameters<typeof WithdrawDialog>[0] & { readonly isDraft: boolean }): JSX.Element {
  const t = courseText;
  const own = ownInstitution();
  const { courseId } = untrack(() => props.of);
  const form = createForm<Fields, CourseWithdrawal, CourseSaved>({
    name: `withdraw-${courseId}`,
    start: untrack(() => ({ reason: props.isDraft ? 'other' : '', note: '' })),
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => {
      const read = readWithShape(CourseWithdrawal, { ...fields, version });
      if ('body' in read) return read;
      return { errors: { ...read.errors, ...emptyOf(fields, { reason: t().askReason }) } };
    },
    send: (json, key) => {
      const withdrawal = competence.institutions[':institutionId'].courses[':courseId'].withdrawal;
      return answerOf(withdrawal.$post({ param: { ...own, courseId }, json }, once(key)));
    },
    done: () => {
      tellDone(t().withdrawn(props.of.course.title));
      props.onClose();
      props.done();
    },
  });
  return (
    <Form
      of={form}
      submit={props.isDraft ? t().discardYes : t().withdrawYes}
      beside={
        <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
          {t().cancel}
        </button>
      }
    >
      <Show when={!props.isDraft}>
        <RadioCards
          field={form.field('reason')}
          label={t().reason}
          choices={withdrawalReasons.map((reason) => ({ value: reason, label: courseWords().reasons[reason] }))}
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Show>
    </Form>
  );
}
