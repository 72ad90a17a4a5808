import { Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { nowMs } from '#kit/time/clock.ts';
import type { ImportView } from '#shared/shapes/referral-import.ts';
import { importText } from './import.text.ts';
import { PutAway } from './put-away.tsx';
import { secondsLeft } from './time-left.ts';

/** How far a list is that is being read or written: in lines, and how long it takes still. It goes on without the page. */
export function ImportProgress(props: {
  readonly of: ImportView;
  readonly lagging: boolean;
  readonly changed: () => void;
}): JSX.Element {
  const t = importText;
  const title = (): string => {
    if (props.of.state === 'writing') return t().writing;
    return props.of.state === 'checking' ? t().checking : t().reading;
  };
  const words = (): string => {
    const { progress } = props.of;
    if (!progress) return '';
    const left = secondsLeft(progress, nowMs());
    const done = t().ofTotal(formatNumber(progress.done), formatNumber(progress.total));
    return left === undefined ? done : `${done}, ${t().left(left)}`;
  };
  return (
    <>
      <h1>{title()}</h1>
      <div class="ff-sheet ff-narrow">
        <Show when={props.of.progress} fallback={<progress class="ff-wide" aria-label={title()} />}>
          {(progress) => (
            <progress class="ff-wide" max={progress().total} value={progress().done} aria-label={title()} />
          )}
        </Show>
        <p role="status" class="ff-num">
          {words()}
        </p>
        <p class="ff-muted">{t().goesOn}</p>
        <Show when={props.lagging}>
          <p class="ff-muted">{t().lagging}</p>
        </Show>
        <Show when={props.of.state !== 'writing'}>
          <PutAway of={props.of} changed={() => props.changed()} />
        </Show>
      </div>
    </>
  );
}
