import { For, type JSX } from 'solid-js';

/** A term and its value. */
export interface Fact {
  readonly term: string;
  readonly value: JSX.Element;
}

/** Facts as terms and values: stacked, side by side in a narrow sheet, in two columns, or in a row. */
export function Facts(props: {
  readonly facts: readonly Fact[];
  readonly form?: 'stacked' | 'side' | 'two' | 'row';
}): JSX.Element {
  return (
    <dl
      class="ff-facts"
      classList={{
        'ff-facts--side': props.form === 'side',
        'ff-facts--two': props.form === 'two',
        'ff-facts--row': props.form === 'row',
      }}
    >
      <For each={props.facts}>
        {(fact) => (
          <div>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
