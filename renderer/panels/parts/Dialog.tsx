import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useActions } from '../../state/store.ts'
import { IconButton } from './Button.tsx'
import css from './dialog.module.css'

const FOCUSABLE =
  'button:not(:disabled), [href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])'

interface Props {
  readonly title: string
  /** One sentence under the title. */
  readonly lead?: ReactNode
  readonly size?: 'sm' | 'md' | 'lg' | 'xl'
  /** `alertdialog` for questions that hold up something else. */
  readonly role?: 'dialog' | 'alertdialog'
  /** Buttons at the bottom, the recommended one last. */
  readonly footer?: ReactNode
  /** Without it Escape and the close button close the dialog. */
  readonly onClose?: () => void
  /** No heading of its own: the content starts at the top edge, as in the command palette. */
  readonly bare?: boolean
  readonly children?: ReactNode
}

/** Modal: focus goes in, stays in, and comes back to where it was. Escape closes. */
export function Dialog({
  title,
  lead,
  size = 'md',
  role = 'dialog',
  footer,
  onClose,
  bare,
  children,
}: Props) {
  const { setDialog } = useActions()
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const leadId = useId()
  const close = onClose ?? (() => setDialog(null))

  useEffect(() => {
    const before = document.activeElement
    const first = box.current?.querySelector<HTMLElement>('[data-autofocus]') ?? box.current
    // What focused itself on mounting keeps it.
    if (!box.current?.contains(document.activeElement)) first?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    if (event.key === 'Tab') keepInside(event, box.current)
  }

  return createPortal(
    <div
      className={css.backdrop}
      data-bare={bare || undefined}
      onPointerDown={(event) => event.target === event.currentTarget && role === 'dialog' && close()}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the role is in the spread */}
      <div
        ref={box}
        {...{
          role,
          'aria-modal': true,
          'aria-labelledby': titleId,
          'aria-describedby': lead ? leadId : undefined,
        }}
        tabIndex={-1}
        className={css.dialog}
        data-size={size}
        onKeyDown={press}
      >
        <div className={bare ? 'visually-hidden' : css.header}>
          <div className={css.titles}>
            <h2 id={titleId} className={css.title}>
              {title}
            </h2>
            {lead && (
              <p id={leadId} className={css.lead}>
                {lead}
              </p>
            )}
          </div>
          {!bare && role === 'dialog' && (
            <IconButton label="Close" onClick={close}>
              <X size={16} aria-hidden />
            </IconButton>
          )}
        </div>
        {children && <div className={bare ? css.bare : css.body}>{children}</div>}
        {footer && <div className={css.footer}>{footer}</div>}
      </div>
    </div>,
    document.body,
  )
}

function keepInside(event: KeyboardEvent, box: HTMLElement | null): void {
  const all = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  )
  const first = all[0]
  const last = all.at(-1)
  if (!first || !last) return
  const here = document.activeElement
  if (event.shiftKey && (here === first || here === box)) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && here === last) {
    event.preventDefault()
    first.focus()
  }
}
