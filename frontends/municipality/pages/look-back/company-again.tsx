import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate, nearDate } from '#kit/time/format-dates.ts';
import type { CompanyAgain } from '#shared/shapes/look-back.ts';
import { readCompanyAgain } from '../../data/look-backs.ts';
import { AgainDialog } from './again-dialog.tsx';
import { lookBackText } from './look-back.text.ts';

/** Where the company is worked with: would they take somebody again, and when are they asked? */
export function CompanyAgainSheet(props: { readonly companyId: string }): JSX.Element {
  return (
    <Show when={may('list-company-again')}>
      <Loaded says={lookBackText().again.loading} keys={readCompanyAgain.key}>
        <Known companyId={props.companyId} />
      </Loaded>
    </Show>
  );
}

function Known(props: { readonly companyId: string }): JSX.Element {
  const t = () => lookBackText().again;
  const said = createAsync(() => readCompanyAgain(requiredRole().scope, props.companyId));
  const [asked, setAsked] = createSignal<string>();
  const newest = (): readonly CompanyAgain[] =>
    (said() ?? []).toSorted((one, other) => other.saidOn.localeCompare(one.saidOn));
  const dialog = (): CompanyAgain | undefined => newest().find(({ placementId }) => placementId === asked());
  return (
    <Show when={newest().length > 0}>
      <AsideSheet title={t().title}>
        <For each={newest()}>{(one) => <OneAnswer of={one} onMove={() => setAsked(one.placementId)} />}</For>
      </AsideSheet>
      <Show when={dialog()}>{(one) => <AgainDialog of={one()} onClose={() => setAsked(undefined)} />}</Show>
    </Show>
  );
}

function OneAnswer(props: { readonly of: CompanyAgain; readonly onMove: () => void }): JSX.Element {
  const t = () => lookBackText().again;
  const step = (): string | undefined => (props.of.state === 'open' ? props.of.askOn : undefined);
  return (
    <div class="ff-aside__item">
      <p class="ff-strong">{t().says[props.of.says]}</p>
      <Show when={props.of.neighbour}>{(who) => <p>{who()}</p>}</Show>
      <Show when={step()}>
        {(day) => (
          <Flag tone={day() < today() ? 'late' : 'soon'} icon="calendar-month">
            {day() < today() ? t().askLate(nearDate(day())) : t().askOn(nearDate(day()))}
          </Flag>
        )}
      </Show>
      <p class="ff-muted">
        {t().saidOn(dayDate(props.of.saidOn))}
        <Show when={props.of.moved}>
          {(moved) => ` ${[t().moved[moved().move](dayDate(moved().on)), moved().note ?? ''].join(' ').trim()}`}
        </Show>
      </p>
      <Show when={step() && may('move-company-again')}>
        <button type="button" class="function-link ff-link" onClick={() => props.onMove()}>
          {t().move}
        </button>
      </Show>
    </div>
  );
}
