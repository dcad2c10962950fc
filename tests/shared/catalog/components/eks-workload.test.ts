import { expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { eksWorkload } from '../../../../shared/catalog/components/eks-workload/index.ts'
import { companionFiles } from '../../../../shared/exporters/companions.ts'
import { resolve } from '../../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../../shared/plan/build.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(eksWorkload, {
  cases: {
    default: {},
    'by-irsa-on-fargate': (d) =>
      d
        .add('eks-cluster', 'k')
        .add('sqs-queue', 'orders')
        .inside('k', (k) =>
          k
            .add('eks-fargate-profile', 'serverless', { selectors: [{ namespace: 'shop' }] })
            .add('eks-workload', 'shop', { namespace: 'shop', identity: 'irsa' }),
        )
        .connect('shop', 'uses', 'orders'),
    'using-a-queue': (d) =>
      d
        .add('eks-cluster', 'k', { vpcCni: { podSecurityGroups: true } })
        .add('sqs-queue', 'orders')
        .inside('k', (k) => k.add('eks-workload', 'shop', { namespace: 'shop', ownSecurityGroup: true }))
        .connect('shop', 'uses', 'orders'),
  },
})

const manifest = (config: Record<string, unknown>) => {
  const plan = buildPlan(
    resolve(
      drawing()
        .add('eks-cluster', 'k')
        .add('sqs-queue', 'orders')
        .inside('k', (k) => k.addRaw('eks-workload', 'shop', config))
        .connect('shop', 'uses', 'orders')
        .document(),
    ),
  )
  expect(plan.faults).toEqual([])
  return companionFiles(plan)[0]?.text ?? ''
}

it('writes a manifest that asks for what only the deployment knows', async () => {
  const text = manifest({ namespace: 'shop', environment: { MODE: 'a: "b" #c' }, ownSecurityGroup: true })
  await expect(text).toMatchFileSnapshot('../../../golden/companions/eks-workload.yaml')
  const documents = parseAllDocuments(text).map((one) => one.toJS())
  expect(documents.map(({ kind }) => kind)).toEqual([
    'Namespace',
    'ServiceAccount',
    'Deployment',
    'Service',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'SecurityGroupPolicy',
  ])
  expect(documents[2]?.spec.template.spec.containers[0].env).toEqual([
    { name: 'MODE', value: 'a: "b" #c' },
    expect.objectContaining({ name: 'ORDERS_QUEUE_URL', value: '${ORDERS_QUEUE_URL}' }),
  ])
})

it('names the role at the service account by IRSA', () => {
  const [, account] = parseAllDocuments(manifest({ namespace: 'shop', identity: 'irsa' }))
  expect(account?.toJS().metadata.annotations).toEqual({ 'eks.amazonaws.com/role-arn': '${POD_ROLE_ARN}' })
})

it('is one copy without autoscaler where minimum and maximum are one', () => {
  const text = manifest({ replicas: { min: 1, max: 1 }, port: null })
  expect(text).not.toContain('HorizontalPodAutoscaler')
  expect(parse(text.split('---\n')[1] ?? '').spec.replicas).toBe(1)
})
