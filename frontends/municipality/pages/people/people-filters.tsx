import { Show, type JSX } from 'solid-js';
import { ClearFilters } from '#kit/filters/clear-filters.tsx';
import type { FilterValues } from '#kit/filters/filter-values.ts';
import type { Filters } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { FilterBar, Toggle } from '#kit/parts/filter-bar.tsx';
import { may } from '#kit/session/may.ts';
import { candidateStates, stepKinds, undecidedGroup } from '#shared/shapes/candidate.ts';
import { stepsText } from '../../words/steps.text.ts';
import type { PeopleNames } from './people-names.ts';
import { peopleText } from './people.text.ts';
import { peopleFilters, withoutOwner } from './work-asked.ts';

type PeopleFilterValues = Filters<typeof peopleFilters>;
interface Bar {
  readonly of: PeopleFilterValues;
  readonly names: PeopleNames;
}

/** Whose people, in which groups, how near their deadline, how far they are, and in which order. */
export function PeopleFilters(props: Bar): JSX.Element {
  const t = peopleText;
  const values = (): FilterValues<typeof peopleFilters> => props.of.values();
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
      </Show>
      <Show when={!isWithoutOwner()}>
        <SelectFilter
          label={t().group}
          value={values().gruppe}
          onChoose={(group) => props.of.choose('gruppe', group)}
          options={[
            { value: '', label: t().everyGroup },
            ...withChosen(
              [...props.names.groups().map(asOption), { value: undecidedGroup, label: t().undecided }],
              values().gruppe,
            ),
          ]}
        />
        <SelectFilter
          label={t().targetGroup}
          value={values().maalgruppe}
          onChoose={(group) => props.of.choose('maalgruppe', group)}
          options={[
            { value: '', label: t().everyTargetGroup },
            ...withChosen(props.names.targetGroups().map(asOption), values().maalgruppe),
          ]}
        />
        <Show when={isOpen()}>
          <SelectFilter
            label={t().due}
            value={values().frist}
            onChoose={(due) => props.of.choose('frist', due)}
            options={peopleFilters.frist.map((due) => ({ value: due, label: t().dues[due] }))}
          />
        </Show>
      </Show>
      <ClearFilters of={props.of}>{t().clearFilters}</ClearFilters>
      <Show when={!isWithoutOwner()}>
        <MoreFilters of={props.of} names={props.names} />
      </Show>
    </FilterBar>
  );
}

/** Whose, which task, how far, and in which order: folded until one of them is used. */
function MoreFilters(props: Bar): JSX.Element {
  const t = peopleText;
  const values = (): FilterValues<typeof peopleFilters> => props.of.values();
  const isOpen = (): boolean => values().tilstand !== 'closed';
  const hasStepOwner = (): boolean => values().vis === 'team' && values().frist !== 'uden' && isOpen();
  const isUsed = (): boolean => {
    const { kontakt, ejer, opgave, tilstand, orden } = values();
    return Boolean(kontakt || ejer) || opgave !== 'alle' || tilstand !== 'alle' || orden !== 'frist';
  };
  return (
    <details class="ff-filter__more" open={isUsed()}>
      <summary>{t().moreFilters}</summary>
      <div class="ff-filter">
        <SelectFilter
          label={t().contact}
          value={values().kontakt}
          onChoose={(contact) => props.of.choose('kontakt', contact)}
          options={[{ value: '', label: t().everyContact }, ...colleagues(props.names, values().kontakt)]}
        />
        <Show when={hasStepOwner()}>
          <SelectFilter
            label={t().owner}
            value={values().ejer}
            onChoose={(owner) => props.of.choose('ejer', owner)}
            options={[{ value: '', label: t().everyOwner }, ...colleagues(props.names, values().ejer)]}
          />
        </Show>
        <Show when={isOpen()}>
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
      </div>
    </details>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function asOption({ id, name }: { readonly id: string; readonly name: string }): Option {
  return { value: id, label: name };
}

function colleagues(names: PeopleNames, chosen: string): readonly Option[] {
  const all = (names.staff() ?? []).map(({ personId, name }) => ({ value: personId, label: name }));
  return withChosen(all, chosen, peopleText().nobody);
}

/** The options with the one that is chosen, also where it is on no list any longer. */
function withChosen(options: readonly Option[], chosen: string, label = chosen): readonly Option[] {
  if (chosen === '' || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label }];
}
