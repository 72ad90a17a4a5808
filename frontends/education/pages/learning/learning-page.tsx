import type { JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { libraryText } from '#kit/learning/library/library.text.ts';
import { Tabs, type Tab } from '#kit/parts/tabs.tsx';
import { may, type ActionName } from '#kit/session/may.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { learningText } from './learning.text.ts';

/** A page of learning with its tabs, for whoever may do `action` at the own institution. */
export function LearningPage(props: {
  readonly title: string;
  readonly action: ActionName;
  readonly keys: string | string[];
  readonly children: () => JSX.Element;
}): JSX.Element {
  const t = learningText;
  return (
    <Page title={props.title} form="tight">
      <JoinedOnly action={props.action}>
        {() => (
          <>
            <Tabs label={t().tabs} tabs={tabs()} />
            <Loaded says={t().loading} keys={props.keys} page>
              {props.children()}
            </Loaded>
          </>
        )}
      </JoinedOnly>
    </Page>
  );
}

function tabs(): readonly Tab[] {
  const t = learningText();
  const tab = (href: string, label: string, action: ActionName): readonly Tab[] =>
    may(action)
      ? [
          {
            href,
            label,
            isHere: (path) =>
              path === `/uddannelse${href}` || (href.endsWith('bibliotek') && path.startsWith(`/uddannelse${href}`)),
          },
        ]
      : [];
  return [
    ...tab('/laering', t.records, 'list-institution-records'),
    ...tab('/laering/bedoemmelser', t.assessments, 'open-assessment'),
    ...tab('/laering/stikproever', t.samples, 'list-sampled-assessments'),
    ...tab('/laering/bibliotek', libraryText().title, 'list-learning-goals'),
  ];
}
