import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { SearchToSave, type CourseSearch, type SearchSaved } from '#shared/shapes/catalogue.ts';
import { readSavedSearches } from '../../data/courses.ts';
import { coursesText } from './courses.text.ts';
import { lookInWords } from './look-in-words.ts';

type Fields = { readonly name: string; readonly tells: string };

/** Keeps the search as it stands, and asks whether to be told. */
export function SaveSearchDialog(props: { readonly search: CourseSearch; readonly onClose: () => void }): JSX.Element {
  const t = coursesText;
  const { scope } = requiredRole();
  const { order: _order, cursor: _cursor, ...search } = untrack(() => props.search);
  const form = createForm<Fields, SearchToSave, SearchSaved>({
    name: 'save-course-search',
    start: { name: '', tells: 'yes' },
    read: ({ name, tells }) => readWithShape(SearchToSave, { name, tells: tells === 'yes', search }),
    send: (json, key) => answerOf(competence['saved-searches'].$post({ param: { scope }, json }, once(key))),
    done: (_saved, { name }) => {
      props.onClose();
      void revalidate(readSavedSearches.key);
      tellDone(t().searchSaved(name));
    },
  });
  return (
    <Dialog open title={t().saveSearchTitle} onClose={() => props.onClose()}>
      <p>{t().saveSearchWhat(lookInWords(search))}</p>
      <Form of={form} submit={t().saveSearch}>
        <TextField field={form.field('name')} label={t().name} help={t().nameHelp} />
        <RadioCards
          field={form.field('tells')}
          label={t().tellMe}
          choices={[
            { value: 'yes', label: t().tellYes },
            { value: 'no', label: t().tellNo },
          ]}
        />
      </Form>
    </Dialog>
  );
}
