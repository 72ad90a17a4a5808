import { createSignal, For, Show, type JSX } from 'solid-js';
import { ChoiceCard } from '#kit/forms/choice-fields.tsx';
import type { FieldHandle } from '#kit/forms/create-form.ts';
import { describedBy, GroupFrame } from '#kit/forms/field-frame.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { formatCvr } from '#kit/numbers/identifiers.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';
import { searchCompanies } from '../../../data/companies.ts';
import { networkScope } from '../../../data/network-scope.ts';
import { startText } from './start.text.ts';

/** Finds one company of the network by name or CVR number. */
export function CompanyPicker(props: {
  readonly field: FieldHandle<string>;
  readonly chosenName: string | undefined;
}): JSX.Element {
  const t = startText;
  const action = createAction();
  const [text, setText] = createSignal('');
  const [found, setFound] = createSignal<readonly CompanyLine[]>();
  const find = async (): Promise<void> => {
    if (text().trim() === '') return;
    setFound(await searchCompanies(networkScope(), text().trim()));
  };
  const shown = (): readonly { companyId: string; name: string; text: string }[] => {
    const hits = found()?.map(({ companyId, name, city }) => ({ companyId, name, text: city })) ?? [];
    const chosen = props.field.value();
    if (chosen === '' || hits.some((hit) => hit.companyId === chosen)) return hits;
    return [{ companyId: chosen, name: props.chosenName ?? formatCvr(chosen), text: '' }, ...hits];
  };
  const inputId = (): string => `${props.field.id}-find`;
  return (
    <GroupFrame of={{ field: props.field, label: t().findCompany }}>
      <label class="form-hint" for={inputId()}>
        {t().findHelp}
      </label>
      <div class="ff-search__line">
        <input
          class="form-input"
          id={inputId()}
          type="search"
          autocomplete="off"
          value={text()}
          aria-describedby={describedBy(props)}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void action.run(find);
          }}
        />
        <BusyButton kind="secondary" busy={action.busy()} onClick={() => void action.run(find)}>
          {t().find}
        </BusyButton>
      </div>
      <ActionProblem of={action} />
      <div class="ff-above" role="group" aria-label={t().found}>
        <For each={shown()}>
          {(hit) => (
            <ChoiceCard
              kind="radio"
              name={`${props.field.id}-hit`}
              choice={{ value: hit.companyId, label: hit.name, text: hit.text }}
              checked={props.field.value() === hit.companyId}
              onChange={() => props.field.set(hit.companyId)}
            />
          )}
        </For>
        <Show when={found()?.length === 0}>
          <p role="status">{t().noneFound}</p>
        </Show>
      </div>
    </GroupFrame>
  );
}
