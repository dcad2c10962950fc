import type { Settings } from '../../../shared/document/schema.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'
import css from './export.module.css'

const CHOICES: readonly {
  readonly id: Settings['nestedStacks']
  readonly title: string
  readonly description: string
}[] = [
  {
    id: 'auto',
    title: 'As few as possible',
    description: 'Nested only over a limit, such as 500 resources.',
  },
  {
    id: 'tiers',
    title: 'Nested, by tier',
    description: 'Network, security and data, compute, edge.',
  },
]

/** A setting of the drawing: what is deployed already would be replaced by another choice. */
export function StackChoice() {
  const { store } = useWorkbench()
  const chosen = useStudio((studio) => studio.history.document.settings.nestedStacks)
  return (
    <fieldset className={css.stacks}>
      <legend className={css.legend}>CloudFormation stacks</legend>
      {CHOICES.map(({ id, title, description }) => (
        <label key={id} className={css.stack}>
          <input
            type="radio"
            name="nested-stacks"
            value={id}
            checked={id === chosen}
            onChange={() =>
              store
                .getState()
                .actions.change('Change nested stacks', [
                  { verb: 'editSettings', settings: { nestedStacks: id } },
                ])
            }
          />
          <span>{title}</span>
          <span className={css.targetText}>{description}</span>
        </label>
      ))}
    </fieldset>
  )
}
