import { createSignal, For, onCleanup, Show, type JSX } from 'solid-js';
import { withValue } from './set-value.ts';

/** Faster answers never flicker: a skeleton shows itself only after this long. */
const patienceMs = 300;
const rowShapes = [
  [38, 72],
  [30, 84],
  [44, 60],
] as const;

/** Rows with the shape of what comes. `says` is read aloud: "Henter opgaver". */
export function RowsSkeleton(props: { readonly says: string }): JSX.Element {
  return (
    <Patient says={props.says}>
      <div class="ff-sheet ff-sheet--flush" aria-hidden="true">
        <For each={rowShapes}>
          {([name, what]) => (
            <div class="ff-skel">
              <Bar width={84} />
              <span>
                <Bar width={name} />
                <Bar width={what} />
              </span>
              <i class="b" />
            </div>
          )}
        </For>
      </div>
    </Patient>
  );
}

/** A page that is not there yet: a heading, a line and rows. */
export function PageSkeleton(props: { readonly says: string }): JSX.Element {
  return (
    <Patient says={props.says}>
      <div class="ff-skel-head" aria-hidden="true">
        <Bar width={46} />
        <Bar width={30} />
      </div>
      <RowsSkeleton says={props.says} />
    </Patient>
  );
}

function Patient(props: { readonly says: string; readonly children: JSX.Element }): JSX.Element {
  const [waited, setWaited] = createSignal(false);
  const timer = setTimeout(() => setWaited(true), patienceMs);
  onCleanup(() => clearTimeout(timer));
  return (
    <div aria-busy="true">
      <Show when={waited()}>
        <p class="sr-only" role="status">
          {props.says}
        </p>
        {props.children}
      </Show>
    </div>
  );
}

function Bar(props: { readonly width: number }): JSX.Element {
  return <i ref={(element) => withValue(() => props.width)(element)} />;
}
