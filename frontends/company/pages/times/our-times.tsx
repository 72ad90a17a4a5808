import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { linkText } from '#kit/links/link.text.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { AnswerTimes } from '#kit/times/answer-times.tsx';
import { askedTimesText } from '#kit/times/asked-times.text.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { CompanyMeetingTimes } from '#shared/shapes/meeting-times.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { answerTimes, readTimes, timesOf } from '../../data/times.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { answerText } from '../meetings/answer.text.ts';
import { meetingsText } from '../meetings/meetings.text.ts';

/** The times for match meetings that we are asked about. */
export function OurTimes(): JSX.Element {
  return (
    <Page title={askedTimesText().title} form="tight">
      <BackLink href="/moeder">{answerText().back}</BackLink>
      <ContactsOnly action="answer-company-meeting-times">
        {() => (
          <Loaded page says={askedTimesText().loading} keys={readTimes.key}>
            <All />
          </Loaded>
        )}
      </ContactsOnly>
    </Page>
  );
}

function All(): JSX.Element {
  const t = askedTimesText;
  const own = ownCompany();
  const times = createAsync(() => readTimes(own.scope, own.companyId));
  return (
    <Show when={times()}>
      {(known) => (
        <Show when={known().length > 0} fallback={<Empty page title={t().none} text={t().noneText} />}>
          <h1>{t().title}</h1>
          <div class="ff-narrow ff-stack">
            <For each={known().map(({ timesId }) => timesId)}>
              {(timesId) => (
                <Show when={known().find((one) => one.timesId === timesId)}>{(one) => <One of={one()} />}</Show>
              )}
            </For>
          </div>
        </Show>
      )}
    </Show>
  );
}

function One(props: { readonly of: CompanyMeetingTimes }): JSX.Element {
  const t = askedTimesText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  /** By first name where the person let us see it; else nobody is named. */
  const whom = (): string => {
    const person = people()?.find(({ candidateId }) => candidateId === props.of.candidateId);
    return person ? meetingsText().meets(person.firstName) : meetingsText().meetsSomeone;
  };
  const { timesId } = untrack(() => props.of);
  const heading = `times-${timesId}`;
  return (
    <section class="ff-sheet" aria-labelledby={heading}>
      <h2 class="h3" id={heading}>
        {t().about(props.of.openingTitle)}
      </h2>
      <p>
        {whom()}. {linkText().from(nameOfMunicipality(props.of.municipality))}
      </p>
      <AnswerTimes
        of={props.of}
        send={(said, key) => answerTimes(own, timesId, said, key)}
        onSent={({ answerId }) => waitUntilShown(() => isTakenIn(timesId, answerId), [])}
      />
    </section>
  );
}

async function isTakenIn(timesId: string, answerId: string): Promise<boolean> {
  const { scope, companyId } = ownCompany();
  await revalidate(readTimes.keyFor(scope, companyId));
  const sent = (await timesOf(scope, companyId)).find((one) => one.timesId === timesId)?.sent;
  return sent?.answerId !== answerId || sent.state !== 'sent';
}
