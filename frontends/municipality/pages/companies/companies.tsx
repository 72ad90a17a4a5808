import { A, createAsync } from '@solidjs/router';
import { createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { companyWords } from '#kit/words/company.text.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';
import { readCompanies, searchCompanies } from '../../data/companies.ts';
import { networkScope } from '../../data/network-scope.ts';
import { companiesText } from './companies.text.ts';

const [searchedText, setSearchedText] = createSignal('');

/** Finds a workplace, by name or CVR number or in the list of those that take people of the municipality. */
export function Companies(): JSX.Element {
  const t = companiesText;
  return (
    <Page title={t().title}>
      <div class="ff-head">
        <h1>{t().heading}</h1>
        <Show when={may('join-network')}>
          <A class="button button-primary" href="/virksomheder/ny">
            {t().join}
          </A>
        </Show>
      </div>
      <SearchForm id="company-search" words={t()} searched={searchedText()} onSearch={setSearchedText} />
      <Show
        when={searchedText()}
        keyed
        fallback={
          <Loaded says={t().loading} keys={readCompanies.key}>
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
  const t = companiesText;
  const scope = networkScope();
  const [found] = createResource(async () => await searchCompanies(scope, props.text));
  return (
    <Show when={found()}>
      {(companies) => (
        <Show when={companies().length > 0} fallback={<Empty title={t().noneFound} text={t().noneFoundText} />}>
          <Rows title={t().found(companies().length)} companies={companies()} />
        </Show>
      )}
    </Show>
  );
}

function WholeList(): JSX.Element {
  const t = companiesText;
  const scope = networkScope();
  const first = createAsync(() => readCompanies(scope));
  const list = pagesOf(first, (cursor) => readCompanies(scope, cursor));
  return (
    <Show
      when={list.items().length > 0}
      fallback={
        <Show when={first()}>
          <Empty title={t().empty} text={t().emptyText} />
        </Show>
      }
    >
      <Rows title={t().listTitle} companies={list.items()} />
      <Pager of={list} shown={t().shown(list.items().length)} />
    </Show>
  );
}

function Rows(props: { readonly title: string; readonly companies: readonly CompanyLine[] }): JSX.Element {
  return (
    <WorkList title={props.title}>
      <For each={props.companies}>
        {(company) => (
          <li class="ff-work__row ff-work__row--wide">
            <div>
              <p class="ff-work__who">
                <A href={`/virksomheder/${company.companyId}`}>{company.name}</A>
              </p>
              <p class="ff-work__what">
                {companyWords().kinds[company.kind]} · {companyWords().roles[company.roleInNetwork]} · {company.city}
              </p>
            </div>
            <span class="ff-muted">{companiesText().joinedOn(longDate(company.joinedOn))}</span>
          </li>
        )}
      </For>
    </WorkList>
  );
}
