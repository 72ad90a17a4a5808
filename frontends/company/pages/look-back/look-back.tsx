import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { OwnAnswer } from '#kit/answers/own-answer.tsx';
import { SaidList } from '#kit/answers/said-list.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CompanyLookBackAsked, OwnCompanyLookBack } from '#shared/shapes/look-back.ts';
import { readLookBacks } from '../../data/look-backs.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { LookBackForm } from './look-back-form.tsx';
import { lookBackText } from './look-back.text.ts';

/** A place with us has ended: how do we see it, and would we again? */
export function LookBacksPage(): JSX.Element {
  const t = lookBackText;
  return (
    <Page title={t().title} form="tight">
      <MembersOnly>
        {() => (
          <>
            <h1>{t().title}</h1>
            <p class="font-lead">{t().lead}</p>
            <Loaded says={t().loading} keys={readLookBacks.key}>
              <Ended />
            </Loaded>
          </>
        )}
      </MembersOnly>
    </Page>
  );
}

function Ended(): JSX.Element {
  const t = lookBackText;
  const own = ownCompany();
  const asked = createAsync(() => readLookBacks(own.scope, own.companyId));
  return (
    <div class="ff-narrow ff-stack">
      <For each={asked()} fallback={<Show when={asked()}>{<Empty title={t().none} text={t().noneText} />}</Show>}>
        {(one) => <OnePlace of={one} />}
      </For>
    </div>
  );
}

function OnePlace(props: { readonly of: CompanyLookBackAsked }): JSX.Element {
  const t = lookBackText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const person = () => people()?.find(({ candidateId }) => candidateId === props.of.candidateId);
  const done = (answered: () => void): void => {
    answered();
    tellDone(t().saved);
    void revalidate(readLookBacks.key);
  };
  return (
    <section class="ff-sheet">
      <h2>{person()?.firstName ?? t().nameless}</h2>
      <p class="ff-muted">
        {t().from(dayDate(props.of.startsOn), dayDate(props.of.endedOn))} {t().until(dayDate(props.of.openUntil))}
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

function Told(props: { readonly said: OwnCompanyLookBack }): JSX.Element {
  const t = lookBackText;
  return (
    <>
      <SaidList asked={t().ask.why} chosen={props.said.why} words={t().whys} />
      <SaidList asked={t().ask.good} chosen={props.said.good} words={t().goods} />
      <SaidList asked={t().ask.again} chosen={[props.said.again]} words={t().agains} />
      <Show when={props.said.again === 'not-now' && props.said.askOn}>
        {(day) => <p>{t().askedOn(dayDate(day()))}</p>}
      </Show>
      <Show when={props.said.neighbour}>{(who) => <p>{who()}</p>}</Show>
      <Show when={props.said.anotherPlace}>
        <p>{t().ask.anotherPlace}</p>
      </Show>
      <Show when={props.said.words}>{(own) => <p>“{own()}”</p>}</Show>
    </>
  );
}
