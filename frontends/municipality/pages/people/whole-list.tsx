import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { ClearFilters } from '#kit/filters/clear-filters.tsx';
import { filtersInAddress, type Filters } from '#kit/filters/filters-in-address.ts';
import { pagesOf, type ListPage } from '#kit/network/pages-of.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { readWithoutOwner, readWork, type Work } from '../../data/candidates.ts';
import { stepsText } from '../../words/steps.text.ts';
import { ColumnChoice } from './column-choice.tsx';
import { ExportWork } from './export-work.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { peopleNames, type PeopleNames } from './people-names.ts';
import { PeopleRows } from './people-rows.tsx';
import { peopleText } from './people.text.ts';
import { SavedViews } from './saved-views.tsx';
import {
  columnsOf,
  inOrder,
  narrowings,
  peopleFilters,
  unchosen,
  withoutOwner,
  workAsked,
  type Narrowing,
  type PeopleChosen,
} from './work-asked.ts';

type PeopleList = Filters<typeof peopleFilters>;

/** The list of people, mine or the team's, with filters that stay in the address, and the views that were saved. */
export function WholeList(): JSX.Element {
  const t = peopleText;
  const scope = requiredRole().scope;
  const filters = filtersInAddress('people', peopleFilters);
  const names = peopleNames();
  const isWithoutOwner = (): boolean => filters.values().vis === withoutOwner;
  const page = (cursor?: string): Promise<ListPage<Work>> =>
    isWithoutOwner() ? readWithoutOwner(scope, cursor) : readWork(scope, workAsked(filters.values()), cursor);
  const first = createAsync(() => page());
  const list = pagesOf(first, page);
  const people = (): readonly Work[] => inOrder(list.items(), filters.values());
  const titles = (): Record<PeopleChosen['vis'], string> => ({
    mine: t().listMine,
    team: t().listTeam,
    [withoutOwner]: t().listWithoutOwner,
  });
  return (
    <>
      <SavedViews of={filters} names={names} />
      <PeopleFilters of={filters} names={names} />
      <Show when={first()}>
        <Show when={people().length > 0} fallback={<Nobody of={filters} names={names} goesOn={list.hasMore()} />}>
          <p class="ff-muted" role="status">
            {list.hasMore() ? t().countMore(people().length) : t().shown(people().length)}
          </p>
          <PeopleRows
            title={titles()[filters.values().vis]}
            people={people()}
            names={names}
            columns={columnsOf(filters.values())}
            goesOn={list.hasMore()}
          />
        </Show>
        <Show when={list.hasMore() && filters.values().orden === 'navn'}>
          <p class="ff-muted">{t().onlySorted(people().length)}</p>
        </Show>
        <Show when={list.hasMore()}>
          <Pager of={list} shown={t().shown(people().length)} />
        </Show>
        <ColumnChoice of={filters} />
        <Show when={may('export-work') && !isWithoutOwner() && people().length > 0}>
          <ExportWork of={filters.values()} names={names} />
        </Show>
      </Show>
    </>
  );
}

/** Why nobody is shown, and which filter can be let go. */
function Nobody(props: {
  readonly of: PeopleList;
  readonly names: PeopleNames;
  readonly goesOn: boolean;
}): JSX.Element {
  const t = peopleText;
  const chosen = (): readonly Narrowing[] => narrowings(props.of.values());
  const letGo = (name: Narrowing): void => props.of.choose(name, unchosen(name) as never);
  const fallback = (): JSX.Element => {
    if (props.of.values().vis === withoutOwner) return <Empty title={t().allHaveOwner} text={t().allHaveOwnerText} />;
    if (props.of.values().vis === 'mine') return <Empty title={t().emptyMine} text={t().emptyMineText} />;
    return <Empty title={t().empty} text={t().emptyText} />;
  };
  return (
    <Show when={chosen().length > 0} fallback={fallback()}>
      <Empty
        title={props.goesOn ? t().emptySoFar : t().emptyFilter}
        text={props.goesOn ? t().emptySoFarText : t().emptyFilterText(props.of.values().vis === 'mine')}
      >
        <div class="ff-actions">
          <For each={chosen()}>
            {(name) => (
              <button type="button" class="button button-secondary" onClick={() => letGo(name)}>
                {t().without(inWords(name, props.of.values(), props.names))}
              </button>
            )}
          </For>
          <ClearFilters of={props.of}>{t().clearFilters}</ClearFilters>
        </div>
      </Empty>
    </Show>
  );
}

/** What a filter is set to, in words. */
function inWords(name: Narrowing, chosen: PeopleChosen, names: PeopleNames): string {
  const t = peopleText();
  const words: Record<Narrowing, () => string> = {
    kontakt: () => `${t.contact}: ${names.staffName(chosen.kontakt)}`,
    ejer: () => `${t.owner}: ${names.staffName(chosen.ejer)}`,
    gruppe: () => names.visitationGroupName(chosen.gruppe),
    maalgruppe: () => names.targetGroupName(chosen.maalgruppe),
    frist: () => t.dues[chosen.frist],
    opgave: () => (chosen.opgave === 'alle' ? '' : stepsText().name[chosen.opgave]),
    tilstand: () => (chosen.tilstand === 'alle' ? '' : stepsText().state[chosen.tilstand]),
  };
  return words[name]();
}
