import { revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { readBridgeBuilding } from '#kit/courses/course-data.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog, Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { userName } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { RunPerson } from '#shared/shapes/lesson.ts';
import { readCourseRun, type OfCourse } from '../../data/running.ts';
import { bridgeCareText } from './bridge-care.text.ts';
import { InternshipForm } from './internship-form.tsx';

type Which = 'education' | 'retention';
type CareProps = { readonly of: RunPerson; readonly course: OfCourse; readonly name: string };
const enrolment = competence.institutions[':institutionId'].courses[':courseId'].enrolments[':enrolmentId'];
const all = [readCourseRun.key, readBridgeBuilding.key];

/** Who looks after somebody on a bridge-building course; a mentor takes the task or gives it back. */
export function BridgeCare(props: CareProps): JSX.Element {
  const t = bridgeCareText;
  const action = createAction();
  const [giving, setGiving] = createSignal<Which>();
  const [placing, setPlacing] = createSignal(false);
  const send = (which: Which, take: boolean): Promise<void> =>
    action.run(async () => {
      const param = { ...props.course, enrolmentId: props.of.enrolmentId };
      await answerOf(enrolment[`${which}-mentor`].$post({ param, json: { version: props.of.careVersion, take } }));
      setGiving(undefined);
      tellDone(take ? t().taken : t().given);
      await revalidate(all);
    });
  const goesOn = (): boolean => props.of.state === 'enrolled' || props.of.state === 'started';
  return (
    <>
      <ul class="ff-list">
        <li>{props.of.educationMentor ? t().education(props.of.educationMentor) : t().noEducation}</li>
        <li>{retentionOf(props.of)}</li>
      </ul>
      <ActionProblem of={action} reload={() => void revalidate(readCourseRun.key)} />
      <Show when={goesOn()}>
        <div class="ff-actions">
          <Show when={may('assign-education-mentor')}>
            <Task who={props.of.educationMentor} which="education" send={send} give={setGiving} name={props.name} />
          </Show>
          <Show when={may('assign-retention-mentor') && !props.of.internshipFrom}>
            <Task who={props.of.retentionMentor} which="retention" send={send} give={setGiving} name={props.name} />
          </Show>
          <Show when={may('record-internship-in-place') && !props.of.internshipFrom}>
            <button type="button" class="function-link ff-link" onClick={() => setPlacing(true)}>
              {t().inPlace}
              <span class="sr-only"> {props.name}</span>
            </button>
          </Show>
        </div>
      </Show>
      <ConfirmDialog
        open={giving() !== undefined}
        title={t().giveTitle(props.name)}
        confirm={t().giveYes}
        busy={action.busy()}
        onConfirm={() => void send(giving() ?? 'education', false)}
        onClose={() => setGiving(undefined)}
      >
        <p>{t().giveText}</p>
      </ConfirmDialog>
      <Dialog open={placing()} title={t().inPlaceTitle(props.name)} onClose={() => setPlacing(false)}>
        <Show when={placing()}>
          <p>{t().inPlaceText}</p>
          <InternshipForm of={props.of} course={props.course} close={() => setPlacing(false)} />
        </Show>
      </Dialog>
    </>
  );
}

/** One task: taken where nobody has it, given back by whoever has it. */
function Task(props: {
  readonly who: string | undefined;
  readonly which: Which;
  readonly name: string;
  readonly send: (which: Which, take: boolean) => Promise<void>;
  readonly give: (which: Which) => void;
}): JSX.Element {
  const t = bridgeCareText;
  const words = (): Readonly<Record<Which, string>> =>
    props.who ? { education: t().giveEducation, retention: t().giveRetention } : takeWords();
  const takeWords = () => ({ education: t().takeEducation, retention: t().takeRetention });
  return (
    <Show when={props.who === undefined || props.who === userName()}>
      <button
        type="button"
        class={props.who ? 'function-link ff-link' : 'button button-secondary'}
        onClick={() => (props.who ? props.give(props.which) : void props.send(props.which, true))}
      >
        {words()[props.which]}
        <span class="sr-only"> {props.name}</span>
      </button>
    </Show>
  );
}

function retentionOf({ retentionMentor, internshipFrom }: RunPerson): string {
  const t = bridgeCareText();
  if (internshipFrom) return t.internship(dayDate(internshipFrom));
  return retentionMentor ? t.retention(retentionMentor) : t.noRetention;
}
