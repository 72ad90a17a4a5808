import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { readManyContacts } from '../../data/handovers.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { manyContactsText } from './many-contacts.text.ts';

/** Whoever has had many contact persons, the most first: for whoever leads the team. */
export function ManyContactsAside(): JSX.Element {
  return (
    <Loaded says={manyContactsText().loading} keys={readManyContacts.key}>
      <Many />
    </Loaded>
  );
}

function Many(): JSX.Element {
  const t = manyContactsText;
  const many = createAsync(() => readManyContacts(requiredRole().scope));
  return (
    <Show when={(many()?.items.length ?? 0) > 0}>
      <AsideSheet title={t().title} icon="sync">
        <ul class="ff-list">
          <For each={many()?.items}>
            {(person) => (
              <li class="ff-aside__item">
                <A href={`/personer/${person.candidateId}`}>{person.name}</A>
                <ProtectedMark when={person.addressProtected} />
                <p class="ff-muted">{t().count(person.count)}</p>
              </li>
            )}
          </For>
        </ul>
        <A href="/personer/overdragelse">{t().handovers}</A>
      </AsideSheet>
    </Show>
  );
}
