import type { DialogName } from '../../state/types.ts'
import type { Workbench } from '../../state/workbench.ts'

/** What a dialog that asks something gets beside what it shows. */
export interface Question<Answer> {
  answer(value: Answer): void
}

/**
 * Shows a dialog and waits for what the user says. Closing it in any other way, or another dialog taking its place, is
 * the answer `otherwise`.
 */
export function ask<Answer>(
  { store }: Pick<Workbench, 'store'>,
  name: DialogName,
  payload: object,
  otherwise: Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    const { setDialog } = store.getState().actions
    let said = otherwise
    const dialog = {
      name,
      payload: {
        ...payload,
        answer: (value: Answer) => {
          said = value
          if (store.getState().dialog === dialog) setDialog(null)
        },
      },
    }
    setDialog(dialog)
    const stop = store.subscribe((studio) => {
      if (studio.dialog === dialog) return
      stop()
      resolve(said)
    })
  })
}
