import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { may } from '#kit/session/may.ts';
import type { AdjustmentView } from '#shared/shapes/match.ts';
import type { NamedPerson } from '../../data/adjustments.ts';
import { adjustmentsText } from './adjustments.text.ts';

/** The questions as they can be asked in a telephone. */
export function Questions(props: { readonly of: readonly AdjustmentView[] }): JSX.Element {
  return <>{props.of.map(({ question }) => `»${question}«`).join(' ')}</>;
}

/** Those it would help, each a link to their match where that may be seen; and how many more. */
export function HelpedPeople(props: { readonly named: readonly NamedPerson[]; readonly count: number }): JSX.Element {
  const t = adjustmentsText;
  return (
    <>
      <For each={props.named}>
        {(person, place) => (
          <>
            <Show when={place() > 0}>, </Show>
            <Show when={may('propose-openings')} fallback={person.name ?? t().unknownName}>
              <A href={`/personer/${person.candidateId}/match`}>{person.name ?? t().unknownName}</A>
            </Show>
          </>
        )}
      </For>
      <Show when={props.count > props.named.length}>{t().and(props.count - props.named.length)}</Show>
    </>
  );
}
