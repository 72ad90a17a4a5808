import { createAsync, query, revalidate, useParams } from '@solidjs/router';
import { ErrorBoundary, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { asProblem } from '#kit/network/problem.ts';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { appOfRole } from '#kit/session/apps.ts';
import { activeRole, signInLink } from '#kit/session/session.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { PersonalLinkView } from '#shared/shapes/my-conversation.ts';
import { AnswerTalk } from './answer-talk.tsx';
import { isAhead, OneTalk } from './one-talk.tsx';
import { myTalksText } from './talks.text.ts';

const links = visitation['personal-links'];

const readLink = query(
  (scope: string, word: string) => answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'personal-link',
);

/** What a link from a message opens: one conversation, without signing in. Nothing is asked for another's link. */
export function Linked(): JSX.Element {
  const t = myTalksText;
  const params = useParams<{ citizen: string }>();
  const isAnothers = (): boolean => {
    const role = activeRole();
    return role !== undefined && appOfRole(role) === 'citizen' && role.scope !== params.citizen;
  };
  return (
    <Page title={t().linkTitle} form="tight">
      <div class="ff-narrow ff-stack">
        <Show when={!isAnothers()} fallback={<Refused page title={t().otherPerson} text={t().otherPersonText} />}>
          <Loaded page says={t().loading} keys={readLink.key}>
            {/* Within, so that whoever holds a link is told of the link and not of a role they lack. */}
            <ErrorBoundary fallback={(fault) => <Broken of={fault} />}>
              <Opened citizen={params.citizen} word={location.hash.slice(1)} />
            </ErrorBoundary>
          </Loaded>
        </Show>
      </div>
    </Page>
  );
}

function Opened(props: { readonly citizen: string; readonly word: string }): JSX.Element {
  const t = myTalksText;
  const view = createAsync(() => readLink(props.citizen, props.word));
  const talk = (): PersonalLinkView['conversation'] => view()?.conversation;
  const sent = (): void => {
    tellDone(t().thanks);
    const settled = async (): Promise<boolean> => {
      await revalidate(readLink.key);
      const known = (await readLink(props.citizen, props.word)).conversation;
      return known?.moveAsked === true || known?.answer?.state !== 'sent';
    };
    waitUntilShown(settled, []);
  };
  return (
    <Show when={view()}>
      {(known) => (
        <>
          <p class="ff-muted">{t().linkFrom(nameOfMunicipality(known().municipality))}</p>
          <Show when={talk()}>
            {(one) => (
              <>
                <OneTalk of={one()} />
                <Show when={isAhead(one())}>
                  <AnswerTalk
                    of={one()}
                    send={(said, key) =>
                      answerOf(
                        links.answers.$post(
                          { param: { scope: props.citizen }, json: { ...said, word: props.word } },
                          once(key),
                        ),
                      )
                    }
                    onSent={sent}
                  />
                </Show>
              </>
            )}
          </Show>
          <p class="ff-muted">{t().linkAlone}</p>
          <p>
            <a href={signInLink('/borger/')} target="_self">
              {t().signIn}
            </a>
          </p>
        </>
      )}
    </Show>
  );
}

/** Why it does not open, in the service's own words, and where to go instead. */
function Broken(props: { readonly of: unknown }): JSX.Element {
  const t = myTalksText;
  return (
    <Refused page title={t().broken} text={asProblem(props.of).detail || asProblem(props.of).title || t().linkAlone}>
      <a class="button button-primary" href={signInLink('/borger/')} target="_self">
        {t().signIn}
      </a>
    </Refused>
  );
}
