import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { ClearFilters } from '#kit/filters/clear-filters.tsx';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { pagesOf, type ListPage } from '#kit/network/pages-of.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { readWithoutOwner, readWork, type Work } from '../../data/candidates.ts';
import { ExportWork } from './export-work.tsx';
import { peopleText } from './people.text.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleRows } from './people-rows.tsx';
import { inOrder, peopleFilters, withoutOwner, workAsked } from './work-asked.ts';

/** The list of people, mine or the team's, with filters that stay in the address. */
export function WholeList(): JSX.Element {
  const t = peopleText;
  const scope = requiredRole().scope;
  const filters = filtersInAddress('people', peopleFilters);
  const isWithoutOwner = (): boolean => filters.values().vis === withoutOwner;
  const page = (cursor?: string): Promise<ListPage<Work>> =>
    isWithoutOwner() ? readWithoutOwner(scope, cursor) : readWork(scope, workAsked(filters.values()), cursor);
  const first = createAsync(() => page());
  const list = pagesOf(first, page);
  const people = (): readonly Work[] => inOrder(list.items(), filters.values());
  const titles = (): Record<ReturnType<typeof filters.values>['vis'], string> => ({
    mine: t().listMine,
    team: t().listTeam,
    [withoutOwner]: t().listWithoutOwner,
  });
  return (
    <>
      <PeopleFilters of={filters} />
      <Show when={first()}>
        <Show
          when={people().length > 0}
          fallback={
            <Show when={isWithoutOwner()} fallback={<Nobody isFiltered={filters.isAnyChosen()} clear={filters} />}>
              <Empty title={t().allHaveOwner} text={t().allHaveOwnerText} />
            </Show>
          }
        >
          <PeopleRows title={titles()[filters.values().vis]} people={people()} goesOn={list.hasMore()} />
        </Show>
        <Show when={list.hasMore() && filters.values().orden === 'navn'}>
          <p class="ff-muted">{t().onlySorted(people().length)}</p>
        </Show>
        <Pager of={list} shown={t().shown(people().length)} />
        <Show when={may('export-work') && !isWithoutOwner() && people().length > 0}>
          <ExportWork asked={workAsked(filters.values())} />
        </Show>
      </Show>
    </>
  );
}

function Nobody(props: {
  readonly isFiltered: boolean;
  readonly clear: { readonly clear: () => void; readonly isAnyChosen: () => boolean };
}): JSX.Element {
  const t = peopleText;
  return (
    <Show when={props.isFiltered} fallback={<Empty title={t().empty} text={t().emptyText} />}>
      <Empty title={t().emptyFilter} text={t().emptyFilterText}>
        <ClearFilters of={props.clear}>{t().clearFilters}</ClearFilters>
      </Empty>
    </Show>
  );
}
