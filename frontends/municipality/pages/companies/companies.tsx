import { A } from '@solidjs/router';
import { createResource, createSignal, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { readCompanies, searchCompanies } from '../../data/companies.ts';
import { networkScope } from '../../data/network-scope.ts';
import { companiesText } from './companies.text.ts';
import { CompanyRows } from './company-rows.tsx';
import { WholeList } from './whole-list.tsx';

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
          <CompanyRows title={t().found(companies().length)} companies={companies()} />
        </Show>
      )}
    </Show>
  );
}
