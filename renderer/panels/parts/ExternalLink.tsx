import { ExternalLink as Icon } from 'lucide-react'
import type { ReactNode } from 'react'
import { messageOf } from '../../commands/define.ts'
import { useActions, useHost } from '../../state/store.ts'
import css from './parts.module.css'

/** A page on the web, opened in the system's browser and only when the user asks for it. */
export function ExternalLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const host = useHost()
  const { notify } = useActions()
  const open = async () => {
    const reply = await host.request('app.openExternal', { url })
    if (reply.kind === 'failed') notify({ tone: 'error', text: `${reply.message} ${reply.whatToDo}` })
  }
  return (
    <a
      href={url}
      className={css.link}
      title={url}
      onClick={(event) => {
        // A page of this app navigates nowhere: the host decides what may be opened, and by what.
        event.preventDefault()
        open().catch((cause: unknown) => notify({ tone: 'error', text: messageOf(cause) }))
      }}
    >
      {children}
      <Icon size={11} aria-hidden />
    </a>
  )
}
