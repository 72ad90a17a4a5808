import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AnswerCheckIn } from '#kit/check-in/answer-check-in.tsx';
import { SaidCheckIns } from '#kit/check-in/said-check-ins.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CheckInVoidReason, CompanyCheckIn, OwnCheckIn } from '#shared/shapes/check-in.ts';
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
  const firstName = (): string | undefined =>
    people()?.find(({ candidateId }) => candidateId === props.of.candidateId)?.firstName;
  const name = (): string => firstName() ?? t().person;
  const said = () => props.of.said.filter(({ state }) => state !== 'void');
  const voided = () => props.of.said.find(({ state }) => state === 'void');
  return (
    <section class="ff-sheet">
      <h2>{firstName() ?? t().nameless}</h2>
      <Show when={props.of.waiting}>
        {(waiting) => (
          <>
            <p class="ff-muted">{t().asked(dayDate(waiting().askedOn), dayDate(waiting().answerBy))}</p>
            <Answer of={props.of} name={name()} askedOn={waiting().askedOn} />
          </>
        )}
      </Show>
      <Show when={voided()}>
        {(one) => <p class="ff-muted">{t().because[(one().because ?? 'check-in-gone') as CheckInVoidReason]}</p>}
      </Show>
      <Show when={said().length > 0}>
        <h3 class="ff-h-small">{t().before}</h3>
        <SaidCheckIns
          said={said()}
          words={wordsFor(name())}
          around={t()}
          about={name()}
          form={(before, done) => (
            <Answer of={props.of} name={name()} askedOn={before.askedOn} before={before} done={done} />
          )}
        />
      </Show>
    </section>
  );
}

function Answer(props: {
  readonly of: CompanyCheckIn;
  readonly name: string;
  readonly askedOn: string;
  readonly before?: OwnCheckIn;
  readonly done?: () => void;
}): JSX.Element {
  const own = ownCompany();
  const answers = matching.companies[':companyId'].placements[':placementId']['check-ins'];
  const param = () => ({ ...own, placementId: props.of.placementId });
  return (
    <AnswerCheckIn
      name={props.of.placementId}
      askedOn={props.askedOn}
      before={props.before}
      words={wordsFor(props.name)}
      around={checkInText()}
      send={(json, key) => answerOf(answers.$post({ param: param(), json }, once(key)))}
      done={() => {
        props.done?.();
        void revalidate(readCheckIns.key);
      }}
      leave={() => props.done?.()}
      reads={readCheckIns.key}
    />
  );
}
