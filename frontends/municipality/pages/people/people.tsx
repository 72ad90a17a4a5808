import { A } from '@solidjs/router';
import { createResource, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { readWithoutOwner, readWork, searchPeople } from '../../data/candidates.ts';
import { searchedText, searchFor } from '../../data/search.ts';
import { peopleText } from './people.text.ts';
import { peopleNames } from './people-names.ts';
import { PeopleRows } from './people-rows.tsx';
import { WholeList } from './whole-list.tsx';
import { usualColumns } from './work-asked.ts';

/** Finds a person, by name or CPR number or in the list. */
export function People(): JSX.Element {
  const t = peopleText;
  return (
    <Page title={t().title}>
      <div class="ff-head">
        <h1>{t().heading}</h1>
        <Show when={may('list-received-portfolios')}>
          <A href="/portefoljer">{t().portfolios}</A>
        </Show>
        <Show when={may('list-absences')}>
          <A href="/personer/overdragelse">{t().handover}</A>
        </Show>
        <Show when={may('offer-referral-list')}>
          <A href="/personer/import">{t().importList}</A>
        </Show>
        <Show when={may('refer-candidate')}>
          <A class="button button-primary" href="/personer/henvis">
            {t().refer}
          </A>
        </Show>
      </div>
      <SearchForm id="person-search" words={t()} searched={searchedText()} onSearch={searchFor} />
      <Show
        when={searchedText()}
        keyed
        fallback={
          <Loaded says={t().loading} keys={[readWork.key, readWithoutOwner.key]}>
            <WholeList />
          </Loaded>
        }
      >
        {(text) => (
          <Loaded says={t().searching}>
            <Found text={text} />
          </Loaded>
        )}
      </Show>
    </Page>
  );
}

function Found(props: { readonly text: string }): JSX.Element {
  const t = peopleText;
  const scope = requiredRole().scope;
  const [found] = createResource(async () => await searchPeople(scope, props.text));
  const names = peopleNames();
  const list = pagesOf(found, async (cursor) => await searchPeople(scope, props.text, cursor));
  return (
    <Show
      when={list.items().length > 0}
      fallback={
        <Show when={found()}>
          <Empty title={t().noneFound} text={t().noneFoundText}>
            <button type="button" class="button button-secondary" onClick={() => searchFor('')}>
              {t().clear}
            </button>
          </Empty>
        </Show>
      }
    >
      <PeopleRows
        title={list.hasMore() ? t().foundMore : t().found(list.items().length)}
        people={list.items()}
        names={names}
        columns={usualColumns}
        goesOn={list.hasMore()}
      />
      <Show when={list.hasMore()}>
        <Pager of={list} shown={t().shown(list.items().length)} />
      </Show>
    </Show>
  );
}
