import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { CheckInForm } from '#kit/check-in/check-in-form.tsx';
import { Trajectory } from '#kit/check-in/trajectory.tsx';
import { SaidLine } from '#kit/check-in/said-line.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dateBlock, dayDate } from '#kit/time/format-dates.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { CheckInAnswer, CheckInAnswerSent, CheckInVoidReason, MyCheckIns } from '#shared/shapes/check-in.ts';
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
  const [again, setAgain] = createSignal<string>();
  const said = () => props.of.said.filter(({ state }) => state !== 'void');
  return (
    <>
      <Show when={props.of.waiting}>
        {(waiting) => (
          <section class="ff-sheet">
            <h2>{t().at(props.of.companyName)}</h2>
            <p class="ff-muted">{t().asked(dayDate(waiting().askedOn), dayDate(waiting().answerBy))}</p>
            <Answer of={props.of} askedOn={waiting().askedOn} done={() => setAgain(undefined)} />
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
          <ul class="ff-list">
            <For each={said()}>
              {(answer) => (
                <li class="ff-ruled">
                  <h3 class="ff-h-small">{dayDate(answer.askedOn)}</h3>
                  <Show
                    when={again() === answer.answerId}
                    fallback={
                      <>
                        <SaidLine said={answer} words={t().form} skipped={t().skipped} />
                        <Show when={answer.state === 'sent'}>
                          <Flag tone="soon" icon="hourglass">
                            {t().onItsWay}
                          </Flag>
                        </Show>
                        <Show when={answer.state === 'accepted'}>
                          <button type="button" class="function-link ff-link" onClick={() => setAgain(answer.answerId)}>
                            {t().correct}
                            <span class="sr-only">: {dayDate(answer.askedOn)}</span>
                          </button>
                        </Show>
                      </>
                    }
                  >
                    <Answer of={props.of} askedOn={answer.askedOn} before={answer} done={() => setAgain(undefined)} />
                  </Show>
                </li>
              )}
            </For>
          </ul>
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
  readonly before?: MyCheckIns['said'][number];
  readonly done: () => void;
}): JSX.Element {
  const t = checkInText;
  const action = createAction();
  const send = (json: CheckInAnswer, key?: string): Promise<CheckInAnswerSent> => {
    const param = { scope: requiredRole().scope, placementId: props.of.placementId };
    const answers = matching['my-placements'][':placementId']['check-ins'];
    return answerOf(key ? answers.$post({ param, json }, once(key)) : answers.$post({ param, json }));
  };
  const done = ({ needs, skipped }: CheckInAnswer): void => {
    tellDone(skipped ? t().skippedNow : needs === 'nothing' ? t().saved : t().savedHelp);
    props.done();
    void revalidate(readMyCheckIns.key);
  };
  const skip = (): void =>
    void action.run(async () => {
      const answer = { askedOn: civilDate(props.askedOn), skipped: true };
      await send(answer);
      done(answer);
    });
  return (
    <>
      <CheckInForm
        placementId={props.of.placementId}
        askedOn={props.askedOn}
        before={props.before}
        words={t().form}
        send={send}
        done={done}
        beside={
          <Show
            when={!props.before}
            fallback={
              <button type="button" class="button button-secondary ff-wide" onClick={() => props.done()}>
                {t().leave}
              </button>
            }
          >
            <button
              type="button"
              class="button button-secondary ff-wide"
              disabled={action.busy()}
              onClick={() => skip()}
            >
              {t().skip}
            </button>
          </Show>
        }
      />
      <ActionProblem of={action} reload={() => void revalidate(readMyCheckIns.key)} />
    </>
  );
}

function shortDay(on: string): string {
  const { day, month } = dateBlock(on);
  return `${day}. ${month}`;
}
