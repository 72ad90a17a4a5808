import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, NumberWithUnit, SelectField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import {
  factsSaidBy,
  representativeAnswers,
  type CompanyFactsKept,
  type CompanyFactsRecorded,
  type PlacementChecked,
} from '#shared/shapes/placement-check.ts';
import { readPlacementCheck } from '../../../data/placement-check.ts';
import { readPlacement } from '../../../data/placements.ts';
import { companyFactsText } from './company-facts.text.ts';
import { factsFieldsOf, notAsked, readCompanyFacts, type FactsFields } from './read-company-facts.ts';

/** What a company answers about its employees, written where the rules ask for it. */
export function CompanyFactsForm(props: {
  readonly checked: PlacementChecked;
  readonly done: () => void;
}): JSX.Element {
  const t = companyFactsText;
  const { companyId, companyName } = untrack(() => props.checked);
  const form = createForm<FactsFields, CompanyFactsRecorded, CompanyFactsKept>({
    name: `company-facts-${companyId}`,
    start: untrack(() => factsFieldsOf(props.checked)),
    newest: () => ({ version: props.checked.companyFacts?.version ?? 0, values: factsFieldsOf(props.checked) }),
    read: (fields, version) => readCompanyFacts(fields, { companyId, version }),
    send: (facts, key) =>
      answerOf(matching['company-facts'].$post({ param: { scope: requiredRole().scope }, json: facts }, once(key))),
    done: () => {
      props.done();
      void revalidate([readPlacementCheck.key, readPlacement.key]);
      tellDone(t().saved(companyName));
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <NumberWithUnit
        field={form.field('ordinaryEmployees')}
        label={t().employees}
        help={t().employeesHelp}
        unit={t().people}
      />
      <SelectField
        field={form.field('isAdditional')}
        label={t().additional}
        help={t().additionalHelp}
        options={[
          { value: notAsked, label: t().notAsked },
          { value: 'yes', label: t().yes },
          { value: 'no', label: t().no },
        ]}
      />
      <SelectField
        field={form.field('representative')}
        label={t().representative}
        options={[
          { value: notAsked, label: t().notAsked },
          ...representativeAnswers.map((answer) => ({ value: answer, label: t().answers[answer] })),
        ]}
      />
      <RadioCards
        field={form.field('saidBy')}
        label={t().saidBy}
        choices={factsSaidBy.map((by) => ({ value: by, label: t().by[by] }))}
      />
      <DateField field={form.field('saidOn')} label={t().saidOn} />
    </Form>
  );
}
