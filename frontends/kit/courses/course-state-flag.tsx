import type { JSX } from 'solid-js';
import type { CourseState } from '#shared/shapes/course-words.ts';
import type { IconName } from '../icons/icon-names.ts';
import { Flag, type FlagTone } from '../parts/flag.tsx';
import { courseWords } from './course-words.text.ts';

const looks: Readonly<Record<CourseState, { readonly tone: FlagTone; readonly icon: IconName }>> = {
  draft: { tone: 'soon', icon: 'hourglass' },
  posted: { tone: 'good', icon: 'check' },
  withdrawn: { tone: 'quiet', icon: 'lock' },
  expired: { tone: 'quiet', icon: 'lock' },
};

/** A course's state as a word and a symbol. */
export function CourseStateFlag(props: { readonly state: CourseState }): JSX.Element {
  return (
    <Flag tone={looks[props.state].tone} icon={looks[props.state].icon}>
      {courseWords().states[props.state]}
    </Flag>
  );
}
