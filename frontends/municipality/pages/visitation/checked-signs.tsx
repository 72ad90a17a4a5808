import { createUniqueId, For, type JSX } from 'solid-js';
import type { FieldHandle } from '#kit/forms/create-form.ts';
import { GroupFrame } from '#kit/forms/field-frame.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { inLanguage } from '#kit/language/in-language.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { CheckedSign } from '#shared/shapes/candidate-visitation.ts';
import type { GroupView } from '#shared/shapes/visitation-group.ts';
import { visitationText } from './visitation.text.ts';

/** How a checked sign stands in a form: `yes realistic-goal`. One that nobody knows stands nowhere. */
const answers = ['yes', 'no'] as const;

export function asFields(signs: readonly CheckedSign[]): readonly string[] {
  return signs.map(({ id, holds }) => `${holds ? 'yes' : 'no'} ${id}`);
}

export function fromFields(fields: readonly string[]): CheckedSign[] {
  return fields.map((field) => ({ id: field.slice(field.indexOf(' ') + 1), holds: field.startsWith('yes ') }));
}

/** On a wide screen every group is unfolded; on a telephone one at a time, by the line that sums it up. */
function roomForAll(): boolean {
  return matchMedia('(min-width: 48rem)').matches;
}

/** The signs of every group, each to be answered with holds or does not hold; what nobody knows is left open. */
export function CheckedSigns(props: {
  readonly field: FieldHandle<readonly string[]>;
  readonly groups: readonly GroupView[];
}): JSX.Element {
  const t = visitationText;
  return (
    <GroupFrame of={{ field: props.field, label: t().checks, help: t().checksHelp }}>
      <For each={props.groups.filter(({ signs }) => signs.length > 0)}>
        {(group) => (
          <details class="ff-sign__group" open={roomForAll()}>
            <summary>
              <b>{inLanguage(group.name)}</b>
              <span class="ff-muted ff-sign__count">{summaryOf(group, props.field.value())}</span>
            </summary>
            <For each={group.signs}>
              {(sign) => <SignRow id={sign.id} text={inLanguage(sign.text)} field={props.field} />}
            </For>
          </details>
        )}
      </For>
    </GroupFrame>
  );
}

function SignRow(props: {
  readonly id: string;
  readonly text: string;
  readonly field: FieldHandle<readonly string[]>;
}): JSX.Element {
  const t = visitationText;
  const textId = createUniqueId();
  const isSaid = (answer: string): boolean => props.field.value().includes(`${answer} ${props.id}`);
  const say = (answer: string, chosen: boolean): void => {
    const others = props.field.value().filter((field) => !field.endsWith(` ${props.id}`));
    props.field.set(chosen ? [...others, `${answer} ${props.id}`] : others);
  };
  return (
    <div class="ff-sign" role="group" aria-labelledby={textId}>
      <span id={textId}>{props.text}</span>
      <div class="ff-chips">
        <For each={answers}>
          {(answer) => (
            <label class="ff-chip">
              <input
                type="checkbox"
                name={`sign-${props.id}-${answer}`}
                checked={isSaid(answer)}
                onChange={(event) => say(answer, event.currentTarget.checked)}
              />
              <span>
                <Icon name="check" />
                {t()[answer]}
              </span>
            </label>
          )}
        </For>
      </div>
    </div>
  );
}

/** How many signs of a group hold, and how many nobody has said anything of. */
function summaryOf({ signs }: GroupView, fields: readonly string[]): string {
  const saying = (answer: string): number => signs.filter(({ id }) => fields.includes(`${answer} ${id}`)).length;
  const open = signs.length - saying('yes') - saying('no');
  const said = visitationText().holding(formatNumber(saying('yes')), formatNumber(signs.length));
  return open > 0 ? `${said}, ${visitationText().unsaid(formatNumber(open))}` : said;
}
