import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { inLanguage } from '#kit/language/in-language.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { longDate } from '#kit/time/format-dates.ts';
import type { EndingRule, GroupView } from '#shared/shapes/visitation-group.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import { profileText } from '../profile/profile.text.ts';
import { groupsText } from './groups.text.ts';

/** The groups people are visited to: signs, first choice with its evidence, and where it is written. */
export function Groups(): JSX.Element {
  const t = groupsText;
  return (
    <Page title={t().title} form="tight">
      <Show when={may('show-visitation-groups')} fallback={<Refused page title={t().refused} text={t().refusedText} />}>
        <Loaded says={t().loading} keys={[readVisitationGroups.key]} page>
          <Known />
        </Loaded>
      </Show>
    </Page>
  );
}

function Known(): JSX.Element {
  const t = groupsText;
  const groups = createAsync(() => readVisitationGroups(requiredRole().scope));
  return (
    <Show when={groups()}>
      {(known) => (
        <>
          <div class="ff-head">
            <h1>{t().title}</h1>
            <Show when={may('set-visitation-group')}>
              <A class="button button-primary" href="/visitationsgrupper/ny">
                {t().add}
              </A>
            </Show>
          </div>
          <p class="font-lead">{t().lead}</p>
          <div class="ff-split">
            <div class="ff-stack">
              <For each={known().groups}>{(group) => <GroupSheet of={group} />}</For>
              <Show when={known().others.length > 0}>
                <h2>{t().others}</h2>
                <For each={known().others}>{(group) => <GroupSheet of={group} />}</For>
              </Show>
            </div>
            <aside class="ff-stack">
              <AsideSheet title={t().rules}>
                <Facts
                  form="stacked"
                  facts={[
                    { term: t().testRule, value: ruleLine(known().skillsTest) },
                    { term: t().orderRule, value: ruleLine(known().educationOrder) },
                  ]}
                />
                <p class="ff-muted mb-0">
                  {t().source(known().educationOrder.source.title, known().educationOrder.source.reference)}
                </p>
              </AsideSheet>
              <p>
                <A href="/profil">{profileText().toWorks}</A>
              </p>
            </aside>
          </div>
        </>
      )}
    </Show>
  );
}

function ruleLine({ holds, until }: EndingRule): string {
  const t = groupsText();
  if (!until) return '';
  return holds ? t.holdsUntil(longDate(until)) : t.ended(longDate(until));
}

function GroupSheet(props: { readonly of: GroupView }): JSX.Element {
  const t = groupsText;
  const dates = (): string =>
    [
      ...(props.of.own && props.of.validFrom ? [t().from(longDate(props.of.validFrom))] : []),
      ...(props.of.validTo ? [t().until(longDate(props.of.validTo))] : []),
    ].join(' · ');
  return (
    <section class="ff-sheet">
      <div class="ff-head">
        <h2>{inLanguage(props.of.name)}</h2>
        <Show when={props.of.own}>
          <Flag tone="quiet">{t().own}</Flag>
        </Show>
      </div>
      <Show when={inLanguage(props.of.describes) !== inLanguage(props.of.name)}>
        <p>{inLanguage(props.of.describes)}</p>
      </Show>
      <Show when={dates()}>
        <p class="ff-muted">{dates()}</p>
      </Show>
      <h3 class="h4">{t().signs}</h3>
      <Show when={props.of.signs.length > 0} fallback={<p>{t().noSigns}</p>}>
        <ul>
          <For each={props.of.signs}>{({ text }) => <li>{inLanguage(text)}</li>}</For>
        </ul>
      </Show>
      <Show when={props.of.efforts.length > 0}>
        <h3 class="h4">{t().efforts}</h3>
        <For each={props.of.efforts}>
          {({ name, evidence, source }) => (
            <p>
              <b>{inLanguage(name)}</b>
              <br />
              {t().evidence(inLanguage(evidence), source)}
            </p>
          )}
        </For>
      </Show>
      <Show when={props.of.source.title}>
        <p class="ff-muted mb-0">{t().source(props.of.source.title, props.of.source.reference)}</p>
      </Show>
    </section>
  );
}
