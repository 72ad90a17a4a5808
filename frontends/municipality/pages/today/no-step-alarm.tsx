import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import type { Work } from '../../data/candidates.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { noticesText } from './today-notices.text.ts';

/** Nobody is without a next step: whoever is, stands first and is counted. */
export function NoStepAlarm(props: { readonly people: readonly Work[] }): JSX.Element {
  const t = noticesText;
  return (
    <Show when={props.people.length > 0}>
      <WorkList title={t().noStep(props.people.length)}>
        <For each={props.people}>
          {(person) => (
            <WorkRow
              when={t().noStepWhen}
              late
              who={
                <>
                  <A href={`/personer/${person.candidateId}`}>{person.name}</A>
                  <ProtectedMark when={person.addressProtected} />
                </>
              }
              what={t().noStepText}
              action={
                <A class="button button-secondary" href={`/personer/${person.candidateId}/naeste-skridt`}>
                  {t().planStep}
                  <span class="sr-only">{t().planStepFor(person.name)}</span>
                </A>
              }
            />
          )}
        </For>
      </WorkList>
    </Show>
  );
}
