import { createAsync } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { courseWords, teachingLanguage } from '#kit/courses/course-words.text.ts';
import { Chips, RadioCards, type Choice } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { DateField, NumberWithUnit, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { danishText } from '#kit/words/danish.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import {
  courseIntakes,
  courseKinds,
  courseLevels,
  courseTargetGroups,
  courseWheres,
  teachingLanguages,
} from '#shared/shapes/course-words.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';
import { competences, danishLevels, workAreas } from '#shared/shapes/vocabulary.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import type { CourseFields } from './course-fields.ts';
import { courseFormText } from './course-form.text.ts';

type PartProps = { readonly form: RunningForm<CourseFields> };

/** Every field of a course, in five parts. */
export function CourseParts(props: PartProps & { readonly institution: InstitutionView }): JSX.Element {
  return (
    <>
      <What form={props.form} />
      <Who form={props.form} />
      <When form={props.form} departments={props.institution.departments} />
      <Seats form={props.form} />
      <Ask form={props.form} />
    </>
  );
}

function Part(props: ParentProps<{ readonly name: keyof ReturnType<typeof courseFormText>['parts'] }>): JSX.Element {
  return (
    <section class="ff-form__part" aria-labelledby={`part-${props.name}`}>
      <h2 id={`part-${props.name}`}>{courseFormText().parts[props.name]}</h2>
      {props.children}
    </section>
  );
}

function choices<Value extends string>(values: readonly Value[], label: (value: Value) => string): Choice[] {
  return values.map((value) => ({ value, label: label(value) }));
}

function What(props: PartProps): JSX.Element {
  const t = courseFormText;
  const v = vocabularyText;
  return (
    <Part name="what">
      <TextField field={props.form.field('title')} label={t().title} help={t().titleHelp} width="full" />
      <SelectField
        field={props.form.field('kind')}
        label={t().kind}
        options={choices(courseKinds, (kind) => courseWords().kinds[kind])}
      />
      <Show when={props.form.values.kind === 'amu'}>
        <TextField
          field={props.form.field('amuCode')}
          label={t().amuCode}
          help={t().amuCodeHelp}
          inputmode="numeric"
          width="short"
        />
      </Show>
      <TextArea field={props.form.field('description')} label={t().description} help={t().descriptionHelp} />
      <TextArea field={props.form.field('goals')} label={t().goals} help={t().goalsHelp} />
      <Chips
        field={props.form.field('workAreas')}
        label={t().workAreas}
        optional
        choices={choices(workAreas, (area) => v().workAreas[area])}
      />
      <Chips
        field={props.form.field('competences')}
        label={t().competences}
        optional
        choices={choices(competences, (competence) => v().competences[competence])}
      />
    </Part>
  );
}

function Who(props: PartProps): JSX.Element {
  const t = courseFormText;
  const w = courseWords;
  return (
    <Part name="who">
      <Chips
        field={props.form.field('targetGroups')}
        label={t().targetGroups}
        help={t().targetGroupsHelp}
        choices={choices(courseTargetGroups, (group) => w().targetGroups[group])}
      />
      <SelectField
        field={props.form.field('level')}
        label={t().level}
        options={choices(courseLevels, (level) => w().levels[level])}
      />
      <SelectField
        field={props.form.field('danish')}
        label={t().danish}
        options={choices(danishLevels, (level) => danishText().asked[level])}
      />
      <SelectField
        field={props.form.field('taughtIn')}
        label={t().taughtIn}
        options={choices(teachingLanguages, teachingLanguage)}
      />
      <TextArea field={props.form.field('prerequisites')} label={t().prerequisites} optional rows={2} />
      <TextArea
        field={props.form.field('adaptable')}
        label={t().adaptable}
        help={t().adaptableHelp}
        optional
        rows={3}
      />
    </Part>
  );
}

function When(props: PartProps & { readonly departments: InstitutionView['departments'] }): JSX.Element {
  const t = courseFormText;
  const w = courseWords;
  return (
    <Part name="when">
      <RadioCards
        field={props.form.field('where')}
        label={t().where}
        choices={choices(courseWheres, (where) => w().wheres[where])}
      />
      <Show when={props.form.values.where === 'department'}>
        <SelectField
          field={props.form.field('department')}
          label={t().department}
          options={props.departments.map(({ name, city }) => ({ value: name, label: `${name}, ${city}` }))}
        />
      </Show>
      <RadioCards
        field={props.form.field('intake')}
        label={t().intake}
        choices={choices(courseIntakes, (intake) => w().intakes[intake])}
      />
      <div class="ff-form__pair">
        <DateField field={props.form.field('startsOn')} label={t().startsOn} />
        <DateField
          field={props.form.field('endsOn')}
          label={t().endsOn}
          optional={props.form.values.intake === 'rolling'}
        />
      </div>
      <TextArea
        field={props.form.field('timetable')}
        label={t().timetable}
        help={t().timetableHelp}
        optional
        rows={3}
      />
    </Part>
  );
}

function Seats(props: PartProps): JSX.Element {
  const t = courseFormText;
  const yesOrNo = (): Choice[] => [
    { value: 'yes', label: t().yes },
    { value: 'no', label: t().no },
  ];
  return (
    <Part name="seats">
      <NumberWithUnit field={props.form.field('seats')} label={t().seats} unit={t().seatsUnit} />
      <RadioCards field={props.form.field('waitingList')} label={t().waitingList} choices={yesOrNo()} />
      <NumberWithUnit field={props.form.field('priceKr')} label={t().price} help={t().priceHelp} unit={t().kroner} />
      <TextArea field={props.form.field('funding')} label={t().funding} optional rows={2} />
    </Part>
  );
}

function Ask(props: PartProps): JSX.Element {
  const t = courseFormText;
  const own = ownInstitution();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const shared = (): Choice[] => [
    { value: 'partnership', label: t().everyone },
    ...(municipalities() ?? []).map(({ code, name }) => ({ value: code, label: t().only(name) })),
  ];
  return (
    <Part name="ask">
      <TextField field={props.form.field('contact.name')} label={t().name} autocomplete="name" />
      <TextField field={props.form.field('contact.email')} label={t().email} type="email" autocomplete="email" />
      <TextField
        field={props.form.field('contact.phone')}
        label={t().phone}
        type="tel"
        autocomplete="tel"
        width="short"
      />
      <SelectField field={props.form.field('sharedWith')} label={t().sharedWith} options={shared()} />
      <DateField field={props.form.field('expiresOn')} label={t().expiresOn} help={t().expiresOnHelp} optional />
    </Part>
  );
}
