import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { AgreementChange, AgreementDraft, type AgreementWords } from '#shared/shapes/agreement.ts';

/** The fields of a draft. */
export type DraftFields = {
  readonly 'words.tasks': string;
  readonly 'words.workingTimes': string;
  readonly 'words.considerations': string;
  readonly 'words.followUp': string;
  readonly 'words.more': string;
  /** Holds `released` where the person said yes. */
  readonly considerationsReleased: readonly string[];
};

export function fieldsOf(words: AgreementWords, released = false): DraftFields {
  return {
    'words.tasks': words.tasks,
    'words.workingTimes': words.workingTimes ?? '',
    'words.considerations': words.considerations ?? '',
    'words.followUp': words.followUp,
    'words.more': words.more ?? '',
    considerationsReleased: released ? ['released'] : [],
  };
}

/** A first draft or an amendment. */
export function readDraft(fields: DraftFields): Reading<DraftFields, AgreementDraft> {
  return readWithShape(AgreementDraft, draftOf(fields)) as Reading<DraftFields, AgreementDraft>;
}

/** Other words in a version that is under way. */
export function readChange(fields: DraftFields, version: number): Reading<DraftFields, AgreementChange> {
  return readWithShape(AgreementChange, { version, ...draftOf(fields) }) as Reading<DraftFields, AgreementChange>;
}

function draftOf(fields: DraftFields): object {
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
    ...(fields['words.considerations'].trim()
      ? { considerationsReleased: fields.considerationsReleased.includes('released') }
      : {}),
  };
}
