import { createSignal, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { may } from '#kit/session/may.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { nameOf } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { hasLeft } from '#kit/staff/who-works-here.ts';
import { firstName } from './first-name.ts';
import { OwnerDialog } from './owner-dialog.tsx';
import { ownerLeftText } from './owner-left.text.ts';

/** The contact person has left: said at the top, with the one thing to do about it. */
export function OwnerLeft(props: {
  readonly person: CandidateView;
  readonly staff: readonly Colleague[];
}): JSX.Element {
  const t = ownerLeftText;
  const [choosing, setChoosing] = createSignal(false);
  const isLost = (): boolean => props.person.state !== 'closed' && hasLeft(props.person.ownerId, props.staff);
  return (
    <Show when={isLost()}>
      <section class="ff-notice" aria-labelledby="owner-left">
        <Icon name="flag" />
        <div>
          <h2 id="owner-left">{t().title(firstName(props.person))}</h2>
          <p>{t().text(nameOf(props.person.ownerId, props.staff) ?? '', firstName(props.person))}</p>
          <Show when={may('change-owner')} fallback={<p class="ff-muted">{t().askLeader}</p>}>
            <p>
              <button type="button" class="button button-primary" onClick={() => setChoosing(true)}>
                {t().choose}
              </button>
            </p>
            <Show when={choosing()}>
              <OwnerDialog person={props.person} staff={props.staff} onClose={() => setChoosing(false)} />
            </Show>
          </Show>
        </div>
      </section>
    </Show>
  );
}
