import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { longDate } from '#kit/time/format-dates.ts';
import type { UpliftTheme } from '#shared/shapes/tailored-words.ts';
import type { UpliftOverview } from '#shared/shapes/uplift-overview.ts';
import { readUpliftOverview } from '../../data/tailored.ts';
import { Cost, Courses, Waiting } from './overview-aside.tsx';
import { overviewText } from './overview.text.ts';
import { TailoredPage } from './tailored-page.tsx';

const periods = ['year', 'half', 'quarter'] as const;
const daysOf = { half: 183, quarter: 91 } as const;
type Period = (typeof periods)[number];
const list = '/kompetenceloeft/oensker';

/** Needs, offers, gaps, waiting times, barriers, partners and cost: every figure leads to its rows. */
export function Overview(): JSX.Element {
  return (
    <TailoredPage title={overviewText().title} action="show-uplift-overview" keys={[readUpliftOverview.key]}>
      <Figures />
    </TailoredPage>
  );
}

function Figures(): JSX.Element {
  const t = overviewText;
  const { scope } = requiredRole();
  const { values, choose } = filtersInAddress('uplift-overview', { periode: periods });
  const overview = createAsync(() => readUpliftOverview(scope, from(values().periode)));
  return (
    <>
      <FilterBar label={t().period}>
        <SelectFilter
          label={t().period}
          value={values().periode}
          onChoose={(period) => choose('periode', period)}
          options={periods.map((value) => ({ value, label: t().periods[value] }))}
        />
      </FilterBar>
      <Show when={overview()}>{(known) => <Shown of={known()} />}</Show>
    </>
  );
}

function from(period: Period): { readonly from?: string } {
  return period === 'year' ? {} : { from: addDays(today(), 1 - daysOf[period]) };
}

function Shown(props: { readonly of: UpliftOverview }): JSX.Element {
  const t = overviewText;
  const sum = (name: 'needs' | 'gaps'): string =>
    formatNumber(props.of.themes.reduce((all, theme) => all + theme[name], 0));
  return (
    <>
      <h1>{t().heading(sum('needs'), sum('gaps'))}</h1>
      <p class="font-lead">{t().lead(longDate(props.of.from), longDate(props.of.to))}</p>
      <Show when={!props.of.whole}>
        <Notice title={t().notWhole} />
      </Show>
      <div class="ff-split">
        <div class="ff-stack">
          <Themes of={props.of} />
          <Barriers of={props.of} />
          <Partners of={props.of} />
        </div>
        <div class="ff-stack">
          <Courses of={props.of} />
          <Waiting of={props.of} />
          <Cost of={props.of} />
        </div>
      </div>
    </>
  );
}

function Themes(props: { readonly of: UpliftOverview }): JSX.Element {
  const t = overviewText;
  return (
    <FigureTable
      title={t().themes}
      text={t().themesText}
      empty={t().none}
      heads={[t().theme, t().needs, t().offers, t().gaps]}
      rows={props.of.themes.map((line) => [
        themeLink(line.theme),
        ...[line.needs, line.offers, line.gaps].map((figure) => formatNumber(figure)),
      ])}
    />
  );
}

function themeLink(theme: UpliftTheme): JSX.Element {
  return <A href={`${list}?tema=${theme}`}>{tailoredWords().themes[theme]}</A>;
}

function Barriers(props: { readonly of: UpliftOverview }): JSX.Element {
  const t = overviewText;
  const words = tailoredWords;
  return (
    <>
      <FigureTable
        title={t().barriers}
        text={t().barriersText}
        empty={t().none}
        heads={[t().reason, t().own, t().others]}
        rows={props.of.barriers.map(({ reason, own, others }) => [
          words().barriersShort[reason],
          formatNumber(own),
          others === null ? t().heldBack : formatNumber(others),
        ])}
      />
      <Show when={props.of.barriersBy.length > 0}>
        <FigureTable
          title={t().by}
          empty={t().none}
          heads={[t().reason, t().theme, t().partner, t().declines]}
          rows={props.of.barriersBy.map((line) => [
            words().barriersShort[line.reason],
            themeLink(line.theme),
            words().institutionKinds[line.kind],
            formatNumber(line.declines),
          ])}
        />
      </Show>
    </>
  );
}

function Partners(props: { readonly of: UpliftOverview }): JSX.Element {
  const t = overviewText;
  return (
    <FigureTable
      title={t().partners}
      empty={t().none}
      heads={[t().partner, t().asked, t().offers, t().declines, t().agreed]}
      rows={props.of.partners.map(({ institutionName, asked, offers, declines, agreed }) => [
        institutionName,
        ...[asked, offers, declines, agreed].map((figure) => formatNumber(figure)),
      ])}
    />
  );
}
