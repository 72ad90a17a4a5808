import { A, createAsync, query } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { language } from '#kit/language/language.ts';
import { keptFresh } from '#kit/network/kept-fresh.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { MyConsents } from '#shared/shapes/consents.ts';
import type { OwnEducationConsent } from '#shared/shapes/education-consent.ts';
import { myConsents, readMyConsents, readWhoAsked } from '../../data/consents.ts';
import { myProfileText } from '../profile/my-profile.text.ts';
import { consentsText } from './consents.text.ts';
import { EducationConsent } from './education-consent.tsx';
import { PurposeConsent } from './purpose-consent.tsx';

const readOwnConsents = query(
  (scope: string) => answerOf(competence['education-consents'].$get({ param: { scope } })),
  'own-consents',
);

/** What a no leads to is seen within seconds, and what the staff write down too. */
const askAgainMs = 3000;

/** What have I said yes to, to whom and until when, and how do I take it back? */
export function Consents(): JSX.Element {
  const t = consentsText;
  return (
    <Page title={t().title}>
      <Loaded says={t().loading} keys={[readMyConsents.key, readOwnConsents.key]} page>
        <List />
      </Loaded>
    </Page>
  );
}

function List(): JSX.Element {
  const t = consentsText;
  const { scope } = requiredRole();
  const first = createAsync(() => readMyConsents(scope, language()));
  const fresh = keptFresh(first, () => myConsents(scope), askAgainMs);
  const education = createAsync(() => readOwnConsents(scope));
  const names = createAsync(async () => {
    const known = first();
    return known ? await readWhoAsked(scope, known) : [];
  });
  const nameOf = (personId: string | undefined): string | undefined =>
    names()?.find((each) => each.personId === personId)?.name;
  const all = (): MyConsents['items'] => fresh.view()?.items ?? [];
  // What stood among the living since the page was opened does not fold away under somebody's finger.
  const stoodHere = new Set<string>();
  const stays = (key: string, lives: boolean): boolean => {
    if (lives) stoodHere.add(key);
    return stoodHere.has(key);
  };
  const isHere = (each: MyConsents['items'][number]): boolean =>
    stays(`${each.candidateId} ${each.purpose}`, isLiving(each));
  const isHereToo = (each: OwnEducationConsent): boolean => stays(`${each.candidateId} education`, isGiven(each));
  const living = (): MyConsents['items'] => all().filter(isHere);
  const ended = (): MyConsents['items'] => all().filter((consent) => !isHere(consent));
  const endedEducation = () => education()?.items.filter((consent) => !isHereToo(consent)) ?? [];
  return (
    <Show when={fresh.view() && education()} keyed={false}>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Show
        when={(fresh.view()?.items.length ?? 0) + (education()?.items.length ?? 0) > 0}
        fallback={<Empty title={t().none} text={t().noneText} />}
      >
        <div class="ff-stack">
          <For each={waitingFirst(living())}>
            {(consent) => <PurposeConsent of={consent} askedBy={nameOf(consent.askedById)} />}
          </For>
          <For each={education()?.items.filter(isHereToo)}>
            {(consent) => <EducationConsent of={consent} read={readOwnConsents.key} />}
          </For>
          <Show when={ended().length + endedEducation().length > 0}>
            <details class="ff-fold" data-consents="earlier">
              <summary>{t().earlier(ended().length + endedEducation().length)}</summary>
              <div class="ff-stack">
                <For each={ended()}>
                  {(consent) => <PurposeConsent of={consent} askedBy={nameOf(consent.askedById)} />}
                </For>
                <For each={endedEducation()}>
                  {(consent) => <EducationConsent of={consent} read={readOwnConsents.key} />}
                </For>
              </div>
            </details>
          </Show>
        </div>
      </Show>
      <WithoutConsent of={fresh.view()?.withoutConsent ?? []} />
      <p class="ff-above">
        <A href="/hvem-har-set">{t().seen}</A>
      </p>
      <p>
        <A href="/foelgeven">{t().companions}</A>
      </p>
      <p>
        <A href="/profiler">{myProfileText().seen}</A>
      </p>
      <Notice title={t().doubt}>
        <p>{t().contact}</p>
      </Notice>
    </Show>
  );
}

/** What holds now or waits for an answer; a no to an effort that goes on can become a yes again, but hides nothing. */
function isLiving({ state, effortEnded }: MyConsents['items'][number]): boolean {
  return !effortEnded && state !== 'not-given';
}

function isGiven({ state }: OwnEducationConsent): boolean {
  return state === 'given';
}

/** What waits for an answer stands first. */
function waitingFirst(items: MyConsents['items']): MyConsents['items'] {
  return items.toSorted((one, other) => Number(other.state === 'asked') - Number(one.state === 'asked'));
}

/** What the municipality may use without asking, and where that is written; unfolded by who wants to know. */
function WithoutConsent(props: { readonly of: MyConsents['withoutConsent'] }): JSX.Element {
  const t = consentsText;
  return (
    <section class="ff-sheet ff-above" aria-labelledby="without-consent">
      <h2 class="h3" id="without-consent">
        {t().withoutTitle}
      </h2>
      <p>{t().withoutText}</p>
      <For each={props.of}>
        {(basis) => (
          <details class="ff-fold">
            <summary>{basis.title}</summary>
            <p>{basis.text}</p>
            <p class="ff-muted">{t().source(basis.source)}</p>
          </details>
        )}
      </For>
    </section>
  );
}
