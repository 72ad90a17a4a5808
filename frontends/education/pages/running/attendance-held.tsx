import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { AttendanceCorrection, type LessonPerson, type LessonSaved, type LessonView } from '#shared/shapes/lesson.ts';
import { attendanceMarks, awayReasons } from '#shared/shapes/order-words.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readLesson } from '../../data/running.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { lessonText } from './lesson.text.ts';

/** Who came to a lesson that is over, and a way to put it right; who is expected at one to come. */
export function AttendanceHeld(props: { readonly of: LessonView }): JSX.Element {
  const t = lessonText;
  return (
    <Show when={props.of.state !== 'cancelled'}>
      <Show when={props.of.people.length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
        <WorkList title={t().people} count={props.of.people.length}>
          <For each={props.of.people}>{(person) => <PersonHeld of={person} in={props.of} />}</For>
        </WorkList>
      </Show>
    </Show>
  );
}

function PersonHeld(props: { readonly of: LessonPerson; readonly in: LessonView }): JSX.Element {
  const t = lessonText;
  const w = lessonWords;
  const own = ownInstitution();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const [open, setOpen] = createSignal(false);
  const name = (): string => nameHere(props.of.candidateId, people()) ?? t().nameless;
  const said = (): string => {
    const { mark, reason } = props.of;
    return [mark && w().marks[mark], reason && w().awayReasons[reason]].filter(Boolean).join('. ');
  };
  return (
    <li class="ff-work__row ff-work__row--whole">
      <div>
        <p class="ff-work__who">{name()}</p>
        <p class="ff-work__what">{said()}</p>
        <Show when={props.of.corrected}>
          {(before) => <p class="ff-muted">{t().corrected(w().marks[before().from])}</p>}
        </Show>
      </div>
      <Show when={props.in.state === 'held' && may('correct-attendance')}>
        <div class="ff-actions">
          <button type="button" class="button button-secondary" onClick={() => setOpen(true)}>
            {t().correct}
            <span class="sr-only"> {name()}</span>
          </button>
        </div>
        <Dialog open={open()} title={t().correctTitle(name())} onClose={() => setOpen(false)}>
          <Show when={open()}>
            <CorrectForm of={props.of} in={props.in} close={() => setOpen(false)} />
          </Show>
        </Dialog>
      </Show>
    </li>
  );
}

type Fields = { readonly mark: string; readonly reason: string; readonly because: string };

function CorrectForm(props: {
  readonly of: LessonPerson;
  readonly in: LessonView;
  readonly close: () => void;
}): JSX.Element {
  const t = lessonText;
  const w = lessonWords;
  const { enrolmentId } = untrack(() => props.of);
  const { lessonId, courseId } = untrack(() => props.in);
  const form = createForm<Fields, AttendanceCorrection, LessonSaved>({
    name: `attendance-${lessonId}-${enrolmentId}`,
    start: { mark: '', reason: '', because: '' },
    newest: () => ({ version: props.in.version, values: {} }),
    read: (fields, version) => {
      const isAway = fields.mark === 'away';
      const asked = emptyOf(fields, { mark: t().askMark, ...(isAway && { reason: t().askReason }) });
      if (Object.keys(asked).length > 0) return { errors: asked };
      const { reason, ...rest } = fields;
      return readWithShape(AttendanceCorrection, { ...rest, enrolmentId, version, ...(isAway && { reason }) });
    },
    send: (json, key) => {
      const { attendance } = competence.institutions[':institutionId'].courses[':courseId'].lessons[':lessonId'];
      return answerOf(attendance.$put({ param: { ...ownInstitution(), courseId, lessonId }, json }, once(key)));
    },
    done: () => {
      tellDone(t().done);
      props.close();
      void revalidate(readLesson.key);
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <RadioCards
        field={form.field('mark')}
        label={t().mark}
        choices={attendanceMarks.map((value) => ({ value, label: w().marks[value] }))}
        reveals={['away']}
        then={() => (
          <RadioCards
            field={form.field('reason')}
            label={t().reason}
            choices={awayReasons.map((value) => ({ value, label: w().awayReasons[value] }))}
          />
        )}
      />
      <TextArea field={form.field('because')} label={t().because} help={t().becauseHelp} rows={2} />
    </Form>
  );
}
