import { Show, type JSX } from 'solid-js';
import { Dialog } from '#kit/parts/dialog.tsx';
import { RowsSkeleton } from '#kit/parts/skeleton.tsx';
import type { PlacementChecked } from '#shared/shapes/placement-check.ts';
import { companyFactsText } from './company-facts.text.ts';
import { CompanyFactsForm } from './company-facts-form.tsx';
import { placementRulesText } from './rules.text.ts';

/** Writes down what a company answers; the skeleton while what it last answered is read. */
export function CompanyFactsDialog(props: {
  readonly companyName: string;
  readonly checked: PlacementChecked | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <Dialog open title={companyFactsText().title(props.companyName)} onClose={() => props.onClose()}>
      <p>{companyFactsText().lead}</p>
      <Show when={props.checked} fallback={<RowsSkeleton says={placementRulesText().loading} />}>
        {(known) => <CompanyFactsForm checked={known()} done={() => props.onClose()} />}
      </Show>
    </Dialog>
  );
}
