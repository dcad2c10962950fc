import { exporters } from '../../../shared/exporters/index.ts'
import type { ExportTarget } from '../../state/engine.ts'
import css from './export.module.css'

interface Target {
  readonly id: ExportTarget
  readonly title: string
  readonly description: string
}

const TARGETS: readonly Target[] = [
  { id: 'all', title: 'Everything', description: 'All of these, with a manifest of what was checked.' },
  ...exporters,
]

interface Props {
  readonly target: ExportTarget
  readonly onPick: (target: ExportTarget) => void
}

export function TargetList({ target, onPick }: Props) {
  return (
    <fieldset className={css.targets}>
      <legend className="visually-hidden">What to export</legend>
      {TARGETS.map(({ id, title, description }) => (
        <label key={id} className={css.target} data-chosen={id === target || undefined}>
          <input
            type="radio"
            name="export-target"
            value={id}
            checked={id === target}
            data-autofocus={id === target || undefined}
            onChange={() => onPick(id)}
          />
          <span className={css.targetTitle}>{title}</span>
          <span className={css.targetText}>{description}</span>
        </label>
      ))}
    </fieldset>
  )
}
