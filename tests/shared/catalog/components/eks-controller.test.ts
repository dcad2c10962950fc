import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { eksController } from '../../../../shared/catalog/components/eks-controller/index.ts'
import { companionFiles } from '../../../../shared/exporters/companions.ts'
import { resolve } from '../../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../../shared/plan/build.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(eksController, {
  cases: { default: {}, 'cluster-autoscaler': { kind: 'cluster-autoscaler' } },
})

it.each(['load-balancer-controller', 'cluster-autoscaler'] as const)(
  'writes the values of %s',
  async (kind) => {
    const one = drawing()
      .add('eks-cluster', 'k')
      .inside('k', (d) => d.add('eks-controller', 'c', { kind }))
    const [file] = companionFiles(buildPlan(resolve(one.document())))
    await expect(file?.text).toMatchFileSnapshot(`../../../golden/companions/${kind}.yaml`)
    expect(JSON.stringify(parse(file?.text ?? ''))).toContain('${CLUSTER_NAME}')
  },
)
