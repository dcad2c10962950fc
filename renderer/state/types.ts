import type { History } from '../../shared/document/history.ts'
import type { Operation } from '../../shared/document/operations/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Snapshot } from './analysis.ts'

/** What is selected; a click on an edge clears the nodes and the other way round unless a modifier is held. */
export interface Selection {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** Positions of what is being dragged: never saved, never in the history, gone on drop. Pixels, parent-relative. */
export type DragOverlay = Readonly<Record<string, { readonly x: number; readonly y: number }>>

export type PanelName = 'palette' | 'inspector' | 'problems' | 'cost'
export type DialogName =
  | 'welcome'
  | 'export'
  | 'command-palette'
  | 'shortcuts'
  | 'about'
  | 'document-settings'
  | 'recovery'
  | 'versions'
  | 'unsaved-changes'
  | 'save-conflict'
  | 'connect-choice'

/** Payload of the `connect-choice` dialog: several relations fit; `connectNodes` of canvas/connect.ts draws the chosen one. */
export interface ConnectChoice {
  readonly from: string
  readonly to: string
  /** Names of the relations to choose from. */
  readonly relations: readonly string[]
}

export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'success' | 'warning' | 'error'
  readonly text: string
  /** What can be done about it, by a command or in one click. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Where the document lives. */
export interface FileState {
  /** null: never saved. */
  readonly path: string | null
  /** Revision of the file as last read or written; null: never. */
  readonly revision: string | null
  /** The document as last saved: the same object means nothing to save. */
  readonly saved: Document
  /** Id of the recovery journal. */
  readonly recoveryId: string
}

export interface StudioState {
  readonly history: History
  readonly file: FileState
  readonly selection: Selection
  readonly drag: DragOverlay | null
  /** Result of the newest analysis that has come back; older than the document while one is under way. */
  readonly analysis: Snapshot | null
  readonly panels: Readonly<Record<PanelName, boolean>>
  /** Of the side panels, in CSS pixels. */
  readonly sizes: { readonly left: number; readonly right: number; readonly bottom: number }
  readonly dialog: { readonly name: DialogName; readonly payload?: unknown } | null
  readonly theme: 'system' | 'light' | 'dark'
  readonly minimap: boolean
  readonly grid: boolean
  readonly notices: readonly Notice[]
  /** Asks the canvas to bring nodes into view; a new object each time. */
  readonly focus: { readonly nodes: readonly string[] } | null
}

export interface StudioActions {
  /** Applies operations as one step of the history. A refused one changes nothing, shows a notice and returns false. */
  change(label: string, operations: readonly Operation[], mergeKey?: string): boolean
  undo(): void
  redo(): void
  /** Ends a run of merged steps, as leaving a field does. */
  seal(): void
  /** Replaces the whole document: open, new, recover. Starts a new history. */
  load(document: Document, file: Partial<FileState>): void
  select(selection: Partial<Selection>): void
  /** Selects the node (or several, or the edge), opens the inspector and brings it into view. */
  reveal(target: { readonly node?: string; readonly nodes?: readonly string[]; readonly edge?: string }): void
  setDrag(drag: DragOverlay | null): void
  setDialog(dialog: StudioState['dialog']): void
  togglePanel(panel: PanelName, open?: boolean): void
  notify(notice: Omit<Notice, 'id'>): void
  dismiss(id: number): void
  patch(
    part: Partial<Pick<StudioState, 'theme' | 'minimap' | 'grid' | 'analysis' | 'file' | 'panels' | 'sizes'>>,
  ): void
}

export type Studio = StudioState & { readonly actions: StudioActions }
