import type { ButtonHTMLAttributes, ReactNode } from 'react'
import css from './parts.module.css'

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'sm' | 'md'
  /** 'submit' only inside a form. */
  readonly type?: 'button' | 'submit'
  readonly children: ReactNode
}

export function Button({ look = 'plain', size = 'md', type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} className={css.button} data-look={look} data-size={size}>
      {children}
    </button>
  )
}

interface IconProps extends Omit<Props, 'children' | 'look'> {
  readonly label: string
  /** Pressed state, for buttons that switch something on and off. */
  readonly pressed?: boolean
  readonly children: ReactNode
}

export function IconButton({ label, pressed, size = 'md', title, children, ...rest }: IconProps) {
  return (
    <button
      {...rest}
      type="button"
      className={css.iconButton}
      data-size={size}
      aria-label={label}
      aria-pressed={pressed}
      title={title ?? label}
    >
      {children}
    </button>
  )
}
