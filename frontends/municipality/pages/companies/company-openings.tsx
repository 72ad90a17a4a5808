import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { networkScope } from '../../data/network-scope.ts';
import { OpeningRows } from '../openings/opening-rows.tsx';
import { openingsText } from '../openings/openings.text.ts';
import { companiesText } from './companies.text.ts';

/** What a workplace offers: what is open or paused first, what is closed after. */
export function CompanyOpenings(props: { readonly companyId: string }): JSX.Element {
  const t = companiesText;
  const scope = networkScope();
  const first = createAsync(() => readCompanyOpenings(scope, props.companyId));
  const list = pagesOf(first, (cursor) => readCompanyOpenings(scope, props.companyId, cursor));
  const inState = (closed: boolean): readonly OpeningLine[] =>
    list.items().filter(({ state }) => (state === 'closed') === closed);
  return (
    <Show when={first()}>
      <Show when={list.items().length > 0} fallback={<Empty title={t().noOpenings} text={t().noOpeningsText} />}>
        <Show when={inState(false).length > 0}>
          <OpeningRows title={t().openings} openings={inState(false)} atCompany />
        </Show>
        <Show when={inState(true).length > 0}>
          <OpeningRows title={t().earlier} openings={inState(true)} atCompany />
        </Show>
        <Show when={list.hasMore()}>
          <Pager of={list} shown={openingsText().shown(list.items().length)} />
        </Show>
      </Show>
    </Show>
  );
}
