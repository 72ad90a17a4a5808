import { createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { may } from '#kit/session/may.ts';
import type { BuddyView } from '#shared/shapes/company.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddiesOf, readWorkplace } from '../../data/workplaces.ts';
import { ChangeDialog, type Purpose } from '../placement/change-dialog.tsx';
import { nextKindText } from './next-kind.text.ts';

/** The buddy has left the company: who is it now? Nothing while the buddy is there. */
export function BuddyLeft(props: { readonly name: string; readonly placement: PlacementView }): JSX.Element {
  const t = () => nextKindText().left;
  const [open, setOpen] = createSignal(false);
  const workplace = createAsync(async () =>
    props.placement.buddyLeft ? readWorkplace(networkScope(), props.placement.companyId) : undefined,
  );
  const others = (): readonly BuddyView[] => buddiesOf(workplace());
  const purpose = (): Purpose => ({
    title: t().dialog(props.name, props.placement.companyName),
    lead: t().lead,
    save: t().save,
    buddyAlone: true,
    start: { buddyId: others()[0]?.buddyId ?? '', drafts: ['drafts'] },
    done: () => undefined,
  });
  return (
    <Show when={props.placement.buddyLeft}>
      <section class="ff-sheet ff-ask ff-below" aria-label={t().title}>
        <h3>{t().title}</h3>
        <p>{others().length > 0 ? t().text(props.name) : t().noOther}</p>
        <Show when={others().length > 0 && may('change-placement')}>
          <button type="button" class="button button-primary" onClick={() => setOpen(true)}>
            {t().choose}
          </button>
        </Show>
      </section>
      <Show when={open()}>
        <ChangeDialog
          name={props.name}
          placement={props.placement}
          purpose={purpose()}
          onClose={() => setOpen(false)}
        />
      </Show>
    </Show>
  );
}
