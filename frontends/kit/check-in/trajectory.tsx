import { For, Show, type JSX } from 'solid-js';
import { feltThings, type FeltMark, type FeltThing, type Standing } from '#shared/shapes/check-in.ts';
import type { CheckInWords } from './check-in-form.tsx';

/** What one of those around a placement said on a day: what was felt, and where the person stands. */
export type PathPoint = { readonly on: string; readonly by: string } & {
  readonly [thing in FeltThing]?: FeltMark | undefined;
} & { readonly standing?: Standing | undefined };

/** How the picture is told. */
export interface PathWords {
  readonly title: string;
  readonly legend: string;
  readonly felt: CheckInWords['felt'];
  readonly mark: CheckInWords['mark'];
  readonly standingTitle: string;
  /** One word each, since there is little room. */
  readonly standing: CheckInWords['standing'];
  readonly nothing: string;
}

const usualDays = 6;

/**
 * How somebody grows into a workplace, over time: a row for each thing that was said of it, a column for each day, and a circle
 * that is full, half or empty, each with its word. What was said, and no figure made of it.
 */
export function Trajectory(props: {
  readonly points: readonly PathPoint[];
  readonly words: PathWords;
  readonly day: (on: string) => string;
  /** How many of the newest days are drawn. */
  readonly newest?: number;
}): JSX.Element {
  const told = (): readonly PathPoint[] => props.points.filter(isTold);
  const days = (): readonly string[] =>
    [...new Set(told().map(({ on }) => on))]
      .toSorted((one, other) => one.localeCompare(other))
      .slice(-(props.newest ?? usualDays));
  const shown = (): readonly PathPoint[] => told().filter(({ on }) => days().includes(on));
  const sides = (): readonly string[] => [...new Set(shown().map(({ by }) => by))];
  const at = (on: string, by: string): PathPoint | undefined =>
    told().find((point) => point.on === on && point.by === by);
  const rows = (): readonly { readonly thing: FeltThing | 'standing'; readonly by: string }[] =>
    [...feltThings, 'standing' as const].flatMap((thing) =>
      sides()
        .filter((by) => shown().some((point) => point.by === by && point[thing]))
        .map((by) => ({ thing, by })),
    );
  return (
    <Show when={days().length > 0}>
      <section class="ff-way" aria-label={props.words.title}>
        <h3 class="ff-h-small">{props.words.title}</h3>
        <p class="ff-muted">{props.words.legend}</p>
        <div class="ff-way__scroll" tabindex="0" role="group" aria-label={props.words.title}>
          <table>
            <thead>
              <tr>
                <td />
                <For each={days()}>{(on) => <th scope="col">{props.day(on)}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {({ thing, by }) => (
                  <tr>
                    <th scope="row">
                      {thing === 'standing' ? props.words.standingTitle : props.words.felt[thing]}
                      <Show when={sides().length > 1}>
                        <span class="ff-muted"> {by}</span>
                      </Show>
                    </th>
                    <For each={days()}>
                      {(on) => (
                        <td>
                          <Said of={at(on, by)} thing={thing} words={props.words} />
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </section>
    </Show>
  );
}

function Said(props: {
  readonly of: PathPoint | undefined;
  readonly thing: FeltThing | 'standing';
  readonly words: PathWords;
}): JSX.Element {
  const mark = (): FeltMark | undefined => (props.thing === 'standing' ? undefined : props.of?.[props.thing]);
  const standing = (): Standing | undefined => (props.thing === 'standing' ? props.of?.standing : undefined);
  return (
    <Show
      when={mark()}
      fallback={
        <Show when={standing()} fallback={<span class="sr-only">{props.words.nothing}</span>}>
          {(where) => props.words.standing[where()]}
        </Show>
      }
    >
      {(felt) => (
        <>
          <Circle of={felt()} />
          <span class="ff-way__word">{props.words.mark[felt()]}</span>
        </>
      )}
    </Show>
  );
}

function Circle(props: { readonly of: FeltMark }): JSX.Element {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" />
      <Show when={props.of === 'yes'}>
        <circle cx="10" cy="10" r="8" fill="currentColor" />
      </Show>
      <Show when={props.of === 'a-little'}>
        <path d="M10 2 A8 8 0 0 0 10 18 Z" fill="currentColor" />
      </Show>
    </svg>
  );
}

function isTold({ decides, manages, belongs, standing }: PathPoint): boolean {
  return Boolean(decides ?? manages ?? belongs ?? standing);
}
