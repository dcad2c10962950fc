import { CircleCheck, Info, OctagonX, TriangleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useActions, useStudio } from '../state/store.ts'
import type { Notice } from '../state/types.ts'
import css from './notices.module.css'
import { Button, IconButton } from './parts/Button.tsx'

/** How long a notice that asks for nothing stays. One that reports a fault stays until it is dismissed. */
const STAY_MS = 5000

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, error: OctagonX }

/** Short messages in the corner, read aloud as they come. */
export function Notices() {
  const notices = useStudio((studio) => studio.notices)
  const calm = notices.filter(({ tone }) => tone === 'info' || tone === 'success')
  const urgent = notices.filter(({ tone }) => tone === 'warning' || tone === 'error')
  // Both regions are always there: a live region that comes with its text is not read.
  return (
    <div className={css.notices}>
      <div role="alert" className={css.region}>
        {urgent.map((notice) => (
          <Card key={notice.id} notice={notice} />
        ))}
      </div>
      <div role="status" className={css.region}>
        {calm.map((notice) => (
          <Card key={notice.id} notice={notice} />
        ))}
      </div>
    </div>
  )
}

function Card({ notice }: { readonly notice: Notice }) {
  const { dismiss } = useActions()
  const [held, setHeld] = useState(false)
  const { id, tone, text, action } = notice
  const leaves = (tone === 'info' || tone === 'success') && !held
  useEffect(() => {
    if (!leaves) return
    const timer = setTimeout(() => dismiss(id), STAY_MS)
    return () => clearTimeout(timer)
  }, [leaves, dismiss, id])
  const Icon = ICONS[tone]
  return (
    <div
      className={css.notice}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <Icon size={16} aria-hidden className={css.icon} />
      <p className={css.text}>{text}</p>
      {action && (
        <Button
          size="sm"
          onClick={() => {
            dismiss(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="sm" label="Dismiss" onClick={() => dismiss(id)}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
