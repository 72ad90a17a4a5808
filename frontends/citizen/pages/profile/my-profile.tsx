import { createAsync, query } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { inLanguage } from '#kit/language/in-language.ts';
import { answerOf, visitation } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { longDate } from '#kit/time/format-dates.ts';
import type { MyProfile } from '#shared/shapes/person-profile.ts';
import { myProfileText } from './my-profile.text.ts';

const readMyProfiles = query(
  (scope: string) => answerOf(visitation.profiles.$get({ param: { scope } })),
  'my-profiles',
);

/** Was a profile made of my answers, and why does it say what it says? */
export function MyProfilePage(): JSX.Element {
  const t = myProfileText;
  return (
    <Page title={t().title}>
      <BackLink href="/samtykker">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading} keys={readMyProfiles.key}>
        <List />
      </Loaded>
      <Notice title={t().wrong}>
        <p>{t().wrongText}</p>
      </Notice>
    </Page>
  );
}

function List(): JSX.Element {
  const t = myProfileText;
  const profiles = createAsync(() => readMyProfiles(requiredRole().scope));
  return (
    <Show when={profiles()}>
      {(known) => (
        <Show when={known().items.length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <div class="ff-stack">
            <For each={known().items}>{(profile) => <One of={profile} />}</For>
          </div>
        </Show>
      )}
    </Show>
  );
}

function One(props: { readonly of: MyProfile }): JSX.Element {
  const t = myProfileText;
  return (
    <section class="ff-sheet">
      <h2>{t().made(longDate(props.of.madeOn))}</h2>
      <h3 class="h4">{t().says}</h3>
      <p>
        {props.of.takesTime ? t().takesTime : t().quickly} {props.of.ready ? t().ready : t().notReady}
      </p>
      <Show when={props.of.isUncertain}>
        <p>{t().uncertain}</p>
      </Show>
      <p>{t().judgement}</p>
      <h3 class="h4">{t().because}</h3>
      <Facts
        form="stacked"
        facts={props.of.reasons.map((reason) => ({
          term: inLanguage(reason.question),
          value: `${inLanguage(reason.answer)}. ${effectOf(reason)}.`,
        }))}
      />
    </section>
  );
}

function effectOf({ helps, worries }: MyProfile['reasons'][number]): string {
  const t = myProfileText();
  if (helps && worries) return t.both;
  if (helps) return t.helps;
  return worries ? t.worries : t.neither;
}
