import { expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { eksKarpenter } from '../../../../shared/catalog/components/eks-karpenter/index.ts'
import { companionFiles } from '../../../../shared/exporters/companions.ts'
import { resolve } from '../../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../../shared/plan/build.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(eksKarpenter, {
  cases: {
    default: {},
    'half on Spot': { estimate: { nodes: 6, spotPercent: 50 } },
    'all on Spot': { capacityTypes: ['spot'], estimate: { nodes: 6 } },
  },
})

it('names every variable of its files, and no other', async () => {
  const one = drawing()
    .add('eks-cluster', 'k')
    .inside('k', (d) => d.add('eks-karpenter', 'karpenter', { architectures: ['amd64', 'arm64'] }))
  const plan = buildPlan(resolve(one.document()))
  const outputs = plan.stacks.flatMap((stack) => stack.outputs.map(({ name }) => name))
  for (const file of plan.stacks[0]?.files ?? []) {
    const used = [...file.text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name ?? '')
    expect(Object.keys(file.variables).sort()).toEqual([...new Set(used)].sort())
    expect(outputs).toEqual(expect.arrayContaining([...Object.values(file.variables), file.cluster]))
  }
  const [values, nodes] = companionFiles(plan)
  await expect(values?.text).toMatchFileSnapshot('../../../golden/companions/karpenter-values.yaml')
  await expect(nodes?.text).toMatchFileSnapshot('../../../golden/companions/karpenter-nodes.yaml')
  expect(parseAllDocuments(nodes?.text ?? '').map((one) => one.toJS().kind)).toEqual([
    'EC2NodeClass',
    'NodePool',
  ])
})
