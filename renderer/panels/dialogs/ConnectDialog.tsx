import { relationOf } from '../../../shared/catalog/relations/index.ts'
import { connectNodes } from '../../canvas/connect.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'
import type { ConnectChoice } from '../../state/types.ts'
import { Dialog } from '../parts/Dialog.tsx'
import css from './dialogs.module.css'

/** Two components can be joined in several ways: which one is meant? */
export function ConnectDialog({ payload }: { readonly payload: unknown }) {
  const { from, to, relations } = payload as ConnectChoice
  const { store } = useWorkbench()
  const nodes = useStudio((studio) => studio.history.document.nodes)
  const nameOf = (id: string) => nodes[id]?.name ?? id
  return (
    <Dialog
      title={`Connect ${nameOf(from)} to ${nameOf(to)}`}
      lead="What should the connection do?"
      size="sm"
    >
      <ul className={css.choices}>
        {relations.map((name, index) => {
          const relation = relationOf(name)
          return (
            <li key={name}>
              <button
                type="button"
                className={css.choice}
                data-autofocus={index === 0 || undefined}
                onClick={() => {
                  store.getState().actions.setDialog(null)
                  connectNodes(store, from, to, name)
                }}
              >
                <span className={css.choiceTitle}>
                  {nameOf(from)} {relation?.title ?? name} {nameOf(to)}
                </span>
                {relation && <span className={css.choiceText}>{relation.description}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
