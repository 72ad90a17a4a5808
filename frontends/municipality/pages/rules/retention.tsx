import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { monthAndYear } from '#kit/time/format-dates.ts';
import type { RetentionPreview } from '#shared/shapes/retention.ts';
import { readRetention } from '../../data/retention.ts';
import { retentionText } from './retention.text.ts';

/** What do we keep after an effort, how long, and what would be erased in which month? Nothing is erased. */
export function Retention(): JSX.Element {
  const t = retentionText;
  return (
    <Page title={t().title}>
      <BackLink href="/regler">{t().back}</BackLink>
      <Loaded says={t().loading} keys={readRetention.key} page>
        <Preview />
      </Loaded>
    </Page>
  );
}

function Preview(): JSX.Element {
  const t = retentionText;
  const preview = createAsync(() => readRetention(requiredRole().scope));
  return (
    <Show when={preview()}>
      {(known) => (
        <>
          <h1>{t().title}</h1>
          <p class="font-lead">
            <b>{t().dryRun}</b> {t().lead}
          </p>
          <p>{t().check}</p>
          <Kept of={known().kept} />
          <div class="ff-above">
            <FigureTable
              title={t().tableTitle}
              text={t().notHere}
              empty={t().none}
              heads={[t().month, ...known().kept.map(({ purpose }) => t().purposes[purpose])]}
              rows={[rowOf(known().past), ...known().months.map(({ month, people }) => rowOf(people, month))]}
            />
            <Show when={!known().isWhole}>
              <p class="ff-muted">{t().atLeast}</p>
            </Show>
          </div>
        </>
      )}
    </Show>
  );
}

function Kept(props: { readonly of: RetentionPreview['kept'] }): JSX.Element {
  const t = retentionText;
  return (
    <section class="ff-sheet ff-above" aria-labelledby="retention-kept">
      <h2 id="retention-kept">{t().keptTitle}</h2>
      <Facts
        facts={props.of.map((kept) => ({
          term: `${t().purposes[kept.purpose]}: ${t().months(kept.months)}`,
          value: (
            <>
              {t().why[kept.purpose]}
              <br />
              <span class="ff-muted">{listOf(kept.kinds.map((kind) => t().kinds[kind]))}.</span>
            </>
          ),
        }))}
      />
    </section>
  );
}

/** "Navn og kontakt, henvisning, plan". */
function listOf(names: readonly string[]): string {
  const said = names.join(', ');
  return said.charAt(0).toLocaleUpperCase('da') + said.slice(1);
}

type Counted = RetentionPreview['past'][number];

function rowOf(people: readonly Counted[], month?: string): JSX.Element[] {
  const when = month ? monthAndYear(month) : retentionText().past;
  return [when, ...people.map((counted) => <Figure of={counted} when={when} month={month} />)];
}

/** How many, with a way to their names where there are any. */
function Figure(props: {
  readonly of: Counted;
  readonly when: string;
  readonly month: string | undefined;
}): JSX.Element {
  const t = retentionText;
  return (
    <Show when={props.of.people > 0} fallback="0">
      <A href={addressOf(props.of.purpose, props.month)}>
        {props.of.people}
        <span class="sr-only"> {t().people.of(t().purposes[props.of.purpose], props.when)}</span>
      </A>
    </Show>
  );
}

function addressOf(purpose: string, month: string | undefined): string {
  const asked = new URLSearchParams({ hvad: purpose, ...(month && { maaned: month }) });
  return `/regler/opbevaring/personer?${asked}`;
}
