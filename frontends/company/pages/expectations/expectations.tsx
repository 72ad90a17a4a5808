import { A, createAsync, useParams } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { SentLast } from '#kit/alignment/sent-last.tsx';
import { SevenQuestions } from '#kit/alignment/seven-questions.tsx';
import { Page } from '#kit/frame/page.tsx';
import { sentence } from '#kit/language/texts.ts';
import { listed } from '#kit/language/words-in-line.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CompanyAlignment } from '#shared/shapes/alignment-talk.ts';
import { readExpectations } from '../../data/expectations.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { CompanyYes } from './company-yes.tsx';
import { expectationsText } from './expectations.text.ts';

/** What we expect of a match meeting, what the person wishes, and the text to say yes to. */
export function Expectations(): JSX.Element {
  const t = expectationsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/moeder">{t().back}</BackLink>
      <ContactsOnly action="open-company-alignment">
        {() => (
          <Loaded page says={t().loading} keys={readExpectations.key}>
            <OneTalk />
          </Loaded>
        )}
      </ContactsOnly>
    </Page>
  );
}

function OneTalk(): JSX.Element {
  const t = expectationsText;
  const own = ownCompany();
  const params = useParams<{ meetingId: string }>();
  const talk = createAsync(() => readExpectations(own.scope, own.companyId, params.meetingId));
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const name = (): string | undefined =>
    people()?.find(({ candidateId }) => candidateId === talk()?.candidateId)?.firstName;
  return (
    <Show when={talk()}>
      {(known) => (
        <>
          <h1>{heading(name())}</h1>
          <p class="font-lead">{`${sentence(dayAndTime(known().startsAt))}. ${known().place}`}</p>
          <Show when={!isOff(known())} fallback={<Empty title={t().over} text={t().overText} />}>
            <div class="ff-narrow ff-stack">
              <Body of={known()} name={name() ?? t().them} />
            </div>
          </Show>
        </>
      )}
    </Show>
  );
}

function Body(props: { readonly of: CompanyAlignment; readonly name: string }): JSX.Element {
  const t = expectationsText;
  const hasAnswered = (): boolean => props.of.questions.some(({ own }) => own !== undefined);
  const needs = (): string => listed(props.of.told.map((need) => vocabularyText().considerations[need]));
  return (
    <>
      <SentLast sent={props.of.sent} />
      <Switch>
        <Match when={props.of.number !== undefined}>
          <CompanyYes of={props.of} />
        </Match>
        <Match when={props.of.state === 'settled'}>
          <p>{t().waitsForPerson}</p>
        </Match>
      </Switch>
      <section class="ff-sheet" aria-labelledby="questions">
        <h2 class="h3" id="questions">
          {t().questions}
        </h2>
        <Show when={props.of.number === undefined}>
          <p>{t().lead}</p>
          <p>
            <A class="button button-primary" href={`/moeder/${props.of.meetingId}/forventninger/svar`}>
              {hasAnswered() ? t().again : t().answer}
            </A>
          </p>
        </Show>
        <SevenQuestions questions={props.of.questions} own={t().us} other={props.name} support={<Support />} />
        <Show when={props.of.bringsSomebody}>
          <p>{t().brings}</p>
        </Show>
        <h3 class="ff-h-small">{t().told}</h3>
        <p>
          <Show when={needs()} fallback={t().toldNothing}>
            {sentence(needs())}
          </Show>
        </p>
      </section>
    </>
  );
}

function Support(): JSX.Element {
  return <p class="ff-muted">{expectationsText().support}</p>;
}

function heading(name: string | undefined): string {
  const t = expectationsText();
  return name ? t.heading(name) : t.headingSomeone;
}

function isOff({ meetingState, agreed }: CompanyAlignment): boolean {
  return meetingState === 'cancelled' || agreed === false;
}
