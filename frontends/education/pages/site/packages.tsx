import { A, createAsync } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { kronerOf } from '#kit/orders/course-parts.tsx';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import { PageHead } from '#kit/parts/page-head.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { SitePackageLine } from '#shared/shapes/training-package.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readSitePackages } from '../../data/site.ts';
import { packagesText } from './packages.text.ts';
import { SitePage } from './site-page.tsx';

const tones = { sent: 'soon', accepted: 'good', void: 'quiet' } as const satisfies Record<string, FlagTone>;

/** What have we agreed with which municipality, and what waits for an answer? */
export function Packages(): JSX.Element {
  return (
    <SitePage title={packagesText().title} action="list-site-packages" keys={readSitePackages.key}>
      {() => <All />}
    </SitePage>
  );
}

function All(): JSX.Element {
  const t = packagesText;
  const own = ownInstitution();
  const first = createAsync(() => readSitePackages(own.scope, own.institutionId));
  const list = pagesOf(first, (cursor) => readSitePackages(own.scope, own.institutionId, cursor));
  return (
    <Show when={first()}>
      <PageHead action={may('propose-package') ? { href: '/unge/pakker/ny', label: t().propose } : undefined}>
        {t().heading}
      </PageHead>
      <p class="font-lead">{t().lead}</p>
      <Show when={list.items().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
        <div class="ff-stack">
          <For each={byPackage(list.items())}>{(versions) => <OnePackage versions={versions} />}</For>
        </div>
      </Show>
      <Show when={list.hasMore()}>
        <Pager of={list} shown={String(list.items().length)} />
      </Show>
    </Show>
  );
}

function OnePackage(props: { readonly versions: readonly SitePackageLine[] }): JSX.Element {
  const t = packagesText;
  const own = ownInstitution();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const newest = (): SitePackageLine => props.versions[0] as SitePackageLine;
  const municipality = (): string =>
    municipalities()?.find(({ code }) => code === newest().municipality)?.name ?? newest().municipality;
  return (
    <section class="ff-sheet">
      <h2>{newest().terms.name}</h2>
      <p class="ff-muted">{municipality()}</p>
      <p>{newest().terms.contents}</p>
      <ul class="ff-list">
        <For each={props.versions}>{(version) => <Version of={version} />}</For>
      </ul>
      <Show when={may('propose-package')}>
        <p class="ff-above">
          <A href={`/unge/pakker/ny?pakke=${newest().packageId}`}>{t().again}</A>
        </p>
      </Show>
    </section>
  );
}

function Version(props: { readonly of: SitePackageLine }): JSX.Element {
  const t = packagesText;
  const w = orderWords;
  const { number, terms, state, because } = untrack(() => props.of);
  const figures = (): string =>
    [
      w().weeks(formatNumber(terms.weeks)),
      w().hoursAWeek(formatNumber(terms.hoursPerWeek)),
      w().kronerAWeek(kronerOf(terms.pricePerWeekOre)),
    ].join(', ');
  return (
    <li class="ff-work__row">
      <span class="ff-work__when">{t().version(formatNumber(number))}</span>
      <div>
        <p class="ff-work__who">{figures()}</p>
        <p class="ff-work__what">
          {terms.validTo
            ? t().fromTo(dayDate(terms.validFrom), dayDate(terms.validTo))
            : t().from(dayDate(terms.validFrom))}
          <Show when={because}>{(why) => `. ${t().because[why()]}`}</Show>
        </p>
      </div>
      <Flag tone={tones[state]}>{t().states[state]}</Flag>
    </li>
  );
}

/** The versions of each package together; they come in that order. */
function byPackage(lines: readonly SitePackageLine[]): readonly (readonly SitePackageLine[])[] {
  const groups = new Map<string, SitePackageLine[]>();
  for (const line of lines) groups.set(line.packageId, [...(groups.get(line.packageId) ?? []), line]);
  return [...groups.values()];
}
