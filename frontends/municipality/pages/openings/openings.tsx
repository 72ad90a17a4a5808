import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar, remembered, Toggle } from '#kit/parts/filter-bar.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { workAreas, type WorkArea } from '#shared/shapes/vocabulary.ts';
import { readOpenOpenings } from '../../data/openings.ts';
import { networkScope } from '../../data/network-scope.ts';
import { OpeningRows } from './opening-rows.tsx';
import { openingsText } from './openings.text.ts';

type Shown = 'free' | 'all';

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
  const [shown, setShown] = remembered<Shown>('openings.shown', ['free', 'all'], 'free');
  const [area, setArea] = remembered<WorkArea | 'every'>('openings.area', ['every', ...workAreas], 'every');
  const first = createAsync(() => readOpenOpenings(scope));
  const list = pagesOf(first, (cursor) => readOpenOpenings(scope, cursor));
  const openings = (): readonly OpeningLine[] =>
    list
      .items()
      .filter((opening) => shown() === 'all' || opening.placesFree > 0)
      .filter((opening) => area() === 'every' || opening.workArea === area())
      .toSorted((a, b) => Number(b.placesFree > 0) - Number(a.placesFree > 0));
  const placesFree = (): number => list.items().reduce((sum, opening) => sum + opening.placesFree, 0);
  const heading = (): string => {
    if (placesFree() === 0) return t().none;
    return list.hasMore() ? t().headingMore(placesFree()) : t().heading(placesFree());
  };
  return (
    <Show when={first()}>
      <h1>{heading()}</h1>
      <p class="font-lead">{t().lead}</p>
      <Show when={list.items().length > 0} fallback={<NoneAtAll />}>
        <FilterBar label={t().filters}>
          <Toggle
            value={shown()}
            onChoose={setShown}
            options={[
              { value: 'free', label: t().free },
              { value: 'all', label: t().all },
            ]}
          />
          <select
            class="form-select"
            aria-label={t().area}
            onChange={(event) => setArea(event.currentTarget.value as WorkArea | 'every')}
          >
            <option value="every" selected={area() === 'every'}>
              {t().everyArea}
            </option>
            <For each={workAreas}>
              {(known) => (
                <option value={known} selected={area() === known}>
                  {vocabularyText().workAreas[known]}
                </option>
              )}
            </For>
          </select>
        </FilterBar>
        <Show when={openings().length > 0} fallback={<Empty title={t().emptyFilter} text={t().emptyFilterText} />}>
          <OpeningRows title={t().list} openings={openings()} />
        </Show>
        <Pager of={list} shown={t().shown(openings().length)} />
      </Show>
    </Show>
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
