import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { ownCompany } from '../../data/own-company.ts';
import { homeText } from './home.text.ts';

const mostShown = 4;

/** The open openings and how many places are free. */
export function OpenPlaces(): JSX.Element {
  const t = homeText;
  const own = ownCompany();
  const openings = createAsync(() => readCompanyOpenings(own.scope, own.companyId));
  const open = (): readonly OpeningLine[] => (openings()?.items ?? []).filter(({ state }) => state === 'open');
  return (
    <AsideSheet title={t().openings}>
      <Show when={open().length > 0} fallback={<p class="ff-muted">{t().noOpenings}</p>}>
        <ul class="ff-list">
          <For each={open().slice(0, mostShown)}>
            {(opening) => (
              <li class="ff-aside__item">
                <p class="ff-strong">
                  <A href={`/pladser/${opening.openingId}`}>{opening.title}</A>
                </p>
                <p class="ff-muted">
                  {opening.placesFree > 0 ? t().free(opening.placesFree, opening.places) : t().full}
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="ff-ruled">
        <A href="/pladser">{t().seeOpenings}</A>
      </p>
    </AsideSheet>
  );
}
