import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AnswerCheckIn } from '#kit/check-in/answer-check-in.tsx';
import { SaidCheckIns } from '#kit/check-in/said-check-ins.tsx';
import { Trajectory } from '#kit/check-in/trajectory.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dateBlock, dayDate } from '#kit/time/format-dates.ts';
import type { CheckInVoidReason, MyCheckIns, OwnCheckIn } from '#shared/shapes/check-in.ts';
import { readMyCheckIns } from '../../data/my-check-ins.ts';
import { checkInText } from './check-in.text.ts';

/** How is it going, are the tasks right, do I need anything? And what I said before, in my own words. */
export function MyCheckInsPage(): JSX.Element {
  const t = checkInText;
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <Loaded says={t().loading} keys={readMyCheckIns.key}>
        <Places />
      </Loaded>
    </Page>
  );
}

function Places(): JSX.Element {
  const t = checkInText;
  const places = createAsync(() => readMyCheckIns(requiredRole().scope));
  return (
    <Show when={places()}>
      {(known) => (
        <div class="ff-narrow ff-stack">
          <Show when={known().length > 0} fallback={<Empty title={t().nothing} text={t().nothingText} />}>
            <p class="font-lead">{t().noEvidence}</p>
            <Show when={known().every(({ waiting }) => !waiting)}>
              <p role="status">{t().allAnswered}</p>
            </Show>
          </Show>
          <For each={known()}>{(place) => <OnePlace of={place} />}</For>
        </div>
      )}
    </Show>
  );
}

function OnePlace(props: { readonly of: MyCheckIns }): JSX.Element {
  const t = checkInText;
  const said = () => props.of.said.filter(({ state }) => state !== 'void');
  return (
    <>
      <Show when={props.of.waiting}>
        {(waiting) => (
          <section class="ff-sheet">
            <h2>{t().at(props.of.companyName)}</h2>
            <p class="ff-muted">{t().asked(dayDate(waiting().askedOn), dayDate(waiting().answerBy))}</p>
            <Answer of={props.of} askedOn={waiting().askedOn} />
          </section>
        )}
      </Show>
      <Show when={said().length > 0}>
        <section class="ff-sheet">
          <h2 class="h3">{t().before(props.of.companyName)}</h2>
          <Trajectory
            points={said().map((each) => ({ ...each, on: each.askedOn, by: '' }))}
            words={{ ...t().way, felt: t().form.felt, mark: t().form.mark, standing: t().way.standing }}
            day={shortDay}
            newest={4}
          />
          <SaidCheckIns
            said={said()}
            words={t().form}
            around={t()}
            form={(before, done) => <Answer of={props.of} askedOn={before.askedOn} before={before} done={done} />}
          />
        </section>
      </Show>
      <For each={props.of.said.filter(({ state }) => state === 'void').slice(0, 1)}>
        {({ because, askedOn }) => (
          <p class="ff-muted">
            {dayDate(askedOn)}: {t().because[(because ?? 'check-in-gone') as CheckInVoidReason]}
          </p>
        )}
      </For>
    </>
  );
}

function Answer(props: {
  readonly of: MyCheckIns;
  readonly askedOn: string;
  readonly before?: OwnCheckIn;
  readonly done?: () => void;
}): JSX.Element {
  const answers = matching['my-placements'][':placementId']['check-ins'];
  const param = () => ({ scope: requiredRole().scope, placementId: props.of.placementId });
  return (
    <AnswerCheckIn
      name={props.of.placementId}
      askedOn={props.askedOn}
      before={props.before}
      words={checkInText().form}
      around={checkInText()}
      send={(json, key) => answerOf(answers.$post({ param: param(), json }, once(key)))}
      done={() => {
        props.done?.();
        void revalidate(readMyCheckIns.key);
      }}
      leave={() => props.done?.()}
      reads={readMyCheckIns.key}
    />
  );
}

function shortDay(on: string): string {
  const { day, month } = dateBlock(on);
  return `${day}. ${month}`;
}
