import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { CheckInForm } from '#kit/check-in/check-in-form.tsx';
import { SaidLine } from '#kit/check-in/said-line.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { CheckInAnswer, CheckInAnswerSent, CheckInVoidReason, CompanyCheckIn } from '#shared/shapes/check-in.ts';
import { readCheckIns } from '../../data/check-ins.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { checkInText } from './check-in.text.ts';
import { wordsFor } from './words-for.ts';

/** How is it going with those who are with us? Three questions for each, and what we said before. */
export function CheckIns(): JSX.Element {
  const t = checkInText;
  return (
    <Page title={t().title} form="tight">
      <MembersOnly>
        {() => (
          <>
            <h1>{t().title}</h1>
            <p class="font-lead">{t().lead}</p>
            <Loaded says={t().loading} keys={readCheckIns.key}>
              <People />
            </Loaded>
          </>
        )}
      </MembersOnly>
    </Page>
  );
}

function People(): JSX.Element {
  const t = checkInText;
  const own = ownCompany();
  const known = createAsync(() => readCheckIns(own.scope, own.companyId));
  const shown = (): readonly CompanyCheckIn[] => {
    const asked = (known() ?? []).filter(({ waiting, said }) => waiting || said.length > 0);
    return asked.toSorted((one, other) => Number(Boolean(other.waiting)) - Number(Boolean(one.waiting)));
  };
  return (
    <Show when={known()}>
      <div class="ff-narrow ff-stack">
        <For each={shown()} fallback={<Empty title={t().none} text={t().noneText} />}>
          {(one) => <OnePerson of={one} />}
        </For>
      </div>
    </Show>
  );
}

function OnePerson(props: { readonly of: CompanyCheckIn }): JSX.Element {
  const t = checkInText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const [again, setAgain] = createSignal<string>();
  const name = (): string =>
    people()?.find(({ candidateId }) => candidateId === props.of.candidateId)?.firstName ?? t().nameless;
  const said = () => props.of.said.filter(({ state }) => state !== 'void');
  const voided = () => props.of.said.find(({ state }) => state === 'void');
  return (
    <section class="ff-sheet">
      <h2>{name()}</h2>
      <Show when={props.of.waiting}>
        {(waiting) => (
          <>
            <p class="ff-muted">{t().asked(dayDate(waiting().askedOn), dayDate(waiting().answerBy))}</p>
            <Answer of={props.of} name={name()} askedOn={waiting().askedOn} done={() => setAgain(undefined)} />
          </>
        )}
      </Show>
      <Show when={voided()}>
        {(one) => <p class="ff-muted">{t().because[(one().because ?? 'check-in-gone') as CheckInVoidReason]}</p>}
      </Show>
      <Show when={said().length > 0}>
        <h3 class="ff-h-small">{t().before}</h3>
        <ul class="ff-list">
          <For each={said()}>
            {(answer) => (
              <li class="ff-ruled">
                <p class="ff-strong">{dayDate(answer.askedOn)}</p>
                <Show
                  when={again() === answer.answerId}
                  fallback={
                    <>
                      <SaidLine said={answer} words={wordsFor(name())} skipped={t().skipped} />
                      <Show
                        when={answer.state === 'accepted'}
                        fallback={
                          <Flag tone="soon" icon="hourglass">
                            {t().onItsWay}
                          </Flag>
                        }
                      >
                        <button type="button" class="function-link ff-link" onClick={() => setAgain(answer.answerId)}>
                          {t().correct}
                          <span class="sr-only">
                            : {name()}, {dayDate(answer.askedOn)}
                          </span>
                        </button>
                      </Show>
                    </>
                  }
                >
                  <Answer
                    of={props.of}
                    name={name()}
                    askedOn={answer.askedOn}
                    before={answer}
                    done={() => setAgain(undefined)}
                  />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function Answer(props: {
  readonly of: CompanyCheckIn;
  readonly name: string;
  readonly askedOn: string;
  readonly before?: CompanyCheckIn['said'][number];
  readonly done: () => void;
}): JSX.Element {
  const t = checkInText;
  const own = ownCompany();
  const action = createAction();
  const send = (json: CheckInAnswer, key?: string): Promise<CheckInAnswerSent> => {
    const param = { ...own, placementId: props.of.placementId };
    const answers = matching.companies[':companyId'].placements[':placementId']['check-ins'];
    return answerOf(key ? answers.$post({ param, json }, once(key)) : answers.$post({ param, json }));
  };
  const done = ({ needs, skipped }: CheckInAnswer): void => {
    tellDone(skipped ? t().skippedNow : needs === 'nothing' ? t().saved : t().savedHelp);
    props.done();
    void revalidate(readCheckIns.key);
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
        words={wordsFor(props.name)}
        send={send}
        done={done}
        beside={
          <button
            type="button"
            class="button button-secondary ff-wide"
            disabled={action.busy()}
            onClick={() => (props.before ? props.done() : skip())}
          >
            {props.before ? t().leave : t().skip}
          </button>
        }
      />
      <ActionProblem of={action} reload={() => void revalidate(readCheckIns.key)} />
    </>
  );
}
