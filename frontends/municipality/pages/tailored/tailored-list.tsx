import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { tailoredPhases, tailoredStates, tailoredTurns, upliftThemes } from '#shared/shapes/tailored-words.ts';
import { readTailored, type NamedRequest, type TailoredAsked } from '../../data/tailored.ts';
import { StateFlag } from './state-flag.tsx';
import { TailoredPage } from './tailored-page.tsx';
import { tailoredText } from './tailored.text.ts';

const plan = {
  fase: tailoredPhases,
  tema: ['alle', ...upliftThemes],
  tur: ['alle', ...tailoredTurns],
  stand: ['alle', ...tailoredStates],
} as const;

/** Which courses are being arranged, and whose turn is it? */
export function TailoredList(): JSX.Element {
  return (
    <TailoredPage title={tailoredText().title} action="list-tailored-requests" keys={[readTailored.key]}>
      <Requests />
    </TailoredPage>
  );
}

function Requests(): JSX.Element {
  const t = tailoredText;
  const { scope } = requiredRole();
  const { values, choose } = filtersInAddress('tailored', plan);
  const asked = (): TailoredAsked => {
    const { fase, tema, tur, stand } = values();
    return {
      phase: fase,
      ...(tema !== 'alle' && { theme: tema }),
      ...(tur !== 'alle' && { turn: tur }),
      ...(stand !== 'alle' && { state: stand }),
    };
  };
  const first = createAsync(() => readTailored(scope, asked()));
  const list = pagesOf(first, (cursor) => readTailored(scope, asked(), cursor));
  return (
    <>
      <Show when={first()}>
        <h1>{t().heading(list.items().length)}</h1>
      </Show>
      <FilterBar label={t().filters}>
        <SelectFilter
          label={t().phase}
          value={values().fase}
          onChoose={(phase) => choose('fase', phase)}
          options={tailoredPhases.map((value) => ({ value, label: t().phases[value] }))}
        />
        <SelectFilter
          label={t().theme}
          value={values().tema}
          onChoose={(theme) => choose('tema', theme)}
          options={[
            { value: 'alle', label: t().all },
            ...upliftThemes.map((value) => ({ value, label: tailoredWords().themes[value] })),
          ]}
        />
        <SelectFilter
          label={t().turn}
          value={values().tur}
          onChoose={(turn) => choose('tur', turn)}
          options={[
            { value: 'alle', label: t().all },
            ...tailoredTurns.map((value) => ({ value, label: t().turns[value] })),
          ]}
        />
      </FilterBar>
      <Show when={first()}>
        <Show when={list.items().length > 0} fallback={<Empty title={t().emptyTitle} text={t().emptyText} />}>
          <ul class="ff-list ff-sheet">
            <For each={list.items()}>{(line) => <RequestRow of={line} />}</For>
          </ul>
        </Show>
        <Show when={list.hasMore()}>
          <Pager of={list} shown={String(list.items().length)} />
        </Show>
      </Show>
    </>
  );
}

/** One request: about what and for whom, how far it is, whose turn until when, and what it costs. */
function RequestRow(props: { readonly of: NamedRequest }): JSX.Element {
  const t = tailoredText;
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <A href={`/kompetenceloeft/oensker/${props.of.requestId}`}>{tailoredWords().themes[props.of.theme]}</A>{' '}
          <StateFlag state={props.of.state} />
        </p>
        <p class="ff-muted">
          {t().for(props.of.name ?? t().someone.toLowerCase(), props.of.companyName)}. {t().turnIs[props.of.turn]}
          <Show when={props.of.dueOn && props.of.turn !== 'nobody'}>. {t().dueBy(nearDate(props.of.dueOn ?? ''))}</Show>
        </p>
      </div>
      <p class="ff-num">{kroner(props.of.priceOre)}</p>
    </li>
  );
}
