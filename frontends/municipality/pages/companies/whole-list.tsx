import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { ClearFilters } from '#kit/filters/clear-filters.tsx';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { companyWords } from '#kit/words/company.text.ts';
import { networkRoles, type CompanyLine } from '#shared/shapes/company.ts';
import { companyKinds } from '#shared/shapes/vocabulary.ts';
import { moreCompanies, readCompanies } from '../../data/companies.ts';
import { networkScope } from '../../data/network-scope.ts';
import { companiesText } from './companies.text.ts';
import { CompanyRows } from './company-rows.tsx';
import { chosenCompanies, townsOf } from './chosen-companies.ts';

const plan = {
  slags: ['alle', ...companyKinds],
  rolle: ['alle', ...networkRoles],
  by: 'text',
  orden: ['navn', 'nyeste'],
} as const;

/** Those who take people of the municipality, with filters that stay in the address. */
export function WholeList(): JSX.Element {
  const t = companiesText;
  const scope = networkScope();
  const filters = filtersInAddress('companies', plan);
  const { values, choose } = filters;
  const first = createAsync(() => readCompanies(scope));
  const list = pagesOf(first, (cursor) => moreCompanies(scope, cursor));
  const chosen = (): readonly CompanyLine[] => chosenCompanies(list.items(), values());
  return (
    <Show when={first()}>
      <Show when={list.items().length > 0} fallback={<Empty title={t().empty} text={t().emptyText} />}>
        <FilterBar label={t().filters}>
          <SelectFilter
            label={t().kind}
            value={values().slags}
            onChoose={(kind) => choose('slags', kind)}
            options={[
              { value: 'alle', label: t().everyKind },
              ...companyKinds.map((kind) => ({ value: kind, label: companyWords().kinds[kind] })),
            ]}
          />
          <SelectFilter
            label={t().role}
            value={values().rolle}
            onChoose={(role) => choose('rolle', role)}
            options={[
              { value: 'alle', label: t().everyRole },
              ...networkRoles.map((role) => ({ value: role, label: companyWords().roles[role] })),
            ]}
          />
          <SelectFilter
            label={t().town}
            value={values().by}
            onChoose={(town) => choose('by', town)}
            options={[
              { value: '', label: t().everyTown },
              ...townsOf(list.items()).map((town) => ({ value: town, label: town })),
            ]}
          />
          <SelectFilter
            label={t().order}
            value={values().orden}
            onChoose={(order) => choose('orden', order)}
            options={plan.orden.map((order) => ({ value: order, label: t().orders[order] }))}
          />
          <ClearFilters of={filters}>{t().clearFilters}</ClearFilters>
        </FilterBar>
        <Show when={chosen().length > 0} fallback={<Empty title={t().emptyFilter} text={t().emptyFilterText} />}>
          <CompanyRows title={t().listTitle} companies={chosen()} />
        </Show>
        <Show when={list.hasMore()}>
          <p class="ff-muted">{t().onlyRead(list.items().length)}</p>
        </Show>
        <Pager of={list} shown={t().shown(chosen().length)} />
      </Show>
    </Show>
  );
}
