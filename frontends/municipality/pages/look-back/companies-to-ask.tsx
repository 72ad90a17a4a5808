import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { CompanyAgain } from '#shared/shapes/look-back.ts';
import { readCompaniesToAsk } from '../../data/look-backs.ts';
import { lookBackText } from './look-back.text.ts';

/** On the day's page: the companies that would take somebody again, on the day they are to be asked. */
export function CompaniesToAsk(props: { readonly view: 'mine' | 'all' }): JSX.Element {
  const t = () => lookBackText().again;
  const all = createAsync(async () =>
    may('list-companies-to-ask') ? readCompaniesToAsk(requiredRole().scope, props.view) : [],
  );
  const due = (): readonly CompanyAgain[] => (all() ?? []).filter(({ askOn }) => askOn && askOn <= today());
  return (
    <Show when={due().length > 0}>
      <WorkList title={t().list} count={due().length}>
        <For each={due()}>
          {(again) => (
            <WorkRow
              when={nearDate(again.askOn ?? today())}
              late={(again.askOn ?? '') < today()}
              who={<A href={`/virksomheder/${again.companyId}`}>{again.companyName}</A>}
              what={[t().says[again.says], ...(again.neighbour ? [again.neighbour] : [])].join(' · ')}
              action={
                <A class="button button-secondary" href={`/virksomheder/${again.companyId}`}>
                  {t().open}
                  <span class="sr-only">, {again.companyName}</span>
                </A>
              }
            />
          )}
        </For>
      </WorkList>
    </Show>
  );
}
