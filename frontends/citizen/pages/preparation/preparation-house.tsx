import { A, createAsync, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX, type ParentProps } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { personId, requiredRole } from '#kit/session/session.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import type { MyPreparation } from '#shared/shapes/preparation.ts';
import { readContactNames, readMyEfforts } from '../../data/efforts.ts';
import { readMyPreparation, sendAnswers, sendPreparation } from '../../data/preparation.ts';
import { Surroundings, type Around } from './around.ts';
import { createPreparation } from './preparation-in-hand.ts';
import { preparationText } from './preparation.text.ts';
import { waitingKey } from './waiting-answers.ts';

/** Reads the preparation once for all its pages: whoever loses the network in between goes on all the same. */
export function PreparationHouse(props: ParentProps): JSX.Element {
  const t = preparationText;
  return (
    <Page title={t().title} form="phone">
      <Loaded says={t().loading} keys={[readMyEfforts.key, readMyPreparation.key]} page>
        <OfOneEffort>{props.children}</OfOneEffort>
      </Loaded>
    </Page>
  );
}

function OfOneEffort(props: ParentProps): JSX.Element {
  const t = preparationText;
  const known = createAsync(readWhatIsPrepared);
  return (
    <Show when={known()}>
      {(read) => (
        <Show
          when={read().prepared}
          fallback={
            <Empty page title={t().none} text={t().noneText}>
              <A class="button button-secondary" href="/">
                {t().toStart}
              </A>
            </Empty>
          }
          // What is in hand outlives what is read anew: an answer on its way is never drawn over.
          keyed={false}
        >
          {(prepared) => (
            <InHand {...prepared()} names={read().names}>
              {props.children}
            </InHand>
          )}
        </Show>
      )}
    </Show>
  );
}

type Prepared = { readonly effort: MyEffort; readonly preparation: MyPreparation };

function InHand(props: ParentProps<Prepared & { readonly names: ReadonlyMap<string, string> }>): JSX.Element {
  // Once: the house's newest is in what it confirms.
  const { preparation } = untrack(() => props);
  const { candidateId } = preparation;
  const inHand = createPreparation(preparation, {
    waitingUnder: waitingKey(candidateId, personId() ?? '', requiredRole().scope),
    send: (answers) => sendAnswers(candidateId, answers),
    submit: () => sendPreparation(candidateId),
    onSaved: () => void revalidate(readMyPreparation.keyFor(candidateId)),
  });
  const value: Around = {
    ...{ inHand, byLink: false, isKeptBack: () => false },
    get municipality() {
      return props.effort.municipality;
    },
    get ahead() {
      const { state, next } = props.effort;
      return state === 'referred' ? { by: next?.dueOn, withId: next?.ownerId } : undefined;
    },
    to: (page, ret) => `/forberedelse${page && `/${page}`}${ret ? `?${ret}` : ''}`,
    nameOf: (id) => props.names.get(id),
  };
  return <Surroundings.Provider value={value}>{props.children}</Surroundings.Provider>;
}

async function readWhatIsPrepared(): Promise<{
  readonly prepared?: Prepared;
  readonly names: ReadonlyMap<string, string>;
}> {
  const efforts = await readMyEfforts();
  const effort = efforts.find(({ state }) => state === 'referred') ?? efforts[0];
  if (!effort) return { names: new Map() };
  const preparation = await readMyPreparation(effort.candidateId);
  const helpers = preparation.answers.flatMap(({ togetherWith }) => togetherWith ?? []);
  const ids = [...new Set([effort.ownerId, effort.next?.ownerId ?? effort.ownerId, ...helpers])];
  return { prepared: { effort, preparation }, names: await readContactNames(ids.toSorted().join(' ')) };
}
