import { describe, expect, it } from 'vitest'
import { advise, decisionsAbout } from '../../../shared/advisor/advise.ts'
import { type Analysis, analyze, exportBlockers, exportContext } from '../../../shared/analysis.ts'
import { encode } from '../../../shared/document/codec.ts'
import { commit, startHistory, undo } from '../../../shared/document/history.ts'
import { applyOperations, type Operation } from '../../../shared/document/operations/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { exportFiles } from '../../../shared/exporters/index.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { example, exampleNames, ruleFixture, TODAY } from '../../support/fixtures.ts'

/** Sound drawings with every component that a decision is about. */
const drawings: readonly (readonly [string, Document])[] = [
  ...exampleNames().map((name) => [name, example(name)] as const),
  ...[
    'container-service',
    'ec2-sound',
    'ecs-on-instances',
    'events',
    'fargate-graviton',
    'functions-and-queues',
    'functions',
    'lustre-jobs',
    'pods-with-roles',
    'public-tasks',
    'single-copy',
    'storage-sound',
    'warm-pool',
    'windows-group',
  ].map((name) => [name, ruleFixture(name)] as const),
]

const errorsOf = ({ findings }: Analysis) =>
  findings.filter(
    ({ severity, cannotTell, suppressed }) => severity === 'error' && !cannotTell && !suppressed,
  )

function change(document: Document, operations: readonly Operation[]) {
  const made = applyOperations(document, operations)
  if (!made.ok) throw new Error(made.error.reason)
  return made.value
}

function exported(document: Document, analysis: Analysis) {
  const { input, about } = exportContext(document, analysis, facts, TODAY)
  return exportFiles('all', input, about)
}

describe.each(drawings)('%s', (_, document) => {
  const now = analyze(document, facts, { today: TODAY })
  const known = new Set(errorsOf(now).map(({ key }) => key))
  const exportable = exportBlockers(now.findings).length === 0 && exported(document, now).ok
  const questions = Object.keys(document.nodes).flatMap((node) =>
    decisionsAbout(document, now, facts, node).map(({ id }) => [node, id] as const),
  )

  it.each(questions)('%s, %s: figures are those of the drawing that the click makes', (node, decision) => {
    const answered = advise(document, now, facts, { node, decision }, TODAY)
    if (!answered.ok) throw new Error(answered.error)
    for (const { operations, cost, state, reason } of answered.value.choices) {
      if (state === 'drawn') expect(cost?.drawing).toEqual(now.cost.commitments?.total ?? now.cost.total)
      // No drawing, no figure, and a reason instead.
      else if (state !== 'change') expect([operations, cost, typeof reason]).toEqual([null, null, 'string'])
      if (!operations) continue
      const made = change(document, operations)
      const then = analyze(made.document, facts, { today: TODAY })
      expect(cost?.drawing).toEqual(then.cost.commitments?.total ?? then.cost.total)
      expect(errorsOf(then).filter(({ key }) => !known.has(key))).toEqual([])
      // The node that was asked about is still there, under its id and name.
      expect(made.document.nodes[node]?.name).toBe(document.nodes[node]?.name)
      const step = commit(startHistory(document), 'Choose', made)
      expect(step.done).toHaveLength(made.patches.length === 0 ? 0 : 1)
      expect(encode(undo(step).document)).toBe(encode(document))
      if (!exportable) continue
      expect(exportBlockers(then.findings)).toEqual([])
      expect(exported(made.document, then)).toEqual({ ok: true, value: expect.anything() })
    }
  })
})
