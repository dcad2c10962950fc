import { Moon, Sun, SunMoon } from 'lucide-react'
import { useStudio, useWorkbench } from '../../state/store.ts'
import type { StudioState } from '../../state/types.ts'
import { IconButton } from '../parts/Button.tsx'

const NEXT: Readonly<Record<StudioState['theme'], StudioState['theme']>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
}
const NAMES: Readonly<Record<StudioState['theme'], string>> = {
  system: 'same as system',
  light: 'light',
  dark: 'dark',
}
const ICONS = { system: SunMoon, light: Sun, dark: Moon }

export function ThemeButton() {
  const { store } = useWorkbench()
  const theme = useStudio((studio) => studio.theme)
  const Icon = ICONS[theme]
  return (
    <IconButton
      label={`Theme: ${NAMES[theme]}. Switch to ${NAMES[NEXT[theme]]}`}
      title={`Theme: ${NAMES[theme]}`}
      onClick={() => store.getState().actions.patch({ theme: NEXT[theme] })}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  )
}
