import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { forgetCourse, keepCourse, readSavedCourses } from '../../data/courses.ts';
import { coursesText } from './courses.text.ts';

/** Saves a course for oneself, or takes it out again. */
export function SaveCourse(props: { readonly courseId: string; readonly title: string }): JSX.Element {
  return (
    <Show when={may('save-course')}>
      <Switchable {...props} />
    </Show>
  );
}

function Switchable(props: { readonly courseId: string; readonly title: string }): JSX.Element {
  const t = coursesText;
  const { scope } = requiredRole();
  const saved = createAsync(() => readSavedCourses(scope));
  const action = createAction();
  const isSaved = (): boolean => saved()?.items.some(({ courseId }) => courseId === props.courseId) ?? false;
  const press = async (): Promise<void> => {
    if (isSaved()) {
      await forgetCourse(scope, props.courseId);
      tellDone(t().forgotten(props.title), () => keepCourse(scope, props.courseId));
      return;
    }
    await keepCourse(scope, props.courseId);
    tellDone(t().savedDone(props.title));
  };
  return (
    <>
      <button
        type="button"
        class="function-link"
        aria-label={isSaved() ? t().savedForget(props.title) : t().saveThis(props.title)}
        onClick={() => void action.run(press)}
      >
        {isSaved() ? t().saved : t().save}
      </button>
      <ActionProblem of={action} />
    </>
  );
}
