import type { JSX } from 'solid-js';
import { libraryText } from '#kit/learning/library/library.text.ts';
import { Tabs, type Tab } from '#kit/parts/tabs.tsx';
import { may } from '#kit/session/may.ts';
import { tailoredText } from './tailored.text.ts';

/** The pages of competence uplift: who is in what, what is being arranged, the overview and the prices. */
export function UpliftTabs(): JSX.Element {
  return <Tabs label={tailoredText().tabs.label} tabs={tabs()} />;
}

function tabs(): readonly Tab[] {
  const t = tailoredText().tabs;
  const base = '/kompetenceloeft';
  const tab = (href: string, label: string): Tab => ({
    href,
    label,
    isHere: (path) => path === `/kommune${href}`,
  });
  const under = (href: string, label: string): Tab => ({
    ...tab(href, label),
    isHere: (path) => path.startsWith(`/kommune${href}`),
  });
  return [
    ...(may('list-enrolments') ? [tab(base, t.who)] : []),
    ...(may('list-tailored-requests') ? [tab(`${base}/oensker`, t.list)] : []),
    ...(may('show-uplift-overview') ? [tab(`${base}/overblik`, t.overview)] : []),
    ...(may('list-learning-goals') ? [under(`${base}/laeringsmaal`, libraryText().title)] : []),
    ...(may('show-uplift-prices') ? [tab(`${base}/priser`, t.prices)] : []),
  ];
}
