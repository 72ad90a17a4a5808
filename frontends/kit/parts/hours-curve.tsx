import { For, Show, type JSX } from 'solid-js';

/** A week as the curve draws it: what was planned, what it became, and whether the place waited. */
export interface CurveWeek {
  readonly monday: string;
  readonly planned: number;
  readonly paid: number;
  readonly unpaid: number;
  readonly pausedDays: number;
}

const view = { width: 380, height: 180, left: 26, bottom: 22, top: 8 } as const;
const wholePause = 5;

/**
 * Hours week by week: bars for what it became, the paid part darker, and the plan as a line above them. A picture alone; the
 * same stands in words beside it, so it is hidden from those who listen.
 */
export function HoursCurve(props: {
  readonly weeks: readonly CurveWeek[];
  readonly label: (monday: string) => string;
}): JSX.Element {
  const most = (): number =>
    Math.max(4, ...props.weeks.map(({ planned, paid, unpaid }) => Math.max(planned, paid + unpaid)));
  const step = (): number => (view.width - view.left) / Math.max(props.weeks.length, 1);
  const x = (place: number): number => view.left + place * step();
  const y = (hours: number): number =>
    view.height - view.bottom - (hours / most()) * (view.height - view.bottom - view.top);
  const line = (): string =>
    props.weeks
      .map(({ planned }, place) => `${place === 0 ? 'M' : 'L'}${x(place)},${y(planned)} H${x(place + 1)}`)
      .join(' ');
  const marks = (): readonly number[] => {
    const each = most() > 16 ? 10 : most() > 8 ? 5 : 2;
    return Array.from({ length: Math.floor(most() / each) + 1 }, (_, place) => place * each);
  };
  const isLabelled = (place: number): boolean => place % Math.max(1, Math.ceil(props.weeks.length / 4)) === 0;
  return (
    <svg class="ff-curve" viewBox={`0 0 ${view.width} ${view.height}`} aria-hidden="true">
      <For each={marks()}>
        {(hours) => (
          <>
            <line class="ff-curve__rule" x1={view.left} x2={view.width} y1={y(hours)} y2={y(hours)} />
            <text class="ff-curve__text" x={view.left - 6} y={y(hours) + 4} text-anchor="end">
              {hours}
            </text>
          </>
        )}
      </For>
      <For each={props.weeks}>
        {(week, place) => (
          <>
            <Show when={week.pausedDays >= wholePause}>
              <rect
                class="ff-curve__pause"
                x={x(place())}
                width={step()}
                y={view.top}
                height={view.height - view.bottom - view.top}
              />
            </Show>
            <rect
              class="ff-curve__unpaid"
              x={x(place()) + step() * 0.14}
              width={step() * 0.72}
              y={y(week.paid + week.unpaid)}
              height={y(week.paid) - y(week.paid + week.unpaid)}
            />
            <rect
              class="ff-curve__paid"
              x={x(place()) + step() * 0.14}
              width={step() * 0.72}
              y={y(week.paid)}
              height={y(0) - y(week.paid)}
            />
            <Show when={isLabelled(place())}>
              <text class="ff-curve__text" x={x(place()) + step() / 2} y={view.height - 6} text-anchor="middle">
                {props.label(week.monday)}
              </text>
            </Show>
          </>
        )}
      </For>
      <path class="ff-curve__plan" d={line()} />
    </svg>
  );
}
