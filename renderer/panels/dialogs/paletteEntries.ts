/** What the command palette offers: commands, components to add, places to go. */
import { componentOf, components } from '../../../shared/catalog/index.ts'
import { commands } from '../../../shared/commands.ts'
import { formatKeys, keysOf } from '../../../shared/keys.ts'
import { behaviourOf } from '../../commands/registry.ts'
import { runCommand } from '../../commands/run.ts'
import { platform } from '../../commands/shortcuts.ts'
import type { Workbench } from '../../state/workbench.ts'
import { fuzzyScore } from './fuzzy.ts'

export interface Entry {
  readonly id: string
  readonly kind: 'command' | 'add' | 'go'
  readonly title: string
  readonly detail: string
  /** Further words by which it is found. */
  readonly keywords: string
  readonly icon: string | null
  readonly keys: string
  run(): void
}

export function entriesOf(bench: Workbench): readonly Entry[] {
  const studio = bench.store.getState()
  const { document } = studio.history
  const nodes = Object.entries(document.nodes).map(
    ([id, node]): Entry => ({
      id: `go ${id}`,
      kind: 'go',
      title: `Go to ${node.name}`,
      detail: componentOf(node.type)?.title ?? node.type,
      keywords: node.type,
      icon: componentOf(node.type)?.icon ?? null,
      keys: '',
      run: () => studio.actions.reveal({ node: id }),
    }),
  )
  const added = components.map(
    (spec): Entry => ({
      id: `add ${spec.type}`,
      kind: 'add',
      title: `Add ${spec.title}`,
      detail: spec.description,
      keywords: [spec.type, ...(spec.keywords ?? [])].join(' '),
      icon: spec.icon,
      keys: '',
      run: () => bench.canvas.current?.placeAtCentre(spec.type),
    }),
  )
  const listed = commands
    .filter((command) => command.palette && behaviourOf(command.id).when?.(studio) !== false)
    .map((command): Entry => {
      const [keys] = keysOf(command, platform)
      return {
        id: command.id,
        kind: 'command',
        title: command.title,
        detail: command.category,
        keywords: command.category,
        icon: null,
        keys: keys === undefined ? '' : formatKeys(keys, platform),
        run: () => void runCommand(bench, command.id),
      }
    })
  return [...listed, ...added, ...nodes]
}

/** Best first. With nothing typed, commands come in the order of their table. */
export function searchEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  if (typed.trim() === '') return entries.filter(({ kind }) => kind === 'command')
  return entries
    .flatMap((entry) => {
      const title = fuzzyScore(typed, entry.title)
      const other = entry.keywords.toLowerCase().includes(typed.toLowerCase().trim()) ? 1 : null
      const score = title ?? other
      return score === null ? [] : [{ entry, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 60)
    .map(({ entry }) => entry)
}
