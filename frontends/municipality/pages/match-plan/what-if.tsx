import { createAsync } from '@solidjs/router';
import { createResource, Show, untrack, type JSX } from 'solid-js';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { readEveryOpening } from '../../data/openings.ts';
import { networkScope } from '../../data/network-scope.ts';
import { namesOf } from '../../data/results.ts';
import { ChosenRow, ChosenThings, type Pickable } from './chosen-things.tsx';
import { matchPlanText } from './match-plan.text.ts';
import { partsOf, withPlaces, type PlanFields } from './plan-asked.ts';

/** What a plan may be tried with: companies left out, places more, people who have their place already. */
export function WhatIf(props: { readonly form: RunningForm<PlanFields>; readonly onLock: () => void }): JSX.Element {
  const t = (): ReturnType<typeof matchPlanText>['whatIf'] => matchPlanText().whatIf;
  const openings = createAsync(() => readEveryOpening(networkScope()));
  const { field } = untrack(() => props.form);
  const [without, added, locked] = [field('without'), field('added'), field('locked')];
  const [names] = createResource(
    () => locked.value().map((pair) => partsOf(pair)[0]),
    (ids) => namesOf(requiredRole().scope, ids),
  );
  const nameOf = (candidateId: string): string => names.latest?.get(candidateId) ?? matchPlanText().unknownName;
  const placesOf = (openingId: string): number =>
    Number(partsOf(added.value().find((pair) => partsOf(pair)[0] === openingId) ?? '')[1]);
  const count = (openingId: string, by: number): void =>
    added.set(withPlaces(added.value(), openingId, placesOf(openingId) + by));
  return (
    <Show when={openings()}>
      {(known) => (
        <>
          <ChosenThings
            field={without}
            label={t().without}
            help={t().withoutHelp}
            chosen={without.value()}
            pickable={companiesOf(known())}
            onPick={(companyId) => without.set([...without.value(), companyId])}
            row={(company) => (
              <ChosenRow
                name={company.name}
                onRemove={() => without.set(without.value().filter((each) => each !== company.value))}
              />
            )}
          />
          <ChosenThings
            field={added}
            label={t().added}
            help={t().addedHelp}
            chosen={added.value().map((pair) => partsOf(pair)[0])}
            pickable={known().map(asPickable)}
            onPick={(openingId) => added.set(withPlaces(added.value(), openingId, 1))}
            row={(opening) => (
              <ChosenRow
                name={`${opening.name}: ${t().places(placesOf(opening.value))}`}
                onRemove={() => added.set(withPlaces(added.value(), opening.value, 0))}
                more={() => count(opening.value, 1)}
                {...(placesOf(opening.value) > 1 && { fewer: () => count(opening.value, -1) })}
              />
            )}
          />
          <Show when={may('search-candidates')}>
            <ChosenThings
              field={locked}
              label={t().locked}
              help={t().lockedHelp}
              chosen={locked.value()}
              row={(pair) => (
                <ChosenRow
                  name={`${nameOf(partsOf(pair.value)[0])}: ${titleOf(known(), partsOf(pair.value)[1])}`}
                  onRemove={() => locked.set(locked.value().filter((each) => each !== pair.value))}
                />
              )}
            />
            <button type="button" class="button button-secondary" onClick={() => props.onLock()}>
              {t().lock}
            </button>
          </Show>
        </>
      )}
    </Show>
  );
}

/** An opening as it is picked. */
export function asPickable({ openingId, companyName, title }: OpeningLine): Pickable {
  return { value: openingId, name: matchPlanText().place(companyName, title) };
}

function titleOf(openings: readonly OpeningLine[], openingId: string): string {
  const opening = openings.find((each) => each.openingId === openingId);
  return opening ? asPickable(opening).name : '';
}

function companiesOf(openings: readonly OpeningLine[]): readonly Pickable[] {
  const names = new Map(openings.map(({ companyId, companyName }) => [companyId as string, companyName]));
  return [...names].map(([value, name]) => ({ value, name }));
}
