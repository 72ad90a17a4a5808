import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { inLanguage } from '#kit/language/in-language.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { HowProfileWorks } from '#shared/shapes/person-profile.ts';
import { groupName, readMunicipality } from '../../data/municipality.ts';
import { readHowProfileWorks } from '../../data/visitation.ts';
import { LegalBasisSheet } from './legal-basis.tsx';
import { profileText } from './profile.text.ts';

/** How the profile works: what it promises, by which law it is made, the whole card, and how often judgements departed. */
export function HowItWorks(): JSX.Element {
  const t = (): ReturnType<typeof profileText>['works'] => profileText().works;
  return (
    <Page title={t().title} form="tight">
      <Show when={may('show-how-profile-works')} fallback={<Refused page title={t().refused} text={t().refusedText} />}>
        <Loaded says={profileText().loading} keys={[readHowProfileWorks.key]} page>
          <Known />
        </Loaded>
      </Show>
    </Page>
  );
}

function Known(): JSX.Element {
  const t = (): ReturnType<typeof profileText>['works'] => profileText().works;
  const works = createAsync(() => readHowProfileWorks(requiredRole().scope));
  return (
    <Show when={works()}>
      {(known) => (
        <>
          <h1>{t().title}</h1>
          <p class="font-lead">{t().lead}</p>
          <div class="ff-split">
            <div class="ff-stack">
              <section class="ff-sheet">
                <h2>{t().principles}</h2>
                <ul>
                  <For each={t().promises}>{(promise) => <li>{promise}</li>}</For>
                </ul>
              </section>
              <Departures of={known().departures} />
              <Card of={known().card} />
            </div>
            <aside class="ff-stack">
              <LegalBasisSheet works={known()} />
            </aside>
          </div>
        </>
      )}
    </Show>
  );
}

function Departures(props: { readonly of: HowProfileWorks['departures'] }): JSX.Element {
  const t = (): ReturnType<typeof profileText>['works'] => profileText().works;
  const municipality = createAsync(() => readMunicipality(requiredRole().scope));
  const shown = (figure: number | undefined): string => (figure === undefined ? t().hidden : formatNumber(figure));
  const nameOfGroup = (id: string | undefined): string => {
    const group = municipality()?.targetGroups.find((each) => each.id === id);
    return group ? groupName(group) : t().all;
  };
  const rows = (): string[][] =>
    [props.of.all, ...props.of.groups].map(({ group, settled, departed }) => [
      ...[nameOfGroup(group), shown(settled), shown(departed)],
    ]);
  return (
    <FigureTable
      title={t().departures}
      text={t().departuresText(formatNumber(props.of.smallestShown))}
      empty={t().noneSettled}
      heads={[t().group, t().settledCount, t().departedCount]}
      rows={props.of.all.settled === 0 ? [] : rows()}
    />
  );
}

function Card(props: { readonly of: HowProfileWorks['card'] }): JSX.Element {
  const t = (): ReturnType<typeof profileText>['works'] => profileText().works;
  const lines = (): string =>
    t().cardText(
      formatNumber(props.of.riskFrom),
      formatNumber(props.of.readyFrom),
      formatNumber(props.of.answersNeeded),
    );
  const rows = (): string[][] => props.of.questions.flatMap(rowsOf);
  return (
    <>
      <AsideSheet title={t().card}>
        <p>{lines()}</p>
        <p class="ff-muted mb-0">{t().source(props.of.source.title, props.of.source.reference)}</p>
      </AsideSheet>
      <FigureTable
        title={t().points}
        empty=""
        heads={[t().answer, profileText().risk, profileText().ready]}
        rows={rows()}
      />
    </>
  );
}

/** What each answer to a question counts, one a row. */
function rowsOf(asked: HowProfileWorks['card']['questions'][number]): string[][] {
  return asked.answers.map((each) => [
    `${inLanguage(asked.question)}: ${inLanguage(each.answer)}`,
    ...[formatNumber(each.risk), formatNumber(each.ready)],
  ]);
}
