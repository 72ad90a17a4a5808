import type { JSX } from 'solid-js';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import type { TailoredState } from '#shared/shapes/tailored-words.ts';
import { tailoredText } from './tailored.text.ts';

const tones: Readonly<Record<TailoredState, FlagTone>> = {
  described: 'soon',
  sent: 'quiet',
  offered: 'soon',
  approving: 'soon',
  agreed: 'good',
  running: 'good',
  declined: 'soon',
  completed: 'good',
  'broken-off': 'quiet',
  withdrawn: 'quiet',
  expired: 'late',
};

/** How far a request is, as a word. */
export function StateFlag(props: { readonly state: TailoredState }): JSX.Element {
  return <Flag tone={tones[props.state]}>{tailoredText().states[props.state]}</Flag>;
}
