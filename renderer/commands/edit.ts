import { plural } from '../../shared/base/text.ts'
import type { CommandId } from '../../shared/commands.ts'
import { sceneOf } from '../canvas/scene.ts'
import type { Workbench } from '../state/workbench.ts'
import { type Behaviour, documentOf } from './define.ts'
import { editsText } from './editText.ts'
import { copyText, fragmentOf, insert, pasteText } from './transfer.ts'

const somethingSelected: Behaviour['when'] = ({ selection }) =>
  selection.nodes.length > 0 || selection.edges.length > 0
const nodesSelected: Behaviour['when'] = ({ selection }) => selection.nodes.length > 0

export const editCommands = {
  'edit.undo': {
    run: async (bench) => {
      if (!(await editsText(bench, 'undo'))) bench.store.getState().actions.undo()
    },
  },
  'edit.redo': {
    run: async (bench) => {
      if (!(await editsText(bench, 'redo'))) bench.store.getState().actions.redo()
    },
  },
  // Cut, copy and paste reach the drawing as events of the page (useClipboard), which the request sets off.
  'edit.cut': {
    native: true,
    run: async ({ host }) => {
      await host.request('window.editText', { action: 'cut' })
    },
  },
  'edit.copy': {
    native: true,
    run: async ({ host }) => {
      await host.request('window.editText', { action: 'copy' })
    },
  },
  'edit.paste': { native: true, run: pasteFromMenu },
  'edit.duplicate': {
    when: nodesSelected,
    run: (bench) => {
      const studio = bench.store.getState()
      insert(bench, fragmentOf(documentOf(studio), studio.selection.nodes), null, 'Duplicate')
    },
  },
  'edit.delete': {
    when: somethingSelected,
    run: async (bench) => {
      if (!(await editsText(bench, 'delete'))) deleteSelection(bench)
    },
  },
  'edit.select-all': {
    run: async (bench) => {
      if (await editsText(bench, 'selectAll')) return
      const studio = bench.store.getState()
      studio.actions.select({ nodes: [...sceneOf(documentOf(studio)).boxes.keys()] })
    },
  },
} satisfies Partial<Record<CommandId, Behaviour>>

/** Removes what is selected; used by delete and by cut. */
export function deleteSelection({ store }: Pick<Workbench, 'store'>): boolean {
  const studio = store.getState()
  const { nodes, edges } = studio.selection
  const { edges: all } = documentOf(studio)
  const gone = new Set(nodes)
  // An edge at a removed node goes with it; naming it again would be refused.
  const left = edges.filter((id) => {
    const edge = all[id]
    return edge && !gone.has(edge.from) && !gone.has(edge.to)
  })
  if (nodes.length + left.length === 0) return false
  const what = [
    nodes.length > 0 && plural(nodes.length, 'component'),
    left.length > 0 && plural(left.length, 'connection'),
  ].filter((text) => text !== false)
  return studio.actions.change(`Delete ${what.join(' and ')}`, [
    // Edges first: one of them may hang on something inside a removed container.
    ...(left.length > 0 ? [{ verb: 'removeEdges' as const, ids: left }] : []),
    ...(nodes.length > 0 ? [{ verb: 'removeNodes' as const, ids: nodes }] : []),
  ])
}

async function pasteFromMenu(bench: Workbench): Promise<void> {
  if (bench.host.kind === 'desktop') {
    await bench.host.request('window.editText', { action: 'paste' })
    return
  }
  // A browser hands the clipboard over by key only, or after asking the user.
  let text: string
  try {
    text = await navigator.clipboard.readText()
  } catch {
    text = copyText() ?? ''
  }
  pasteText(bench, text)
}
