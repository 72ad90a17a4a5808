import type { JSX } from 'solid-js';
import { formatNumber } from '../numbers/danish-numbers.ts';

/** How many, as a small green number beside a heading or a tab. */
export function Count(props: { readonly of: number }): JSX.Element {
  return <span class="ff-count">{formatNumber(props.of, 0)}</span>;
}
