import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { may } from '#kit/session/may.ts';
import type { Figure } from '#shared/shapes/results.ts';
import type { FigureAsked } from '../../data/results.ts';

/** A figure that opens the people behind it; plain where there is nobody, or the role does not see people. */
export function FigureLink(props: {
  readonly count: number | null | undefined;
  readonly figure: Figure;
  readonly column: string;
  readonly asOf: string | undefined;
  /** What is counted, for those who hear the link alone. */
  readonly says: string;
}): JSX.Element {
  const shown = (): string => (props.count === null || props.count === undefined ? '–' : formatNumber(props.count, 0));
  return (
    <Show when={(props.count ?? 0) > 0 && may('list-cases-behind')} fallback={shown()}>
      <A class="ff-figures__link" href={pathBehind(props)}>
        {shown()}
        <span class="sr-only"> {props.says}</span>
      </A>
    </Show>
  );
}

/** The address of the people behind a figure. */
export function pathBehind({ figure, column, asOf }: FigureAsked): string {
  const asked = new URLSearchParams({ tal: figure, gruppe: column, ...(asOf && { pr: asOf }) });
  return `/resultater/personer?${asked.toString()}`;
}
