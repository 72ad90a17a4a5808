import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { ClearFilters } from '#kit/filters/clear-filters.tsx';
import type { FilterValues } from '#kit/filters/filter-values.ts';
import type { Filters } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { FilterBar, Toggle } from '#kit/parts/filter-bar.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { candidateStates, stepKinds } from '#shared/shapes/candidate.ts';
import { readStaff } from '../../data/municipality.ts';
import { stepsText } from '../../words/steps.text.ts';
import { peopleText } from './people.text.ts';
import { peopleFilters, withoutOwner } from './work-asked.ts';

/** Whose people, how near their deadline, how far they are, and in which order. */
export function PeopleFilters(props: { readonly of: Filters<typeof peopleFilters> }): JSX.Element {
  const t = peopleText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const values = (): FilterValues<typeof peopleFilters> => props.of.values();
  const isUnknown = (): boolean =>
    values().ejer !== '' && !(staff() ?? []).some(({ personId }) => personId === values().ejer);
  const isWithoutOwner = (): boolean => values().vis === withoutOwner;
  const isOpen = (): boolean => values().tilstand !== 'closed' || isWithoutOwner();
  return (
    <FilterBar label={t().filters}>
      <Show when={isOpen()}>
        <Toggle
          value={values().vis}
          onChoose={(view) => props.of.choose('vis', view)}
          options={[
            { value: 'mine', label: t().mine },
            { value: 'team', label: t().team },
            ...(may('list-cases-without-owner') ? [{ value: withoutOwner, label: t().withoutOwner } as const] : []),
          ]}
        />
        <Show when={values().vis === 'team' && values().frist !== 'uden'}>
          <SelectFilter
            label={t().owner}
            value={values().ejer}
            onChoose={(owner) => props.of.choose('ejer', owner)}
            options={[
              { value: '', label: t().everyOwner },
              ...(staff() ?? []).map(({ personId, name }) => ({ value: personId, label: name })),
              ...(isUnknown() ? [{ value: values().ejer, label: t().nobody }] : []),
            ]}
          />
        </Show>
        <Show when={!isWithoutOwner()}>
          <SelectFilter
            label={t().due}
            value={values().frist}
            onChoose={(due) => props.of.choose('frist', due)}
            options={peopleFilters.frist.map((due) => ({ value: due, label: t().dues[due] }))}
          />
          <SelectFilter
            label={t().kind}
            value={values().opgave}
            onChoose={(kind) => props.of.choose('opgave', kind)}
            options={[
              { value: 'alle', label: t().everyKind },
              ...stepKinds.map((kind) => ({ value: kind, label: stepsText().name[kind] })),
            ]}
          />
        </Show>
      </Show>
      <Show when={!isWithoutOwner()}>
        <SelectFilter
          label={t().state}
          value={values().tilstand}
          onChoose={(state) => props.of.choose('tilstand', state)}
          options={[
            { value: 'alle', label: t().everyState },
            ...candidateStates.map((state) => ({ value: state, label: stepsText().state[state] })),
          ]}
        />
        <SelectFilter
          label={t().order}
          value={values().orden}
          onChoose={(order) => props.of.choose('orden', order)}
          options={peopleFilters.orden.map((order) => ({ value: order, label: t().orders[order] }))}
        />
      </Show>
      <ClearFilters of={props.of}>{t().clearFilters}</ClearFilters>
    </FilterBar>
  );
}
