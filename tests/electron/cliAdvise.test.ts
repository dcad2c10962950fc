import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/analysis.ts'
import { applyOperations } from '../../shared/document/operations/index.ts'
import { facts } from '../../shared/facts/facts.ts'
import { runCantilever } from '../support/cli.ts'
import { example } from '../support/fixtures.ts'
import { root } from '../support/sources.ts'

const file = join(root, 'assets/examples/container-services.cantilever')

describe('cantilever advise', () => {
  it('answers every decision about every workload, as text', async () => {
    const { code, out, err } = await runCantilever(['advise', file])
    expect({ code, err }).toEqual({ code: 0, err: '15 decisions about 4 workloads\n' })
    expect(out).toContain('Orders API (orders)\n')
    expect(out).toContain('  Fargate or EC2: AWS Fargate\n')
    expect(out).toMatch(/ {4}- Amazon EC2 instances: \$[\d.]+ a month, whole drawing \$[\d.]+\n/)
    expect(out).toContain('- Amazon EMR: Amazon EMR is outside of what Cantilever draws and prices')
  })

  it('gives each change and its figures as JSON, which applied come to the same', async () => {
    const { code, out } = await runCantilever(['advise', file, '--node', 'orders', '--format', 'json'])
    expect(code).toBe(0)
    const { workloads } = JSON.parse(out)
    expect(workloads.map(({ node }: { node: string }) => node)).toEqual(['orders'])
    const graviton = workloads[0].advice.find(
      ({ decision }: { decision: string }) => decision === 'graviton-or-x86',
    )
    const x86 = graviton.choices.find(({ id }: { id: string }) => id === 'x86')
    const made = applyOperations(example('container-services'), x86.operations)
    if (!made.ok) throw new Error(made.error.reason)
    expect(x86.cost.drawing).toEqual(analyze(made.value.document, facts, { today: null }).cost.total)
  })

  it('names what it cannot advise on', async () => {
    const wrong = await runCantilever(['advise', file, '--node', 'ordrs'])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('there is no component "ordrs" (did you mean "orders"?)')
    const other = await runCantilever(['advise', file, '--node', 'cluster'])
    expect([other.code, other.out]).toEqual([2, ''])
    expect(other.err).toContain('none of the decisions is about "cluster"')
  })
})
