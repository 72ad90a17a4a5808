import type { Name } from './names.ts';

/** The files of an app: its start, its frame and one page of its own. */
export function appFiles({ kebab, camel, pascal }: Name, path: string): Record<string, string> {
  const folder = `frontends/${kebab}`;
  return {
    [`${folder}/main.tsx`]: `
import '#kit/styles/main.scss';
import { startApp } from '#kit/start-app.tsx';
import { ${pascal}Frame } from './frame.tsx';
import { routes } from './routes.ts';

startApp({ app: '${kebab}', frame: ${pascal}Frame, routes });
`,
    [`${folder}/routes.ts`]: `
import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';

/** The app's pages, each loaded when it is opened. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(async () => ({ default: (await import('./pages/home/home.tsx')).Home })) },
  { path: '*', component: lazy(async () => ({ default: (await import('#kit/frame/not-found.tsx')).NotFound })) },
];
`,
    [`${folder}/frame.tsx`]: `
import type { JSX, ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { activeRole } from '#kit/session/session.ts';
import { ${camel}FrameText } from './frame.text.ts';

/** The app's house: navigation, and the gate that asks who you are. */
export function ${pascal}Frame(props: ParentProps): JSX.Element {
  return (
    <AppFrame app="${kebab}" place={() => activeRole()?.scopeName} navigation={navigation}>
      <SessionGate app="${kebab}">{props.children}</SessionGate>
    </AppFrame>
  );
}

function navigation(): readonly NavigationLink[] {
  return [{ href: '/', label: ${camel}FrameText().home, isHere: (at) => at === '${path}' || at === '${path}/' }];
}
`,
    [`${folder}/frame.text.ts`]: `
import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const ${camel}FrameText = texts({ home: 'I dag' }, { home: 'Today' });
`,
    [`${folder}/pages/home/home.tsx`]: `
import type { JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { homeText } from './home.text.ts';

/** What waits for me today? */
export function Home(): JSX.Element {
  return (
    <Page title={homeText().title}>
      <h1>{homeText().title}</h1>
      <Empty title={homeText().nothing} text={homeText().nothingText} />
    </Page>
  );
}
`,
    [`${folder}/pages/home/home.text.ts`]: `
import { texts } from '#kit/language/texts.ts';

/** The first page. */
export const homeText = texts(
  { title: 'I dag', nothing: 'Her er ikke noget endnu', nothingText: 'Når der er noget til dig, står det her.' },
  { title: 'Today', nothing: 'There is nothing here yet', nothingText: 'When there is something for you, it stands here.' },
);
`,
  };
}
