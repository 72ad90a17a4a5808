import type { JSX, ParentProps } from 'solid-js';
import { Show } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { may, type ActionName } from '#kit/session/may.ts';
import { tailoredText } from './tailored.text.ts';
import { UpliftTabs } from './uplift-tabs.tsx';

/** A page about tailored courses with its tabs; whoever may not see it is told so. */
export function TailoredPage(
  props: ParentProps<{ readonly title: string; readonly action: ActionName; readonly keys: string[] }>,
): JSX.Element {
  const t = tailoredText;
  return (
    <Page title={props.title} form="tight">
      <Show when={may(props.action)} fallback={<Refused page title={t().onlySome} text={t().onlySomeText} />}>
        <UpliftTabs />
        <Loaded says={t().loading} keys={props.keys}>
          {props.children}
        </Loaded>
      </Show>
    </Page>
  );
}
