import { useEffect } from 'react'
import { useWorkbench } from '../state/workbench.ts'
import { deleteSelection } from './edit.ts'
import { isTyping } from './editText.ts'
import { attachHost } from './lifecycle/start.ts'
import { runCommand } from './run.ts'
import { commandFor } from './shortcuts.ts'
import { copySelection, pasteText } from './transfer.ts'

/** Ties keyboard, clipboard and host to the commands, while the studio is on screen. */
export function useShortcuts(): void {
  const bench = useWorkbench()

  useEffect(() => attachHost(bench), [bench])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = isTyping(document.activeElement)
      const id = event.defaultPrevented || event.isComposing ? null : commandFor(event, typing)
      if (id === null) return
      // Ctrl+S in a browser must not save the page, dialog or not.
      event.preventDefault()
      // A dialog has the keyboard to itself.
      if (bench.store.getState().dialog === null) void runCommand(bench, id)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [bench])

  useEffect(() => {
    const mine = () =>
      !isTyping(document.activeElement) &&
      bench.store.getState().dialog === null &&
      (document.getSelection()?.isCollapsed ?? true)
    const copy = (event: ClipboardEvent) => {
      const text = mine() ? copySelection(bench) : null
      if (text === null) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text)
      if (event.type === 'cut') deleteSelection(bench)
    }
    const paste = (event: ClipboardEvent) => {
      if (mine() && pasteText(bench, event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [bench])
}
