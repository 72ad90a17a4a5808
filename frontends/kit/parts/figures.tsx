import { For, Show, type JSX } from 'solid-js';
import { formatPercent } from '../numbers/danish-numbers.ts';
import { withValue } from './set-value.ts';

/** One row of bars against a target: up to two series in percent of their target; nothing where there is no figure. */
export interface TargetRow {
  readonly name: string;
  readonly percents: readonly (number | undefined)[];
}

const scaleEndPercent = 200;

/** Bars against a dashed line at 100 %. Told apart by pattern too; the figure stands beside each bar. */
export function TargetBars(props: {
  readonly series: readonly string[];
  readonly target: string;
  readonly rows: readonly TargetRow[];
}): JSX.Element {
  return (
    <>
      <ul class="ff-list ff-key">
        <For each={props.series}>
          {(name, index) => (
            <li>
              <i classList={{ two: index() === 1 }} />
              {name}
            </li>
          )}
        </For>
        <li>
          <i class="goal" />
          {props.target}
        </li>
      </ul>
      <ul class="ff-list ff-bars">
        <For each={props.rows}>{(row) => <TargetRowBars row={row} />}</For>
      </ul>
    </>
  );
}

function TargetRowBars(props: { readonly row: TargetRow }): JSX.Element {
  return (
    <li>
      <span class="ff-bars__name">{props.row.name}</span>
      <For each={props.row.percents}>
        {(percent, index) => (
          <Show
            when={percent !== undefined}
            fallback={
              <>
                <span />
                <span />
              </>
            }
          >
            <span class="ff-bars__track" classList={{ 'ff-bars__track--2': index() === 1 }}>
              <i ref={(element) => withValue(() => Math.min(percent ?? 0, scaleEndPercent))(element)} />
            </span>
            <span class="ff-num" classList={{ 'ff-strong': (percent ?? 0) < 100 }}>
              {formatPercent(percent ?? 0)}
            </span>
          </Show>
        )}
      </For>
    </li>
  );
}

/** A few columns, each with its figure on top and its band below. */
export function Columns(props: {
  readonly columns: readonly { readonly name: string; readonly count: number }[];
}): JSX.Element {
  const tallest = (): number => Math.max(1, ...props.columns.map((column) => column.count));
  return (
    <ul class="ff-list ff-cols">
      <For each={props.columns}>
        {(column) => (
          <li>
            <span class="ff-cols__bar">
              {column.count}
              <i ref={(element) => withValue(() => Math.round((column.count / tallest()) * 100))(element)} />
            </span>
            <span class="ff-muted">{column.name}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
