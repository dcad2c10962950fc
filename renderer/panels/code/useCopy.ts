import { useActions } from '../../state/store.ts'

/** Copies a text and says so; `what` as in "Copied deploy.sh." */
export function useCopy(): (text: string, what: string) => Promise<void> {
  const { notify } = useActions()
  return async (text, what) => {
    try {
      await navigator.clipboard.writeText(text)
      notify({ tone: 'success', text: `Copied ${what}.` })
    } catch {
      notify({
        tone: 'warning',
        text: 'The clipboard cannot be written from here. Select the text and copy it.',
      })
    }
  }
}
