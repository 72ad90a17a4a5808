import type { JSX } from 'solid-js';
import { withValue } from './set-value.ts';

/** Work that takes a while: how far it is. The sentence beside it says the count and the time left. */
export function Progress(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}): JSX.Element {
  const percent = (): number => (props.total > 0 ? Math.round((props.done / props.total) * 100) : 0);
  return (
    <div
      class="ff-progress"
      role="progressbar"
      aria-label={props.label}
      aria-valuenow={props.done}
      aria-valuemin={0}
      aria-valuemax={props.total}
    >
      <i ref={(element) => withValue(percent)(element)} />
    </div>
  );
}
