import { createAsync, revalidate, useParams } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { userName } from '#kit/session/session.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { GivenTo, PackSheet } from '#kit/work-capacity/pack-document.tsx';
import { packWords } from '#kit/work-capacity/pack-words.text.ts';
import type { MyPack } from '#shared/shapes/evidence-pack.ts';
import { fetchMyDescription, readMyDescriptions } from '../../data/my-descriptions.ts';
import { AnswerDescription } from './answer-description.tsx';
import { myDescriptionText } from './description.text.ts';

/** One description of how I work: what it says, and my word about it. */
export function MyDescription(): JSX.Element {
  const t = myDescriptionText;
  const params = useParams<{ packId: string }>();
  const all = createAsync(() => readMyDescriptions());
  const one = (): MyPack | undefined => all()?.find(({ packId }) => packId === params.packId);
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/mit-arbejde">{t().back}</BackLink>
      <Loaded page says={t().loading} keys={readMyDescriptions.key}>
        <Show when={all()}>
          <Show when={one()} fallback={<Empty page title={t().gone} text={t().goneText} />}>
            {(known) => <Read of={known()} />}
          </Show>
        </Show>
      </Loaded>
    </Page>
  );
}

const answerable: readonly MyPack['state'][] = ['with-person', 'commented', 'uncommented'];

function Read(props: { readonly of: MyPack }): JSX.Element {
  const t = myDescriptionText;
  const action = createAction();
  const isSent = (): boolean => props.of.answer?.state === 'sent';
  return (
    <>
      <h1>{t().heading}</h1>
      <div class="ff-narrow ff-stack">
        <div role="status">
          <p class="ff-strong">{t().states[props.of.state]}</p>
          <p>{isSent() ? t().sent : t().stateText[props.of.state]}</p>
          <Show when={props.of.state === 'with-person'}>
            <p>{t().lead}</p>
            <Show when={props.of.readBy}>{(day) => <p class="ff-muted">{t().readBy(nearDate(day()))}</p>}</Show>
          </Show>
          <Show when={props.of.answer?.because === 'pack-changed-since' && props.of.state === 'with-person'}>
            <p>{t().void}</p>
          </Show>
          <Show when={props.of.togetherAskedAt && props.of.state === 'with-person'}>
            <p>{t().togetherAsked}</p>
          </Show>
        </div>
        <Show when={props.of.document}>
          {(document) => (
            <section class="ff-sheet" aria-label={t().read}>
              <PackSheet of={document()} />
            </section>
          )}
        </Show>
        <MyWords of={props.of} />
        <Show when={answerable.includes(props.of.state) && !isSent()}>
          <AnswerDescription of={props.of} onSent={(answerId) => sent(props.of.packId, answerId)} />
        </Show>
        <Show when={props.of.document}>
          <section class="ff-sheet">
            <h2 class="h3">{packWords().given}</h2>
            <GivenTo of={props.of} />
            <ActionProblem of={action} />
            <p class="ff-above">
              <button
                type="button"
                class="button button-secondary ff-wide"
                onClick={() => void action.run(() => fetchMyDescription(props.of.packId, userName()))}
              >
                <Icon name="download" /> {packWords().pdf}
              </button>
            </p>
          </section>
        </Show>
      </div>
    </>
  );
}

/** What I said, and what became of it. */
function MyWords(props: { readonly of: MyPack }): JSX.Element {
  const t = myDescriptionText;
  return (
    <>
      <Show when={props.of.correction}>
        {(asked) => (
          <section class="ff-sheet">
            <h2 class="h3">{t().youAsked}</h2>
            <blockquote>{asked().words}</blockquote>
            <Show when={asked().declined}>
              {(declined) => (
                <p>
                  <b>{t().answered}:</b> {declined().reason}
                </p>
              )}
            </Show>
          </section>
        )}
      </Show>
      <Show when={props.of.reading}>
        {(reading) => (
          <section class="ff-sheet">
            <h2 class="h3">{t().yourWords}</h2>
            <Switch>
              <Match when={reading().words}>{(words) => <blockquote>{words()}</blockquote>}</Match>
              <Match when={true}>
                <p>{t().yourNothing}</p>
              </Match>
            </Switch>
            <Show when={reading().how === 'together'}>
              <p class="ff-muted">{t().saidTogether}</p>
            </Show>
          </section>
        )}
      </Show>
    </>
  );
}

function sent(packId: string, answerId: string): void {
  tellDone(myDescriptionText().thanks);
  const settled = async (): Promise<boolean> => {
    await revalidate(readMyDescriptions.key);
    const one = (await readMyDescriptions()).find((each) => each.packId === packId);
    return !one || (one.answer?.answerId === answerId && one.answer.state !== 'sent');
  };
  waitUntilShown(settled, [readMyDescriptions.key]);
}
