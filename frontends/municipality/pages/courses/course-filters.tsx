import { createUniqueId, type JSX } from 'solid-js';
import { courseWords } from '#kit/courses/course-words.text.ts';
import { ClearFilters } from '#kit/filters/clear-filters.tsx';
import type { Filters } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { courseIntakes, courseKinds, courseTargetGroups, courseWheres } from '#shared/shapes/course-words.ts';
import { danishLevels } from '#shared/shapes/vocabulary.ts';
import { coursesText } from './courses.text.ts';
import { coursePlan } from './look-in-address.ts';

type CatalogueFilters = Filters<typeof coursePlan>;

/** What the courses must be: the usual in sight, the rest folded. */
export function CourseFilterBar(props: { readonly of: CatalogueFilters }): JSX.Element {
  const t = coursesText;
  const w = courseWords;
  const all = () => ({ value: 'alle', label: t().every }) as const;
  const values = () => props.of.values();
  return (
    <FilterBar label={t().filters}>
      <SelectFilter
        label={t().targetGroup}
        value={values().gruppe}
        onChoose={(group) => props.of.choose('gruppe', group)}
        options={[all(), ...courseTargetGroups.map((value) => ({ value, label: w().targetGroups[value] }))]}
      />
      <SelectFilter
        label={t().danish}
        value={values().dansk}
        onChoose={(level) => props.of.choose('dansk', level)}
        options={[all(), ...danishLevels.map((value) => ({ value, label: vocabularyText().danish[value] }))]}
      />
      <SelectFilter
        label={t().intake}
        value={values().optag}
        onChoose={(intake) => props.of.choose('optag', intake)}
        options={[all(), ...courseIntakes.map((value) => ({ value, label: w().intakes[value] }))]}
      />
      <SelectFilter
        label={t().price}
        value={values().pris}
        onChoose={(price) => props.of.choose('pris', price)}
        options={coursePlan.pris.map((value) => ({ value, label: priceLabel(value) }))}
      />
      <SelectFilter
        label={t().order}
        value={values().orden}
        onChoose={(order) => props.of.choose('orden', order)}
        options={coursePlan.orden.map((value) => ({ value, label: t().orders[value] }))}
      />
      <ClearFilters of={props.of}>{t().clearFilters}</ClearFilters>
      <MoreFilters of={props.of} />
    </FilterBar>
  );
}

function MoreFilters(props: { readonly of: CatalogueFilters }): JSX.Element {
  const t = coursesText;
  const w = courseWords;
  const all = () => ({ value: 'alle', label: t().every }) as const;
  const values = () => props.of.values();
  const isUsed = (): boolean => {
    const { slags, sted, ledige, fra, tidligst, senest } = values();
    return [slags, sted, ledige].some((value) => value !== 'alle') || [fra, tidligst, senest].some(Boolean);
  };
  return (
    <details class="ff-filter__more" open={isUsed()}>
      <summary>{t().moreFilters}</summary>
      <div class="ff-filter">
        <SelectFilter
          label={t().kind}
          value={values().slags}
          onChoose={(kind) => props.of.choose('slags', kind)}
          options={[all(), ...courseKinds.map((value) => ({ value, label: w().kinds[value] }))]}
        />
        <SelectFilter
          label={t().where}
          value={values().sted}
          onChoose={(where) => props.of.choose('sted', where)}
          options={[all(), ...courseWheres.map((value) => ({ value, label: t().wheres[value] }))]}
        />
        <SelectFilter
          label={t().seats}
          value={values().ledige}
          onChoose={(seats) => props.of.choose('ledige', seats)}
          options={[all(), { value: 'ledige', label: t().withSeats }]}
        />
        <WrittenFilter
          label={t().near}
          type="text"
          value={values().fra}
          onWrite={(code) => props.of.choose('fra', code)}
        />
        <SelectFilter
          label={t().km}
          value={values().km}
          onChoose={(km) => props.of.choose('km', km)}
          options={coursePlan.km.map((value) => ({ value, label: t().kilometres(value) }))}
        />
        <WrittenFilter
          label={t().startsFrom}
          type="date"
          value={values().tidligst}
          onWrite={(day) => props.of.choose('tidligst', day)}
        />
        <WrittenFilter
          label={t().startsTo}
          type="date"
          value={values().senest}
          onWrite={(day) => props.of.choose('senest', day)}
        />
      </div>
    </details>
  );
}

function priceLabel(value: (typeof coursePlan.pris)[number]): string {
  const t = coursesText();
  if (value === 'alle') return t.every;
  return value === '0' ? t.free : t.kroner(value);
}

/** A filter that is written: a postal code or a day. It is asked for when the field is left. */
function WrittenFilter(props: {
  readonly label: string;
  readonly type: 'text' | 'date';
  readonly value: string;
  readonly onWrite: (text: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="ff-filter__one">
      <label for={id}>{props.label}</label>
      <input
        class="form-input"
        id={id}
        type={props.type}
        inputmode={props.type === 'text' ? 'numeric' : undefined}
        autocomplete="off"
        value={props.value}
        onChange={(event) => props.onWrite(event.currentTarget.value.trim())}
      />
    </div>
  );
}
