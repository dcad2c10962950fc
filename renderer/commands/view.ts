import type { CommandId } from '../../shared/commands.ts'
import type { PanelName, StudioState } from '../state/types.ts'
import { type BottomTab, bottomTab, showBottom } from './bottomPanel.ts'
import type { Behaviour } from './define.ts'

const panel = (name: PanelName): Behaviour => ({
  inFields: true,
  checked: ({ panels }) => panels[name],
  run: ({ store }) => store.getState().actions.togglePanel(name),
})

const bottom = (tab: BottomTab): Behaviour => ({
  inFields: true,
  checked: (studio) => bottomTab(studio) === tab,
  run: ({ store }) => showBottom(store, bottomTab(store.getState()) === tab ? null : tab),
})

const theme = (name: StudioState['theme']): Behaviour => ({
  checked: (studio) => studio.theme === name,
  run: ({ store }) => store.getState().actions.patch({ theme: name }),
})

export const viewCommands = {
  'view.command-palette': {
    inFields: true,
    run: ({ store }) => store.getState().actions.setDialog({ name: 'command-palette' }),
  },
  'view.fit': { run: ({ canvas }) => canvas.current?.fit() },
  'view.zoom-in': { inFields: true, run: ({ canvas }) => canvas.current?.zoomIn() },
  'view.zoom-out': { inFields: true, run: ({ canvas }) => canvas.current?.zoomOut() },
  'view.zoom-reset': { inFields: true, run: ({ canvas }) => canvas.current?.zoomReset() },
  'view.components': panel('palette'),
  'view.inspector': panel('inspector'),
  'view.problems': bottom('problems'),
  'view.cost': bottom('cost'),
  'view.minimap': {
    checked: ({ minimap }) => minimap,
    run: ({ store }) => {
      const { actions, minimap } = store.getState()
      actions.patch({ minimap: !minimap })
    },
  },
  'view.grid': {
    checked: ({ grid }) => grid,
    run: ({ store }) => {
      const { actions, grid } = store.getState()
      actions.patch({ grid: !grid })
    },
  },
  'view.theme-system': theme('system'),
  'view.theme-light': theme('light'),
  'view.theme-dark': theme('dark'),
} satisfies Partial<Record<CommandId, Behaviour>>
