import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { OwnAnswer } from '#kit/answers/own-answer.tsx';
import { SaidList } from '#kit/answers/said-list.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { MyLookBack, OwnPersonLookBack } from '#shared/shapes/look-back.ts';
import { readMyLookBacks } from '../../data/my-look-backs.ts';
import { LookBackForm } from './look-back-form.tsx';
import { lookBackText } from './look-back.text.ts';

/** A place of mine has ended: how do I see it, and what do I want to take with me? */
export function MyLookBacksPage(): JSX.Element {
  const t = lookBackText;
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <Loaded says={t().loading} keys={readMyLookBacks.key}>
        <Places />
      </Loaded>
    </Page>
  );
}

function Places(): JSX.Element {
  const t = lookBackText;
  const asked = createAsync(() => readMyLookBacks(requiredRole().scope));
  const shown = (): readonly MyLookBack[] => (asked() ?? []).filter(({ waits, said }) => waits || said);
  return (
    <Show when={asked()}>
      <div class="ff-narrow ff-stack">
        <Show when={shown().length > 0} fallback={<Empty title={t().nothing} text={t().nothingText} />}>
          <p class="font-lead">{t().why}</p>
        </Show>
        <For each={shown()}>{(place) => <OnePlace of={place} />}</For>
      </div>
    </Show>
  );
}

function OnePlace(props: { readonly of: MyLookBack }): JSX.Element {
  const t = lookBackText;
  const done = (answered: () => void): void => {
    answered();
    tellDone(t().saved);
    void revalidate(readMyLookBacks.key);
  };
  return (
    <section class="ff-sheet">
      <h2>{t().at(props.of.companyName)}</h2>
      <p class="ff-muted">
        {t().from(dayDate(props.of.startsOn), dayDate(props.of.endedOn))}{' '}
        {props.of.waits ? t().until(dayDate(props.of.openUntil)) : t().closed}
      </p>
      <OwnAnswer
        waits={props.of.waits}
        said={props.of.said}
        words={t().words}
        told={(said) => <Told said={said} />}
        form={(answered) => <LookBackForm of={props.of} done={() => done(answered)} />}
      />
    </section>
  );
}

function Told(props: { readonly said: OwnPersonLookBack }): JSX.Element {
  const t = lookBackText;
  return (
    <>
      <SaidList asked={t().ask.why} chosen={props.said.why} words={t().whys} />
      <SaidList asked={t().ask.good} chosen={props.said.good} words={t().goods} />
      <SaidList asked={t().ask.next} chosen={props.said.next} words={t().nexts} />
      <Show when={props.said.words}>{(own) => <p>“{own()}”</p>}</Show>
    </>
  );
}
