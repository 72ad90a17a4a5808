import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { AgreementChange, AgreementDraft, type AgreementWords } from '#shared/shapes/agreement.ts';
import type { ChosenTemplate, OfferedWords, TemplateOfDraft } from '#shared/shapes/own-words.ts';

/** The fields of a draft. */
export type DraftFields = {
  readonly 'words.tasks': string;
  readonly 'words.workingTimes': string;
  readonly 'words.considerations': string;
  readonly 'words.followUp': string;
  readonly 'words.more': string;
  /** Holds `released` where the person said yes. */
  readonly considerationsReleased: readonly string[];
  /** The clauses that may be left out and are not, by number: of the template that the draft is made of, and of a newer one. */
  readonly kept: readonly string[];
  readonly keptOfNewest: readonly string[];
  /** Holds `newest` where the draft is to have the newest template. */
  readonly newest: readonly string[];
};

/** Which templates a draft can be made of: the one in force, and the one it is made of. */
export type Templates = { readonly inForce: OfferedWords; readonly of?: TemplateOfDraft | undefined };

export function mayBeLeftOut({ clauses }: OfferedWords): OfferedWords['clauses'] {
  return clauses.filter((clause) => clause.mayLeaveOut);
}

/** Whether a template says anything of this placement. */
export function saysAnything({ opening, contact, clauses }: OfferedWords): boolean {
  return clauses.length > 0 || Boolean(opening) || Boolean(contact);
}

export function takesNewest({ newest }: DraftFields): boolean {
  return newest.includes('newest');
}

export function fieldsOf(
  words: AgreementWords,
  released: boolean | undefined,
  { inForce, of }: Templates,
): DraftFields {
  const all = (offered: OfferedWords): string[] => mayBeLeftOut(offered).map(({ number }) => String(number));
  const out = of?.leftOut.map(String) ?? [];
  return {
    ...{ kept: all(of ?? inForce).filter((number) => !out.includes(number)), keptOfNewest: all(inForce), newest: [] },
    'words.tasks': words.tasks,
    'words.workingTimes': words.workingTimes ?? '',
    'words.considerations': words.considerations ?? '',
    'words.followUp': words.followUp,
    'words.more': words.more ?? '',
    considerationsReleased: released ? ['released'] : [],
  };
}

/** A first draft or an amendment. */
export function readDraft(fields: DraftFields, templates: Templates): Reading<DraftFields, AgreementDraft> {
  return readWithShape(AgreementDraft, draftOf(fields, templates)) as Reading<DraftFields, AgreementDraft>;
}

/** Other words in a version that is under way. */
export function readChange(
  fields: DraftFields,
  version: number,
  templates: Templates,
): Reading<DraftFields, AgreementChange> {
  return readWithShape(AgreementChange, { version, ...draftOf(fields, templates) }) as Reading<
    DraftFields,
    AgreementChange
  >;
}

/** The template that the draft is made of, with what is left out of it. */
function chosenOf(fields: DraftFields, { inForce, of }: Templates): ChosenTemplate {
  const isNewest = !of?.isNewer || takesNewest(fields);
  const template = isNewest ? inForce : of;
  const kept = of?.isNewer && isNewest ? fields.keptOfNewest : fields.kept;
  const leftOut = mayBeLeftOut(template).filter(({ number }) => !kept.includes(String(number)));
  return { version: template.version, leftOut: leftOut.map(({ number }) => number) };
}

function draftOf(fields: DraftFields, templates: Templates): object {
  const said = (name: 'workingTimes' | 'considerations' | 'more'): object => {
    const text = fields[`words.${name}`].trim();
    return text ? { [name]: text } : {};
  };
  return {
    words: {
      ...{ tasks: fields['words.tasks'], followUp: fields['words.followUp'] },
      ...said('workingTimes'),
      ...said('considerations'),
      ...said('more'),
    },
    template: chosenOf(fields, templates),
    ...(fields['words.considerations'].trim()
      ? { considerationsReleased: fields.considerationsReleased.includes('released') }
      : {}),
  };
}
