import { useMemo, useSyncExternalStore } from 'react'
import type { Tokens } from './paint.ts'

const themeNow = () => document.documentElement.dataset.theme ?? 'light'

function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** Values of the design tokens for what is painted rather than styled; a new function when the theme changes. */
export function useTokens(): Tokens {
  const theme = useSyncExternalStore(onThemeChange, themeNow)
  return useMemo(() => {
    // Named so that it counts as read: the values belong to the theme.
    void theme
    const style = getComputedStyle(document.documentElement)
    const values = new Map<string, string>()
    return (name) => {
      const known = values.get(name)
      if (known !== undefined) return known
      const value = style.getPropertyValue(name).trim()
      values.set(name, value)
      return value
    }
  }, [theme])
}
