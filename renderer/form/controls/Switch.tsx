import css from '../form.module.css'

interface Props {
  readonly id?: string
  readonly label?: string
  readonly describedBy?: string | undefined
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

export function Switch({ id, label, describedBy, on, disabled, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className={css.switch}
      {...(id !== undefined && { id })}
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span className={css.knob} aria-hidden />
    </button>
  )
}
