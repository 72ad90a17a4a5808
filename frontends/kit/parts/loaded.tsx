import { revalidate } from '@solidjs/router';
import { ErrorBoundary, Suspense, type JSX, type ParentProps } from 'solid-js';
import { ProblemState } from './page-problem.tsx';
import { RowsSkeleton } from './skeleton.tsx';

/**
 * A part of a page that reads data: its skeleton while it loads, its problem when it cannot, and then itself.
 * `keys` are the queries to ask again on "try again"; all of them when left out.
 * `page`: nothing else is on the page, so the problem's title is its heading.
 */
export function Loaded(
  props: ParentProps<{
    readonly says: string;
    readonly skeleton?: JSX.Element;
    readonly keys?: string | string[];
    readonly page?: boolean;
  }>,
): JSX.Element {
  return (
    <ErrorBoundary
      fallback={(thrown, reset) => (
        <ProblemState page={props.page} thrown={thrown} retry={() => void revalidate(props.keys).finally(reset)} />
      )}
    >
      <Suspense fallback={props.skeleton ?? <RowsSkeleton says={props.says} />}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
