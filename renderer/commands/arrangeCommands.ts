import type { CommandId } from '../../shared/commands.ts'
import { align, arrangeable, distribute, type Edge } from './arrange.ts'
import { type Behaviour, documentOf, hasNodes } from './define.ts'

const selectedAtLeast =
  (count: number): NonNullable<Behaviour['when']> =>
  (studio) =>
    studio.selection.nodes.length >= count && arrangeable(documentOf(studio), studio.selection.nodes) >= count

const aligned = (edge: Edge): Behaviour => ({
  when: selectedAtLeast(2),
  run: ({ store }) => {
    const { history, selection, actions } = store.getState()
    const moves = align(history.document, selection.nodes, edge)
    if (moves.length > 0) actions.change(`Align ${edge}`, [{ verb: 'moveNodes', moves }])
  },
})

const distributed = (axis: 'horizontally' | 'vertically'): Behaviour => ({
  when: selectedAtLeast(3),
  run: ({ store }) => {
    const { history, selection, actions } = store.getState()
    const moves = distribute(history.document, selection.nodes, axis)
    if (moves.length > 0) actions.change(`Distribute ${axis}`, [{ verb: 'moveNodes', moves }])
  },
})

export const arrangeCommands = {
  'arrange.align-left': aligned('left'),
  'arrange.align-centre': aligned('centre'),
  'arrange.align-right': aligned('right'),
  'arrange.align-top': aligned('top'),
  'arrange.align-middle': aligned('middle'),
  'arrange.align-bottom': aligned('bottom'),
  'arrange.distribute-horizontally': distributed('horizontally'),
  'arrange.distribute-vertically': distributed('vertically'),
  'arrange.tidy': {
    when: hasNodes,
    // The layout engine is a megabyte that most sessions never need.
    run: async (bench) => (await import('../workers/layout.ts')).tidyLayout(bench),
  },
} satisfies Partial<Record<CommandId, Behaviour>>
