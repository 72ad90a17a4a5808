import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { filtersInAddress, type Filters } from '#kit/filters/filters-in-address.ts';
import { ClearFilters } from '#kit/filters/clear-filters.tsx';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar, Toggle } from '#kit/parts/filter-bar.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { placementKinds, workAreas } from '#shared/shapes/vocabulary.ts';
import { readOpenOpenings } from '../../data/openings.ts';
import { networkScope } from '../../data/network-scope.ts';
import { adjustmentsText } from '../adjustments/adjustments.text.ts';
import { chosenOpenings, townsOfOpenings } from './chosen-openings.ts';
import { OpeningRows } from './opening-rows.tsx';
import { openingsText } from './openings.text.ts';

const plan = {
  vis: ['ledige', 'alle'],
  arbejde: ['alle', ...workAreas],
  form: ['alle', ...placementKinds],
  by: 'text',
  orden: ['ledige', 'nyeste', 'timer', 'navn'],
} as const;

/** What is open to the municipality's people? Free places first. */
export function Openings(): JSX.Element {
  const t = openingsText;
  return (
    <Page title={t().title}>
      <Loaded says={t().loading} keys={readOpenOpenings.key} page>
        <List />
      </Loaded>
    </Page>
  );
}

function List(): JSX.Element {
  const t = openingsText;
  const scope = networkScope();
  const filters = filtersInAddress('openings', plan);
  const first = createAsync(() => readOpenOpenings(scope));
  const list = pagesOf(first, (cursor) => readOpenOpenings(scope, cursor));
  const openings = (): readonly OpeningLine[] => chosenOpenings(list.items(), filters.values());
  const placesFree = (): number => list.items().reduce((sum, opening) => sum + opening.placesFree, 0);
  const heading = (): string => {
    if (placesFree() === 0) return t().none;
    return list.hasMore() ? t().headingMore(placesFree()) : t().heading(placesFree());
  };
  return (
    <Show when={first()}>
      <h1>{heading()}</h1>
      <p class="font-lead">{t().lead}</p>
      <Show when={may('ask-match-plan')}>
        <p>
          <A href="/pladser/plan">{t().planForEveryone}</A>
        </p>
      </Show>
      <Show when={may('show-match-weights')}>
        <p>
          <A href="/pladser/vaegte">{t().weights}</A>
        </p>
      </Show>
      <Show when={may('propose-network-adjustments')}>
        <p>
          <A href="/pladser/spoerg">{adjustmentsText().link}</A>
        </p>
      </Show>
      <Show when={list.items().length > 0} fallback={<NoneAtAll />}>
        <OpeningFilters of={filters} towns={townsOfOpenings(list.items())} />
        <Show when={openings().length > 0} fallback={<Empty title={t().emptyFilter} text={t().emptyFilterText} />}>
          <OpeningRows title={t().list} openings={openings()} />
        </Show>
        <Show when={list.hasMore()}>
          <p class="ff-muted">{t().onlyRead(list.items().length)}</p>
        </Show>
        <Pager of={list} shown={t().shown(openings().length)} />
      </Show>
    </Show>
  );
}

function OpeningFilters(props: { readonly of: Filters<typeof plan>; readonly towns: readonly string[] }): JSX.Element {
  const t = openingsText;
  const words = vocabularyText;
  return (
    <FilterBar label={t().filters}>
      <Toggle
        value={props.of.values().vis}
        onChoose={(shown) => props.of.choose('vis', shown)}
        options={[
          { value: 'ledige', label: t().free },
          { value: 'alle', label: t().all },
        ]}
      />
      <SelectFilter
        label={t().area}
        value={props.of.values().arbejde}
        onChoose={(area) => props.of.choose('arbejde', area)}
        options={[
          { value: 'alle', label: t().everyArea },
          ...workAreas.map((area) => ({ value: area, label: words().workAreas[area] })),
        ]}
      />
      <SelectFilter
        label={t().kinds}
        value={props.of.values().form}
        onChoose={(kind) => props.of.choose('form', kind)}
        options={[
          { value: 'alle', label: t().everyKind },
          ...placementKinds.map((kind) => ({ value: kind, label: words().placementKinds[kind] })),
        ]}
      />
      <SelectFilter
        label={t().town}
        value={props.of.values().by}
        onChoose={(town) => props.of.choose('by', town)}
        options={[{ value: '', label: t().everyTown }, ...props.towns.map((town) => ({ value: town, label: town }))]}
      />
      <SelectFilter
        label={t().order}
        value={props.of.values().orden}
        onChoose={(order) => props.of.choose('orden', order)}
        options={plan.orden.map((order) => ({ value: order, label: t().orders[order] }))}
      />
      <ClearFilters of={props.of}>{t().clearFilters}</ClearFilters>
    </FilterBar>
  );
}

function NoneAtAll(): JSX.Element {
  const t = openingsText;
  return (
    <Empty title={t().empty} text={t().emptyText}>
      <A class="button button-secondary" href="/virksomheder">
        {t().toCompanies}
      </A>
    </Empty>
  );
}
