import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { coursePrice } from '#kit/courses/course-in-words.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CourseSuggestion } from '#shared/shapes/catalogue.ts';
import { readSuggestedCourses } from '../../data/courses.ts';
import { placeOf, SeatsFlag, startOf } from '../courses/course-rows.tsx';
import { SaveCourse } from '../courses/save-course.tsx';
import { enrolmentPage } from '../uplift/learner.ts';
import { upliftText } from './uplift.text.ts';

/** Courses for the person, each with why. */
export function SuggestedCourses(props: { readonly candidateId: string }): JSX.Element {
  const t = upliftText;
  const { scope } = requiredRole();
  const suggested = createAsync(() => readSuggestedCourses(scope, props.candidateId));
  return (
    <Show when={suggested()}>
      {(found) => (
        <Show when={found().hasProfile} fallback={<Empty title={t().noProfile} text={t().noProfileText} />}>
          <Show when={found().items.length > 0} fallback={<NoSuggestions />}>
            <section class="ff-sheet" aria-labelledby="suggested-courses">
              <div class="ff-head">
                <h2 id="suggested-courses">{t().suggested}</h2>
                <A class="function-link" href="/kurser">
                  {t().toCourses}
                </A>
              </div>
              <p>
                <Show when={found().place} fallback={t().fromWishes}>
                  {(place) => t().fromPlace(place().title, place().companyName)}
                </Show>{' '}
                <span class="ff-muted">{t().seen}</span>
              </p>
              <ul class="ff-list">
                <For each={found().items}>{(course) => <Suggested of={course} candidateId={props.candidateId} />}</For>
              </ul>
            </section>
          </Show>
        </Show>
      )}
    </Show>
  );
}

function Suggested(props: { readonly of: CourseSuggestion; readonly candidateId: string }): JSX.Element {
  const enrolment = (): string => enrolmentPage(props.candidateId, props.of.institutionId, props.of.courseId);
  return (
    <li class="ff-saved-row">
      <div>
        <h3 class="h4">
          <A href={`/kurser/${props.of.institutionId}/${props.of.courseId}`}>{props.of.title}</A>
        </h3>
        <p class="mb-0">
          {[props.of.institutionName, startOf(props.of), placeOf(props.of), coursePrice(props.of.priceKr)].join(' · ')}{' '}
          <SeatsFlag of={props.of} />
        </p>
        <ul aria-label={upliftText().why}>
          <For each={props.of.reasons}>{({ text }) => <li>{text}</li>}</For>
        </ul>
        <Show when={may('enrol-candidate')}>
          <A class="function-link" href={enrolment()}>
            {upliftText().enrol}
          </A>
        </Show>
      </div>
      <SaveCourse courseId={props.of.courseId} title={props.of.title} />
    </li>
  );
}

function NoSuggestions(): JSX.Element {
  const t = upliftText;
  return (
    <Empty title={t().none} text={t().noneText}>
      <A class="button button-secondary" href="/kurser">
        {t().toCourses}
      </A>
    </Empty>
  );
}
