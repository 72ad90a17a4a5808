import type { JSX, ParentProps } from 'solid-js';
import { Show } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-names.ts';

/** How loud a flag is: `soon` amber, `late` red, `good` green, `quiet` for what is only worth knowing. */
export type FlagTone = 'soon' | 'late' | 'good' | 'quiet';

// Whole class names, so that the purge of unused styles finds them.
const toneClass: Readonly<Record<FlagTone, string>> = {
  soon: 'ff-flag',
  late: 'ff-flag ff-flag--late',
  good: 'ff-flag ff-flag--good',
  quiet: 'ff-flag ff-flag--quiet',
};

/** An alarm as small as a word, beside the name it concerns. Symbol and word, never colour alone. */
export function Flag(props: ParentProps<{ readonly tone: FlagTone; readonly icon?: IconName }>): JSX.Element {
  return (
    <span class={toneClass[props.tone]}>
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      {props.children}
    </span>
  );
}
