import { allow } from '../../aws/iam.ts'
import { defineComponent, type FacetContext } from '../../define.ts'
import type { Traits } from '../../traits.ts'
import { ROLE } from './beside.ts'
import { lambdaConfig } from './config.ts'
import { lambdaCost } from './cost.ts'
import { callableArn } from './invoking.ts'
import { lambdaResources } from './resources.ts'
import { RUNTIME_LABELS } from './runtimes.ts'
import type { LambdaConfig } from './shape.ts'

/** A function outside of every subnet has no interface in a VPC, and so no security group. */
const groupOf = ({ securityGroup, tier }: FacetContext<LambdaConfig>) =>
  tier === null ? null : securityGroup

const invoke = (ctx: FacetContext<LambdaConfig>) => [allow(['lambda:InvokeFunction'], callableArn(ctx))]

export const lambdaFunction = defineComponent({
  type: 'lambda-function',
  title: 'AWS Lambda function',
  category: 'serverless',
  icon: 'lambda-function',
  description:
    'Runs code when something happens, for 15 minutes at most, and is billed by the millisecond it runs.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/welcome.html',
  keywords: ['serverless', 'function', 'faas', 'event', 'edge', 'snapstart', 'api backend'],
  schemaVersion: 1,
  config: lambdaConfig,
  placement: { inside: ['canvas', 'region', 'tier'] },
  wantsTier: ({ inVpc }) => (inVpc ? 'private' : null),
  securityGroup: () => true,
  in: {
    integrates: (ctx) => ({
      backend: { kind: 'function', arn: callableArn(ctx), timeoutSeconds: ctx.config.timeoutSeconds },
    }),
    routes: (ctx) => ({
      targetType: 'lambda',
      port: null,
      protocol: 'HTTP',
      healthCheckPath: '/',
      securityGroup: null,
      functionArn: callableArn(ctx),
    }),
    triggers: (ctx) => ({
      target: 'function',
      arn: callableArn(ctx),
      start: invoke(ctx),
      role: ctx.ref(ROLE),
      parameters: {},
      fifo: false,
    }),
    uses: (ctx) => ({
      access: [{ level: 'write', statements: invoke(ctx) }],
      environment: [{ suffix: 'FUNCTION_ARN', value: callableArn(ctx) }],
      ports: [],
      securityGroup: null,
    }),
  },
  out: {
    // Outside of a VPC it comes from addresses of AWS that nobody can list.
    connects: (ctx) => {
      const securityGroup = groupOf(ctx)
      return { securityGroup, cidrs: securityGroup === null ? ['0.0.0.0/0'] : [] }
    },
    mounts: (ctx) => ({
      platform: 'lambda',
      role: ctx.ref(ROLE),
      securityGroup: groupOf(ctx),
      cannot: {
        'fsx-lustre': 'AWS Lambda mounts Amazon EFS only.',
        ...(ctx.config.snapStart && { efs: 'SnapStart and Amazon EFS exclude each other.' }),
      },
    }),
    triggers: (ctx) => ({ source: 'function', arn: callableArn(ctx), poll: [], fifo: false }),
    uses: (ctx) => ({ role: ctx.ref(ROLE), securityGroup: groupOf(ctx) }),
  },
  summary: (config) => [
    config.packageType === 'Image' ? 'Container image' : RUNTIME_LABELS[config.runtime],
    `${config.memoryMb} MB, ${config.architecture}`,
    config.edge === 'none' ? `${config.timeoutSeconds} s at most` : `Lambda@Edge, ${config.edge} events`,
  ],
  traits: () => INTERFACES,
  resources: lambdaResources,
  cost: lambdaCost,
})

/**
 * In a subnet tier: one network interface for each subnet and security group, however many executions there are; a tier
 * has one subnet in each of at most six zones. https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
const INTERFACES: Traits = {
  addresses: { count: { min: 1, desired: 1, max: 6 }, what: 'network interfaces, one in each subnet' },
}
