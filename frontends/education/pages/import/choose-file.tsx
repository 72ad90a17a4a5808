import { createSignal, createUniqueId, For, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { FileField } from '#kit/forms/file-field.tsx';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence } from '#kit/network/services.ts';
import { courseColumns } from '#shared/shapes/course-columns.ts';
import { CourseFile, type CourseImportPreview } from '#shared/shapes/course-import.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { chosenFile, pastedFile } from './chosen-file.ts';
import type { Looked } from './import.tsx';
import { importText } from './import.text.ts';

/** Picks a file or pastes rows, and asks what would happen. Pasted rows survive a closed tab; a file is picked anew. */
export function ChooseFile(props: { readonly pasted: string; readonly looked: (looked: Looked) => void }): JSX.Element {
  const t = importText;
  const own = ownInstitution();
  const fileId = createUniqueId();
  const [picked, setPicked] = createSignal<CourseFile>();
  const form = createForm<{ readonly pasted: string }, CourseFile, CourseImportPreview>({
    name: `import-${own.institutionId}`,
    start: untrack(() => ({ pasted: props.pasted })),
    read: ({ pasted }) => {
      const file = picked() ?? (pasted.trim() ? pastedFile(pasted) : undefined);
      if (!file) return { errors: { pasted: t().askFile } };
      const read = readWithShape(CourseFile, file);
      return 'body' in read
        ? read
        : { errors: { pasted: read.errors['content'] ?? read.errors['name'] ?? t().askFile } };
    },
    send: (json) =>
      answerOf(competence.institutions[':institutionId'].courses.import.preview.$post({ param: own, json })),
    done: (preview, file) => props.looked({ file, preview, pasted: form.values.pasted }),
  });
  const pick = async (file: File | undefined): Promise<void> => {
    setPicked(file && (await chosenFile(file)));
  };
  return (
    <>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().look}>
          <div class="form-group">
            <label class="form-label" for={fileId}>
              {t().file}
            </label>
            <span class="form-hint" id={`${fileId}-help`}>
              {t().fileHelp}
            </span>
            <FileField
              id={fileId}
              accept=".csv,.tsv,.txt,.xlsx"
              describedBy={`${fileId}-help`}
              file={picked()}
              onChoose={(file) => void pick(file)}
            />
          </div>
          <TextArea field={form.field('pasted')} label={t().pasted} help={t().pastedHelp} rows={5} />
          <details class="ff-other">
            <summary>{t().columns}</summary>
            <p>{t().columnsText}</p>
            <ul>
              <For each={Object.values(courseColumns)}>{([name]) => <li>{name}</li>}</For>
            </ul>
          </details>
        </Form>
      </div>
    </>
  );
}
