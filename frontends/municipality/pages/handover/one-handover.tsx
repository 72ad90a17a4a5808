import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate, shortDate } from '#kit/time/format-dates.ts';
import { readHandover } from '../../data/handovers.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { stepsText } from '../../words/steps.text.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { handoverText } from './handover.text.ts';

/** A handover: from whom to whom, why, with which note, and those it is about. */
export function OneHandover(): JSX.Element {
  const t = handoverText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/personer/overdragelse">{t().backToAll}</BackLink>
      <Loaded says={t().loadingOne} keys={[readHandover.key, readStaff.key]}>
        <Handed />
      </Loaded>
    </Page>
  );
}

function Handed(): JSX.Element {
  const t = handoverText;
  const scope = requiredRole().scope;
  const params = useParams<{ handoverId: string }>();
  const handover = createAsync(() => readHandover(scope, params.handoverId));
  const staff = createAsync(() => readStaff(scope));
  const name = (id: string): string => nameOf(id, staff()) ?? '';
  return (
    <Show when={handover()}>
      {(shown) => (
        <>
          <h1>{t().line(shown().cases, name(shown().fromId), name(shown().toId))}</h1>
          <p class="font-lead">
            {t().reasons[shown().because]}. {shown().note}
          </p>
          <div class="ff-narrow">
            <WorkList title={t().people} count={shown().people.length}>
              <For each={shown().people}>
                {(person) => (
                  <WorkRow
                    when={person.next ? shortDate(person.next.dueOn) : ''}
                    who={
                      <>
                        {person.name}
                        <ProtectedMark when={person.addressProtected} />
                      </>
                    }
                    what={
                      person.next
                        ? stepsText().coming[person.next.kind](dayDate(person.next.dueOn))
                        : stepsText().missing
                    }
                    action={
                      <A class="button button-secondary" href={`/personer/${person.candidateId}`}>
                        {t().openPerson}
                        <span class="sr-only">{t().openPersonNamed(person.name)}</span>
                      </A>
                    }
                  />
                )}
              </For>
            </WorkList>
          </div>
        </>
      )}
    </Show>
  );
}
