import type { RunningForm } from '#kit/forms/create-form.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningFields } from './opening-fields.ts';

/** What every part of an opening's form takes. */
export interface OpeningPart {
  readonly form: RunningForm<OpeningFields>;
  readonly company: CompanyProfile;
}
