import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { StillThereAnswerPart } from '#kit/still-there/still-there-answer.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CompanyStillThere, StillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { readStillThere } from '../../data/still-there.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { stillThereText } from './still-there.text.ts';

/** Are those who began with us half a year ago still here? */
export function StillTherePage(): JSX.Element {
  const t = stillThereText;
  return (
    <Page title={t().title} form="tight">
      <MembersOnly>
        {() => (
          <>
            <h1>{t().title}</h1>
            <p class="font-lead">{t().lead}</p>
            <Loaded says={t().loading} keys={readStillThere.key}>
              <Questions />
            </Loaded>
          </>
        )}
      </MembersOnly>
    </Page>
  );
}

function Questions(): JSX.Element {
  const t = stillThereText;
  const own = ownCompany();
  const asked = createAsync(() => readStillThere(own.scope, own.companyId));
  return (
    <Show when={asked()}>
      {(known) => (
        <div class="ff-narrow ff-stack">
          <For each={known()} fallback={<Empty title={t().none} text={t().noneText} />}>
            {(one) => <OneQuestion of={one} />}
          </For>
        </div>
      )}
    </Show>
  );
}

function OneQuestion(props: { readonly of: CompanyStillThere }): JSX.Element {
  const t = stillThereText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const name = (): string =>
    people()?.find(({ candidateId }) => candidateId === props.of.candidateId)?.firstName ?? t().nameless;
  const send = (json: StillThereAnswer, key: string): Promise<StillThereSent> => {
    const param = { ...own, placementId: props.of.placementId };
    const answers = matching.companies[':companyId'].placements[':placementId']['still-there'];
    return answerOf(answers.$post({ param, json }, once(key)));
  };
  const done = (): void => {
    tellDone(t().saved);
    void revalidate(readStillThere.key);
  };
  return (
    <section class="ff-sheet">
      <h2>{name()}</h2>
      <p class="ff-muted">
        {vocabularyText().placementKinds[props.of.kind]}. {t().began(dayDate(props.of.startsOn))}
      </p>
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
