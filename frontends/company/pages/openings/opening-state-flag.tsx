import type { JSX } from 'solid-js';
import type { IconName } from '#kit/icons/icon-names.ts';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import type { OpeningState } from '#shared/shapes/opening.ts';
import { openingText } from './opening.text.ts';

const looks: Readonly<Record<OpeningState, { readonly tone: FlagTone; readonly icon: IconName }>> = {
  open: { tone: 'good', icon: 'check' },
  paused: { tone: 'soon', icon: 'hourglass' },
  closed: { tone: 'quiet', icon: 'lock' },
};

/** An opening's state as a word and a symbol. */
export function OpeningStateFlag(props: { readonly state: OpeningState }): JSX.Element {
  return (
    <Flag tone={looks[props.state].tone} icon={looks[props.state].icon}>
      {openingText().states[props.state]}
    </Flag>
  );
}
