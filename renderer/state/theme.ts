import type { StoreApi } from 'zustand/vanilla'
import type { Studio } from './types.ts'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

/** Writes the theme in force to the page: the user's, or the system's while the user has chosen none. */
export function followTheme(store: StoreApi<Studio>): void {
  const apply = () => {
    const { theme } = store.getState()
    document.documentElement.dataset.theme = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme
  }
  apply()
  dark().addEventListener('change', apply)
  store.subscribe((now, before) => {
    if (now.theme !== before.theme) apply()
  })
}
