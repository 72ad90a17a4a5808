import { createSignal, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import type { CourseFile, CourseImportPreview } from '#shared/shapes/course-import.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { ChooseFile } from './choose-file.tsx';
import { importText } from './import.text.ts';
import { ImportPreview } from './import-preview.tsx';

/** A file with what it would do, and the rows that were pasted where it is none. */
export interface Looked {
  readonly file: CourseFile;
  readonly preview: CourseImportPreview;
  readonly pasted: string;
}

/** Fetches courses from a file: first what would happen, then the good rows. */
export function ImportCourses(): JSX.Element {
  const t = importText;
  const [looked, setLooked] = createSignal<Looked>();
  const [isAgain, setIsAgain] = createSignal(true);
  const show = (seen: Looked): void => {
    setLooked(seen);
    setIsAgain(false);
  };
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/kurser">{t().back}</BackLink>
      <JoinedOnly action="import-courses">
        {() => (
          <Show when={!isAgain() && looked()} fallback={<ChooseFile pasted={looked()?.pasted ?? ''} looked={show} />}>
            {(seen) => <ImportPreview of={seen()} again={() => setIsAgain(true)} />}
          </Show>
        )}
      </JoinedOnly>
    </Page>
  );
}
