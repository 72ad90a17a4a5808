import { createAsync, revalidate, useParams } from '@solidjs/router';
import { createEffect, createSignal, Match, onCleanup, Show, Switch, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { NeedFacts } from '#kit/tailored/need-facts.tsx';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { Versions } from '#kit/tailored/versions.tsx';
import { may } from '#kit/session/may.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { AskedRequestView } from '#shared/shapes/asked-request.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { OfferForm } from './offer-form.tsx';
import { readAsked, readAskedRequest } from './request-data.ts';
import { requestsText } from './requests.text.ts';

/** One request: what is needed, what was said, and the answer. */
export function Request(): JSX.Element {
  const params = useParams<{ requestId: string }>();
  return (
    <Page title={requestsText().title} form="tight">
      <BackLink href="/forespoergsler">{requestsText().back}</BackLink>
      <JoinedOnly action="open-asked-request">
        {() => (
          <Loaded says={requestsText().loading} keys={[readAskedRequest.key, readAsked.key]} page>
            <OneRequest requestId={params.requestId} />
          </Loaded>
        )}
      </JoinedOnly>
    </Page>
  );
}

function OneRequest(props: { readonly requestId: string }): JSX.Element {
  const t = requestsText;
  const own = ownInstitution();
  const asked = createAsync(() => readAskedRequest(own, props.requestId));
  const [declining, setDeclining] = createSignal(false);
  followAnswer(() => asked()?.answer?.state);
  return (
    <Show when={asked()}>
      {(known) => (
        <>
          <Head asked={known()} />
          <section class="ff-sheet" aria-labelledby="need">
            <h2 id="need">{t().need}</h2>
            <NeedFacts need={known().need} companyWords={known().companyWords} />
            <Who asked={known()} />
          </section>
          <Latest asked={known()} />
          <Show when={known().offers.length > 0}>
            <section class="ff-sheet ff-above" aria-labelledby="said">
              <h2 id="said">{t().said}</h2>
              <Versions offers={known().offers} counters={known().counters} />
            </section>
          </Show>
          <Show when={isOpen(known()) && may('offer-tailored-course')}>
            {/* A form per step: after a counter-proposal it begins from the latest offer again. */}
            <Show when={known().seen} keyed>
              <OfferForm asked={known()} onDecline={() => setDeclining(true)} />
            </Show>
          </Show>
          <Show when={declining()}>
            <DeclineDialog asked={known()} onClose={() => setDeclining(false)} />
          </Show>
        </>
      )}
    </Show>
  );
}

const lookAgainMs = 2000;
const mostLooks = 15;

/** What was sent reaches the municipality a moment later: looks again until it has, or for half a minute. */
function followAnswer(state: () => string | undefined): void {
  let looks = 0;
  createEffect(() => {
    if (state() !== 'sent' || looks >= mostLooks) return;
    looks += 1;
    const again = setTimeout(() => void revalidate([readAsked.key, readAskedRequest.key]), lookAgainMs);
    onCleanup(() => clearTimeout(again));
  });
}

function Head(props: { readonly asked: AskedRequestView }): JSX.Element {
  const t = requestsText;
  const own = ownInstitution();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const from = (): string =>
    municipalities()?.find(({ code }) => code === props.asked.municipality)?.name ?? props.asked.municipality;
  const due = (): string | undefined => (isOpen(props.asked) ? props.asked.answerBy : undefined);
  return (
    <>
      <h1>{tailoredWords().themes[props.asked.theme]}</h1>
      <p class="font-lead">
        {t().municipality(from())}. {t().at(props.asked.companyName)}.{' '}
        <Flag tone={isOpen(props.asked) ? 'soon' : 'quiet'}>
          <Show when={due()} fallback={t().states[props.asked.state]}>
            {(day) => t().answerBy(nearDate(day()))}
          </Show>
        </Flag>
      </p>
    </>
  );
}

/** Nobody's name before the agreement and the person's yes; after them, who comes. */
function Who(props: { readonly asked: AskedRequestView }): JSX.Element {
  const t = requestsText;
  const own = ownInstitution();
  const name = createAsync(async () => {
    const { candidateId } = props.asked;
    if (!candidateId || !may('list-institution-people')) return undefined;
    return nameHere(candidateId, await readPeopleHere(own.scope, own.institutionId));
  });
  return (
    <p class="ff-saved ff-above">
      <Icon name="lock" />
      <Show when={props.asked.candidateId} fallback={t().noName}>
        {name() ? t().whoComes(name() ?? '') : t().whoLater}
      </Show>
    </p>
  );
}

/** What became of the latest answer, where there is something to say. */
function Latest(props: { readonly asked: AskedRequestView }): JSX.Element {
  const t = requestsText;
  return (
    <Switch>
      <Match when={props.asked.declined}>
        {(declined) => (
          <Notice title={t().youDeclined}>
            <p>{tailoredWords().barriers[declined().reason]}</p>
            <Show when={declined().note}>
              <p>{declined().note}</p>
            </Show>
          </Notice>
        )}
      </Match>
      <Match when={props.asked.answer?.state === 'sent'}>
        <Notice title={t().answerSent} />
      </Match>
      <Match when={props.asked.answer?.because}>
        {(because) => (
          <Notice title={t().answerVoid}>
            <p>{tailoredWords().voids[because()]}</p>
          </Notice>
        )}
      </Match>
    </Switch>
  );
}

/** Whether an answer is waited for, or an offer that was sent can be written anew. */
function isOpen({ state, answer }: AskedRequestView): boolean {
  return state === 'waiting-for-you' && answer?.state !== 'sent';
}
