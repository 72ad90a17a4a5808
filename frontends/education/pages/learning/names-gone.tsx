import { Show, type JSX } from 'solid-js';
import type { InstitutionPerson } from '#shared/shapes/institution-people.ts';
import { nameHere } from '../../data/site.ts';
import { learningText } from './learning.text.ts';

/** Says why somebody in a list has no name any more: it is a promise that was kept, not a fault. */
export function NamesGone(props: {
  readonly of: readonly string[];
  readonly people: readonly InstitutionPerson[] | undefined;
}): JSX.Element {
  const isGone = (): boolean =>
    props.people !== undefined && props.of.some((candidateId) => !nameHere(candidateId, props.people));
  return (
    <Show when={isGone()}>
      <p class="ff-muted">{learningText().namesGone}</p>
    </Show>
  );
}
