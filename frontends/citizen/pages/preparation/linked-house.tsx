import { createAsync, Navigate, useParams } from '@solidjs/router';
import { ErrorBoundary, Show, untrack, type JSX, type ParentProps } from 'solid-js';
import { draftKey } from '#kit/forms/drafts.ts';
import { Page } from '#kit/frame/page.tsx';
import { asProblem } from '#kit/network/problem.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { appOfRole } from '#kit/session/apps.ts';
import { activeRole, signInLink } from '#kit/session/session.ts';
import type { LinkedPreparation } from '#shared/shapes/linked-preparation.ts';
import {
  readLinkedPreparation,
  sendLinkedAnswers,
  sendLinkedPreparation,
  type LinkHeld,
} from '../../data/linked-preparation.ts';
import { Surroundings, type Around } from './around.ts';
import { createPreparation } from './preparation-in-hand.ts';
import { preparationText } from './preparation.text.ts';

/** The preparation as a link from a message opens it: without signing in, and with nothing that was said elsewhere. */
export function LinkedHouse(props: ParentProps): JSX.Element {
  const t = preparationText;
  const params = useParams<{ citizen: string }>();
  // The word stands behind the `#`, which no server is told; it is read once, so that a lost one ends nothing.
  const word = location.hash.slice(1);
  const signedInScope = (): string | undefined => {
    const role = activeRole();
    return role && appOfRole(role) === 'citizen' ? role.scope : undefined;
  };
  const isAnothers = (): boolean => signedInScope() !== undefined && signedInScope() !== params.citizen;
  return (
    <Page title={t().title} form="phone">
      {/* Whoever has signed in sees all of their own, and needs no link for it. */}
      <Show when={signedInScope() !== params.citizen} fallback={<Navigate href="/forberedelse" />}>
        <Show when={!isAnothers()} fallback={<Refused page title={t().otherPerson} text={t().otherPersonText} />}>
          <Loaded says={t().loading} keys={readLinkedPreparation.key} page>
            <ErrorBoundary fallback={(fault) => <Broken of={fault} />}>
              <Opened held={{ scope: params.citizen, word }}>{props.children}</Opened>
            </ErrorBoundary>
          </Loaded>
        </Show>
      </Show>
    </Page>
  );
}

function Opened(props: ParentProps<{ readonly held: LinkHeld }>): JSX.Element {
  const view = createAsync(() => readLinkedPreparation(props.held.scope, props.held.word));
  return (
    <Show when={view()} keyed={false}>
      {(opened) => (
        <InHand view={opened()} held={props.held}>
          {props.children}
        </InHand>
      )}
    </Show>
  );
}

function InHand(props: ParentProps<{ readonly view: LinkedPreparation; readonly held: LinkHeld }>): JSX.Element {
  // Once: a link that was used up with the sending still shows its receipt.
  const { view, held } = untrack(() => props);
  const { questions, answers, municipality, keptBack, talkBy } = view;
  const inHand = createPreparation(
    { questions, answers, state: 'begun', canChange: true },
    {
      waitingUnder: draftKey('preparation-link', `link-${held.word.slice(0, markLength)}`, held.scope),
      send: (given) => sendLinkedAnswers(held, given),
      submit: () => sendLinkedPreparation(held),
    },
  );
  const value: Around = {
    ...{ inHand, municipality, byLink: true, ahead: { by: talkBy } },
    to: (page, ret) => `/link/${held.scope}/forberedelse/${page}${ret ? `?${ret}` : ''}#${held.word}`,
    nameOf: () => undefined,
    isKeptBack: (question) => keptBack.includes(question) && !inHand.answerTo(question),
  };
  return <Surroundings.Provider value={value}>{props.children}</Surroundings.Provider>;
}

/** Enough of the word to tell one link's answers from another's on this device, and too little to open it. */
const markLength = 8;

/** Why it does not open, and the way on: sign in, or ring. */
function Broken(props: { readonly of: unknown }): JSX.Element {
  const t = preparationText;
  const problem = () => asProblem(props.of);
  const isUsed = (): boolean => problem().code === 'link-used-up' || problem().code === 'preparation-read-only';
  return (
    <Refused
      page
      title={isUsed() ? t().linkUsed : t().linkBroken}
      text={isUsed() ? t().linkUsedText : problem().detail || problem().title}
    >
      <a class="button button-primary" href={signInLink('/borger/forberedelse')} target="_self">
        {t().signIn}
      </a>
    </Refused>
  );
}
