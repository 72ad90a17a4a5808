import { createAsync, query, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { answerOf, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import type { MyJournalWish } from '#shared/shapes/journal-request.ts';
import { municipalityName, readMyEfforts } from '../../data/efforts.ts';
import { journalWishText } from './journal-wish.text.ts';

const wishes = visitation['journal-wishes'];

const readMyWishes = query(
  async (scope: string): Promise<readonly MyJournalWish[]> => (await answerOf(wishes.$get({ param: { scope } }))).items,
  'my-journal-wishes',
);

/** One button for each municipality: everything that is written about me, and by when I have it. */
export function JournalWish(): JSX.Element {
  const t = journalWishText;
  return (
    <section class="ff-sheet ff-above" aria-labelledby="journal-wish">
      <h2 id="journal-wish">{t().title}</h2>
      <p>{t().lead}</p>
      <Loaded says={t().loading} keys={[readMyEfforts.key, readMyWishes.key]}>
        <Municipalities />
      </Loaded>
    </section>
  );
}

function Municipalities(): JSX.Element {
  const efforts = createAsync(() => readMyEfforts());
  const mine = createAsync(() => readMyWishes(requiredRole().scope));
  return (
    <Show when={mine()}>
      {(sent) => (
        <For each={efforts()}>
          {(effort) => (
            <OneMunicipality
              effort={effort}
              wish={sent().find(({ candidateId }) => candidateId === effort.candidateId)}
            />
          )}
        </For>
      )}
    </Show>
  );
}

function OneMunicipality(props: { readonly effort: MyEffort; readonly wish: MyJournalWish | undefined }): JSX.Element {
  const t = journalWishText;
  const action = createAction();
  const ask = (): void =>
    void action.run(async () => {
      const param = { scope: requiredRole().scope, candidateId: props.effort.candidateId };
      await answerOf(wishes[':candidateId'].$post({ param, json: {} }));
      tellDone(t().asked);
      await revalidate(readMyWishes.key);
    });
  return (
    <div>
      <div role="status">
        <Show when={props.wish}>{(wish) => <Standing wish={wish()} />}</Show>
      </div>
      <Show when={props.wish?.state !== 'sent'}>
        <BusyButton kind="secondary" busy={action.busy()} onClick={ask}>
          {t().ask(municipalityName(props.effort.municipality))}
        </BusyButton>
      </Show>
      <ActionProblem of={action} />
    </div>
  );
}

function Standing(props: { readonly wish: MyJournalWish }): JSX.Element {
  const t = journalWishText;
  return (
    <>
      <Show when={props.wish.state === 'sent'}>
        <p>
          <b>{t().received(props.wish.dueOn)}</b> {t().how}
        </p>
      </Show>
      <Show when={props.wish.state === 'accepted' && props.wish.settledAt}>
        {(at) => (
          <p>
            <b>{t().given(civilDateOf(at()))}</b> {t().again}
          </p>
        )}
      </Show>
      <Show when={props.wish.because}>{(why) => <p>{t().because[why()]}</p>}</Show>
    </>
  );
}
