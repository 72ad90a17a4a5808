import { A } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { Dialog } from '#kit/parts/dialog.tsx';
import { may } from '#kit/session/may.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { PlacementChanged, PlacementView } from '#shared/shapes/placement.ts';
import { ChangeDialog, type Purpose } from '../placement/change-dialog.tsx';
import { kindsAfter } from './next-kinds.ts';
import { nextKindText } from './next-kind.text.ts';

type Props = { readonly name: string; readonly placement: PlacementView };

/** From sniff to internship to small job to job, in one act: the placement goes on, and the agreement follows it. */
export function NextKind(props: Props): JSX.Element {
  const t = nextKindText;
  const [open, setOpen] = createSignal(false);
  const [taken, setTaken] = createSignal<PlacementChanged>();
  const kinds = () => kindsAfter(props.placement.kind);
  const isReady = (): boolean => props.placement.bothSaidYes !== false;
  const purpose = (): Purpose => ({
    title: t().title(props.name, props.placement.companyName),
    lead: t().lead,
    save: t().save,
    kinds: kinds(),
    start: { kind: kinds()[0] ?? props.placement.kind, drafts: ['drafts'] },
    done: setTaken,
  });
  return (
    <Show when={may('change-placement') && kinds().length > 0}>
      <button type="button" class="button button-primary" onClick={() => setOpen(true)}>
        {t().open}
      </button>
      <Show when={open() && isReady()}>
        <ChangeDialog
          name={props.name}
          placement={props.placement}
          purpose={purpose()}
          onClose={() => setOpen(false)}
        />
      </Show>
      <Show when={open() && !isReady()}>
        <Dialog open title={purpose().title} onClose={() => setOpen(false)}>
          <p>{t().notBothYes}</p>
          <A class="button button-primary" href={`/personer/${props.placement.candidateId}/match`}>
            {t().toMatch}
          </A>
        </Dialog>
      </Show>
      <Show when={taken()}>
        {(changed) => <WhatFollows of={changed()} placement={props.placement} onClose={() => setTaken(undefined)} />}
      </Show>
    </Show>
  );
}

/** What is done, and what somebody has to do now. */
function WhatFollows(props: {
  readonly of: PlacementChanged;
  readonly placement: PlacementView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = nextKindText;
  const page = (): string => `/personer/${props.placement.candidateId}/placering/${props.placement.placementId}/aftale`;
  return (
    <Dialog open title={t().after} onClose={() => props.onClose()}>
      <ol>
        <li>{t().holds}</li>
        <li>{props.of.agreement ? t().drafted(String(props.of.agreement.number)) : t().notDrafted}</li>
        <Show when={props.of.sixMonthCheckDueOn}>{(day) => <li>{t().asked(dayDate(day()))}</li>}</Show>
      </ol>
      <div class="ff-actions">
        <A class="button button-primary" href={page()}>
          {t().toAgreement}
        </A>
        <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
          {t().close}
        </button>
      </div>
    </Dialog>
  );
}
