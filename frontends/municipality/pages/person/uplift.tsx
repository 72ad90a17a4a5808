import { Show, type JSX } from 'solid-js';
import { useParams } from '@solidjs/router';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { readSuggestedCourses } from '../../data/courses.ts';
import { SuggestedCourses } from './suggested-courses.tsx';
import { upliftText } from './uplift.text.ts';

/** Courses that could help the person, for whoever may have them suggested. */
export function CourseSuggestions(): JSX.Element {
  const params = useParams<{ id: string }>();
  return (
    <div class="ff-stack">
      <Show when={may('suggest-courses')}>
        <Loaded says={upliftText().loading} keys={readSuggestedCourses.key}>
          <SuggestedCourses candidateId={params.id} />
        </Loaded>
      </Show>
    </div>
  );
}
