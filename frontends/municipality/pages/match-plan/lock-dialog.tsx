import { createAsync } from '@solidjs/router';
import { createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { searchPeople, type Work } from '../../data/candidates.ts';
import { networkScope } from '../../data/network-scope.ts';
import { readEveryOpening } from '../../data/openings.ts';
import { Finder } from './chosen-things.tsx';
import { matchPlanText } from './match-plan.text.ts';
import { asPickable } from './what-if.tsx';

/** Who shall have which place, whatever the plan is: the person first, then the place. */
export function LockDialog(props: {
  readonly onLock: (candidateId: string, openingId: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const t = (): ReturnType<typeof matchPlanText>['whatIf'] => matchPlanText().whatIf;
  const [searched, setSearched] = createSignal('');
  const [person, setPerson] = createSignal<Work>();
  const openings = createAsync(() => readEveryOpening(networkScope()));
  return (
    <Dialog open title={t().lockTitle} onClose={() => props.onClose()}>
      <Show
        when={person()}
        fallback={
          <>
            <SearchForm id="lock-person" words={t().search} searched={searched()} onSearch={setSearched} />
            <Show when={searched()} keyed>
              {(text) => (
                <Loaded says={t().searching}>
                  <Found text={text} onChoose={setPerson} />
                </Loaded>
              )}
            </Show>
          </>
        }
      >
        {(chosen) => (
          <>
            <p>{t().lockTo(chosen().name)}</p>
            <p class="ff-muted">{t().addedHelp}</p>
            <Finder
              label={t().lockTo(chosen().name)}
              rest={openings()?.map(asPickable) ?? []}
              onPick={(openingId) => props.onLock(chosen().candidateId, openingId)}
            />
          </>
        )}
      </Show>
    </Dialog>
  );
}

function Found(props: { readonly text: string; readonly onChoose: (person: Work) => void }): JSX.Element {
  const t = (): ReturnType<typeof matchPlanText>['whatIf'] => matchPlanText().whatIf;
  const [found] = createResource(async () => await searchPeople(requiredRole().scope, props.text));
  const open = (): readonly Work[] => found()?.items.filter(({ state }) => state !== 'closed') ?? [];
  return (
    <Show when={found()}>
      <Show when={open().length > 0} fallback={<p>{t().nobodyFound}</p>}>
        <ul class="ff-list">
          <For each={open()}>
            {(person) => (
              <li class="ff-choose-row">
                <span class="ff-strong">{person.name}</span>
                <button type="button" class="button button-secondary" onClick={() => props.onChoose(person)}>
                  {t().choose}
                  <span class="sr-only"> {person.name}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Show>
  );
}
