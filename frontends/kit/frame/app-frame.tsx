import { ErrorBoundary, Show, type JSX, type ParentProps } from 'solid-js';
import { ToastPlace } from '../parts/toast.tsx';
import { signedOutMeanwhile } from '../network/request.ts';
import { PageProblem } from '../parts/page-problem.tsx';
import { AppFooter } from './app-footer.tsx';
import { AppHeader } from './app-header.tsx';
import { FocusOnNewPage } from './focus-on-new-page.tsx';
import type { FrameProps } from './frame-props.ts';
import { LanguageNote } from './language-note.tsx';
import { MenuDialog } from './menu-dialog.tsx';
import { SessionOver } from './session-over.tsx';

/** The house around every page: header, the page itself, footer, and what may lie above them. */
export function AppFrame(props: ParentProps<FrameProps>): JSX.Element {
  return (
    <div class="ff-frame">
      <AppHeader {...props} />
      <FocusOnNewPage />
      <LanguageNote />
      <ErrorBoundary fallback={(thrown, reset) => <PageProblem thrown={thrown} retry={reset} />}>
        {props.children}
      </ErrorBoundary>
      <AppFooter />
      <MenuDialog {...props} />
      <ToastPlace />
      <Show when={signedOutMeanwhile()}>
        <SessionOver />
      </Show>
    </div>
  );
}
