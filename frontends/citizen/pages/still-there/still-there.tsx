import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { StillThereAnswerPart } from '#kit/still-there/still-there-answer.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import type { MyStillThere, StillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';
import { readMyStillThere } from '../../data/my-still-there.ts';
import { stillThereText } from './still-there.text.ts';

/** Half a year after the first paid work: am I still there? */
export function MyStillTherePage(): JSX.Element {
  const t = stillThereText;
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <Loaded says={t().loading} keys={readMyStillThere.key}>
        <Questions />
      </Loaded>
    </Page>
  );
}

function Questions(): JSX.Element {
  const t = stillThereText;
  const asked = createAsync(() => readMyStillThere(requiredRole().scope));
  const shown = (): readonly MyStillThere[] => (asked() ?? []).filter(({ waits, said }) => waits || said);
  return (
    <Show when={asked()}>
      <div class="ff-narrow ff-stack">
        <Show when={shown().length > 0} fallback={<Empty title={t().nothing} text={t().nothingText} />}>
          <p class="font-lead">{t().why}</p>
        </Show>
        <For each={shown()}>{(one) => <OneQuestion of={one} />}</For>
      </div>
    </Show>
  );
}

function OneQuestion(props: { readonly of: MyStillThere }): JSX.Element {
  const t = stillThereText;
  const send = (json: StillThereAnswer, key: string): Promise<StillThereSent> => {
    const param = { scope: requiredRole().scope, placementId: props.of.placementId };
    return answerOf(matching['my-placements'][':placementId']['still-there'].$post({ param, json }, once(key)));
  };
  const done = (): void => {
    tellDone(t().saved);
    void revalidate(readMyStillThere.key);
  };
  return (
    <section class="ff-sheet">
      <h2>{t().at(props.of.companyName)}</h2>
      <p class="ff-muted">{t().began(dayDate(props.of.startsOn))}</p>
      <Show when={!props.of.waits}>
        <p role="status">{t().settled}</p>
      </Show>
      <StillThereAnswerPart
        placementId={props.of.placementId}
        dueOn={props.of.dueOn}
        waits={props.of.waits}
        said={props.of.said}
        form={t().form}
        words={t().words}
        send={send}
        done={done}
      />
    </section>
  );
}
