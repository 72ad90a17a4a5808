import { A, revalidate, useNavigate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { readCourse, readCourses } from '#kit/courses/course-data.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CourseView } from '#shared/shapes/course.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { courseText } from './course.text.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What can be done with a course: change or finish it, copy it, take it down. */
export function CourseActions(props: { readonly of: CourseView; readonly reload: () => void }): JSX.Element {
  const t = courseText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const action = createAction();
  const [withdrawing, setWithdrawing] = createSignal(false);
  const isOver = (): boolean => props.of.state === 'withdrawn' || props.of.state === 'expired';
  const copy = (): Promise<void> =>
    action.run(async () => {
      const { courseId, version, course } = props.of;
      const copying = competence.institutions[':institutionId'].courses[':courseId'].copy;
      const copied = await answerOf(copying.$post({ param: { ...own, courseId }, json: { version } }));
      tellDone(t().copied(course.title));
      void revalidate(readCourses.key);
      navigate(`/kurser/${copied.courseId}/ret`);
    });
  return (
    <div class="ff-above">
      <ActionProblem of={action} reload={() => props.reload()} />
      <div class="ff-actions">
        <Show when={!isOver()}>
          <A class="button button-primary" href={`/kurser/${props.of.courseId}/ret`}>
            {props.of.state === 'draft' ? t().finish : t().change}
          </A>
        </Show>
        <BusyButton kind="secondary" busy={action.busy()} onClick={() => void copy()}>
          {t().copy}
        </BusyButton>
        <Show when={!isOver()}>
          <button type="button" class="function-link ff-link" onClick={() => setWithdrawing(true)}>
            {props.of.state === 'draft' ? t().discard : t().withdraw}
          </button>
        </Show>
      </div>
      <WithdrawDialog
        of={props.of}
        open={withdrawing()}
        onClose={() => setWithdrawing(false)}
        done={() => void revalidate([readCourse.key, readCourses.key])}
      />
    </div>
  );
}
