import { createAsync, revalidate, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { MyConversation } from '#shared/shapes/my-conversation.ts';
import { own } from '../../data/certificates.ts';
import { readContacts, readMyTalk, readMyTalks } from '../../data/my-talks.ts';
import { AnswerTalk } from './answer-talk.tsx';
import { isAhead, OneTalk } from './one-talk.tsx';
import { myTalksText } from './talks.text.ts';

/** One of my conversations: when, with whom and where, and my answer. */
export function MyTalk(): JSX.Element {
  const t = myTalksText;
  const params = useParams<{ conversationId: string }>();
  const talk = createAsync(() => readMyTalk(params.conversationId));
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{t().back}</BackLink>
      <div class="ff-narrow ff-stack">
        <Loaded page says={t().loading} keys={readMyTalk.key}>
          <Show when={talk()}>{(known) => <Mine of={known()} />}</Show>
        </Loaded>
      </div>
    </Page>
  );
}

function Mine(props: { readonly of: MyConversation }): JSX.Element {
  const t = myTalksText;
  const names = createAsync(() => readContacts([props.of.holderId]));
  return (
    <>
      <OneTalk
        of={props.of}
        withWhom={names()?.[props.of.holderId]}
        others={[...(props.of.attending ?? []), props.of.others].filter(Boolean).join(', ')}
      />
      <Show when={props.of.about}>
        {(about) => (
          <section class="ff-sheet">
            <h2 class="h3">{t().about}</h2>
            <p>{about()}</p>
          </section>
        )}
      </Show>
      <Show when={isAhead(props.of)}>
        <AnswerTalk
          of={props.of}
          send={(json, key) => {
            const { answers } = visitation['my-conversations'][':conversationId'];
            const param = { ...own(), conversationId: props.of.conversationId };
            return answerOf(answers.$post({ param, json }, once(key)));
          }}
          onSent={() => sent(props.of.conversationId)}
        />
      </Show>
    </>
  );
}

function sent(conversationId: string): void {
  tellDone(myTalksText().thanks);
  const settled = async (): Promise<boolean> => {
    await revalidate(readMyTalk.keyFor(conversationId));
    const { answer, moveAsked } = await readMyTalk(conversationId);
    return moveAsked || answer?.state !== 'sent';
  };
  waitUntilShown(settled, [readMyTalks.key]);
}
