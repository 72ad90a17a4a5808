import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { breakOffReasons, type QuestionAsked } from '#shared/shapes/preparation.ts';
import { ChoiceCard } from '../forms/choice-fields.tsx';
import { gradeIsRight, withOption, type AnswerDraft } from './answer-draft.ts';
import { optionIcons } from './option-icons.ts';
import { preparationWords } from './preparation-words.text.ts';

/** The fields of one question: its options as cards, and what unfolds beside them. The heading stands above. */
export function QuestionFields(props: {
  readonly asked: QuestionAsked;
  readonly draft: AnswerDraft;
  readonly labelledBy: string;
  readonly onChange: (draft: AnswerDraft) => void;
}): JSX.Element {
  const t = preparationWords;
  const id = createUniqueId();
  const change = (more: Partial<AnswerDraft>): void => props.onChange({ ...props.draft, ...more });
  const asksReason = (): boolean =>
    props.asked.reasonWhen.length > 0 &&
    (props.draft.chosen.some((option) => props.asked.reasonWhen.includes(option)) || props.draft.reason !== undefined);
  return (
    <div role="group" aria-labelledby={props.labelledBy}>
      <Show when={props.asked.grade}>
        <div class="form-group" classList={{ 'form-error': !gradeIsRight(props.draft) }}>
          <label class="form-label" for={`${id}-grade`}>
            {t().grade}
          </label>
          <Show when={!gradeIsRight(props.draft)}>
            <span class="form-error-message" id={`${id}-grade-error`}>
              {t().gradeWrong}
            </span>
          </Show>
          <input
            class="form-input ff-input--short"
            id={`${id}-grade`}
            inputmode="decimal"
            autocomplete="off"
            value={props.draft.grade}
            aria-invalid={gradeIsRight(props.draft) ? undefined : 'true'}
            aria-describedby={gradeIsRight(props.draft) ? undefined : `${id}-grade-error`}
            onInput={(event) => change({ grade: event.currentTarget.value, chosen: [] })}
          />
        </div>
      </Show>
      <For each={props.asked.options}>
        {(option) => (
          <ChoiceCard
            kind={props.asked.many ? 'checkbox' : 'radio'}
            name={`${id}-option`}
            choice={{ value: option, label: t().options[option], ...iconOf(option) }}
            checked={props.draft.chosen.includes(option)}
            onChange={(chosen) => props.onChange(withOption(props.asked, props.draft, option, chosen))}
          />
        )}
      </For>
      <Show when={asksReason()}>
        <p class="h3 ff-above" id={`${id}-reason`}>
          {t().reason}
        </p>
        <div role="group" aria-labelledby={`${id}-reason`}>
          <For each={breakOffReasons}>
            {(reason) => (
              <ChoiceCard
                kind="radio"
                name={`${id}-reason`}
                choice={{ value: reason, label: t().reasons[reason] }}
                checked={props.draft.reason === reason}
                onChange={() => change({ reason })}
              />
            )}
          </For>
        </div>
      </Show>
      <Show when={props.asked.ownWords}>
        <div class="form-group ff-above">
          <label class="form-label" for={`${id}-words`}>
            {t().words}
          </label>
          <textarea
            class="form-input ff-input--full"
            id={`${id}-words`}
            rows={3}
            maxlength={500}
            value={props.draft.words}
            onInput={(event) => change({ words: event.currentTarget.value })}
          />
        </div>
      </Show>
    </div>
  );
}

function iconOf(option: QuestionAsked['options'][number]): object {
  const icon = optionIcons[option];
  return icon ? { icon } : {};
}
