import { createStore, type StoreApi } from 'zustand/vanilla'
import { commit, type History, redo, seal, startHistory, undo } from '../../shared/document/history.ts'
import { applyOperations } from '../../shared/document/operations/index.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import type { Host } from '../../shared/ipc/contract.ts'
import { defaultSettings } from '../../shared/ipc/settings.ts'
import { keepPreferences } from './preferences.ts'
import type { FileState, Notice, Selection, Studio } from './types.ts'

export { StudioContext, useActions, useEngine, useHost, useStudio, useWorkbench } from './workbench.ts'

/** The studio's one store. Preferences (theme, panels, grid) are written to the host as they change. */
export function createStudio(host: Host): StoreApi<Studio> {
  const document = emptyDocument()
  let lastNotice = 0
  const store = createStore<Studio>()((set, get) => ({
    history: startHistory(document),
    file: newFile(document),
    selection: { nodes: [], edges: [] },
    drag: null,
    analysis: null,
    panels: {
      palette: defaultSettings.panels.componentsOpen,
      inspector: defaultSettings.panels.inspectorOpen,
      problems: defaultSettings.panels.problemsOpen,
      cost: defaultSettings.panels.costOpen,
    },
    sizes: {
      left: defaultSettings.panels.leftWidth,
      right: defaultSettings.panels.rightWidth,
      bottom: defaultSettings.panels.bottomHeight,
    },
    dialog: null,
    theme: defaultSettings.theme,
    minimap: defaultSettings.canvas.minimap,
    grid: defaultSettings.canvas.grid,
    notices: [],
    focus: null,
    actions: {
      change(label, operations, mergeKey) {
        const { history } = get()
        const result = applyOperations(history.document, operations)
        if (!result.ok) {
          get().actions.notify({ tone: 'error', text: `${label}: ${result.error.reason}.` })
          return false
        }
        set(withHistory(get(), commit(history, label, result.value, mergeKey ?? null)))
        return true
      },
      undo: () => set(withHistory(get(), undo(get().history))),
      redo: () => set(withHistory(get(), redo(get().history))),
      seal: () => set({ history: seal(get().history) }),
      load(next, file) {
        set({
          history: startHistory(next),
          file: { ...newFile(next), ...file },
          selection: { nodes: [], edges: [] },
          drag: null,
          analysis: null,
          focus: { nodes: [] },
        })
      },
      select(selection) {
        const next = { nodes: selection.nodes ?? [], edges: selection.edges ?? [] }
        if (!sameSelection(get().selection, next)) set({ selection: next, history: seal(get().history) })
      },
      reveal({ node, nodes: several = [], edge }) {
        const { history, actions } = get()
        const ends = edge === undefined ? null : history.document.edges[edge]
        const nodes = [
          ...(node === undefined ? [] : [node]),
          ...several,
          ...(ends ? [ends.from, ends.to] : []),
        ]
        actions.select(edge === undefined ? { nodes } : { edges: [edge] })
        actions.togglePanel('inspector', true)
        set({ focus: { nodes } })
      },
      setDrag: (drag) => set({ drag }),
      setDialog: (dialog) => set({ dialog }),
      togglePanel(panel, open) {
        const { panels } = get()
        const next = open ?? !panels[panel]
        if (panels[panel] !== next) set({ panels: { ...panels, [panel]: next } })
      },
      notify(notice) {
        const added: Notice = { ...notice, id: ++lastNotice }
        // The same sentence twice is one notice: a refused key that repeats must not fill the screen.
        set({ notices: [...get().notices.filter((known) => known.text !== notice.text), added].slice(-4) })
      },
      dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
      patch: (part) => set(part),
    },
  }))
  keepPreferences(store, host)
  return store
}

function newFile(document: Document): FileState {
  return { path: null, revision: null, saved: document, recoveryId: crypto.randomUUID() }
}

function withHistory(studio: Studio, history: History): Partial<Studio> {
  if (history === studio.history) return {}
  return { history, selection: stillThere(studio.selection, history.document) }
}

function stillThere(selection: Selection, document: Document): Selection {
  const nodes = selection.nodes.filter((id) => Object.hasOwn(document.nodes, id))
  const edges = selection.edges.filter((id) => Object.hasOwn(document.edges, id))
  const whole = nodes.length === selection.nodes.length && edges.length === selection.edges.length
  return whole ? selection : { nodes, edges }
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index])

const sameSelection = (a: Selection, b: Selection) => sameList(a.nodes, b.nodes) && sameList(a.edges, b.edges)
