import type { JSX } from 'solid-js';
import type { FieldProps } from '#kit/forms/field-frame.tsx';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { citizenLanguageText } from './citizen-language.text.ts';

/** Asks which language a person is written to in; Danish where nothing is chosen. */
export function CitizenLanguageField(props: { readonly field: FieldProps['field'] }): JSX.Element {
  const t = citizenLanguageText;
  return (
    <SelectField
      field={props.field}
      label={t().label}
      help={t().help}
      none={t().names.da}
      options={(['en', 'uk'] as const).map((value) => ({ value, label: t().names[value] }))}
    />
  );
}
