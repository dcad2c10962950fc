import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'

const shifting = showWhen('deployment.strategy', 'BLUE_GREEN', 'LINEAR', 'CANARY')

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
export const deployment = z.strictObject({
  strategy: field(z.enum(['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']).default('ROLLING'), {
    title: 'Strategy',
    description:
      'Rolling replaces task by task. The others start the new version in full beside the old one and shift requests to it: at once, in equal steps, or a few first. Amazon ECS does so itself; AWS CodeDeploy is the older way.',
    labels: {
      ROLLING: 'Rolling update',
      BLUE_GREEN: 'Blue/green: all requests at once',
      LINEAR: 'Linear: in equal steps',
      CANARY: 'Canary: a few requests first',
    },
  }),
  bakeTimeMinutes: field(wholeNumber(0, 1440).default(10), {
    title: 'Bake time',
    description:
      'How long the old version stays, so that a roll back takes seconds. Both versions are billed meanwhile.',
    unit: 'minutes',
    showWhen: shifting,
  }),
  linearStepPercent: field(z.number().min(3).max(100).multipleOf(0.1).default(10), {
    title: 'Step',
    description: 'Share of the requests that is shifted with each step.',
    unit: '%',
    showWhen: showWhen('deployment.strategy', 'LINEAR'),
  }),
  linearStepMinutes: field(wholeNumber(0, 1440).default(6), {
    title: 'Time between steps',
    description: 'What is watched in between decides whether it goes on.',
    unit: 'minutes',
    showWhen: showWhen('deployment.strategy', 'LINEAR'),
  }),
  canaryPercent: field(z.number().min(0.1).max(100).multipleOf(0.1).default(5), {
    title: 'Canary',
    description: 'Share of the requests that the new version gets first.',
    unit: '%',
    showWhen: showWhen('deployment.strategy', 'CANARY'),
  }),
  canaryMinutes: field(wholeNumber(0, 1440).default(10), {
    title: 'Canary time',
    description: 'How long it has that share before it gets everything.',
    unit: 'minutes',
    showWhen: showWhen('deployment.strategy', 'CANARY'),
  }),
  testHeader: field(
    z
      .string()
      .regex(/^$|^[A-Za-z0-9-]{1,40}$/, 'letters, digits and "-"')
      .default(''),
    {
      title: 'Test header',
      description:
        'Requests with this header, and the value "true", reach the new version before production does: a rule of its own on an Application Load Balancer. Empty: no test requests.',
      placeholder: 'X-Test-Version',
      showWhen: shifting,
    },
  ),
  rollbackErrorsPerMinute: field(wholeNumber(1, 1_000_000).nullable().default(null), {
    title: 'Roll back at errors',
    description:
      'Answers with 5xx in a minute, from the tasks behind an Application Load Balancer, that fail the deployment: a CloudWatch alarm for each target group. Empty: none.',
    unit: 'errors per minute',
  }),
  minimumHealthyPercent: field(wholeNumber(0, 100).default(100), {
    title: 'Minimum healthy',
    description: 'Share of the desired tasks that stay up while a new version is rolled out.',
    unit: '%',
  }),
  maximumPercent: field(wholeNumber(100, 400).default(200), {
    title: 'Maximum running',
    description: 'Tasks of the old and the new version together, which all need an address.',
    unit: '%',
  }),
  circuitBreaker: field(z.boolean().default(true), {
    title: 'Circuit breaker',
    description: 'Gives up on a deployment whose tasks do not come up, where it would else try for ever.',
  }),
  rollback: field(z.boolean().default(true), {
    title: 'Roll back',
    description: 'Returns to the last version that worked when the circuit breaker gives up.',
    showWhen: showWhen('deployment.circuitBreaker', true),
  }),
  zoneRebalancing: field(z.boolean().default(true), {
    title: 'Rebalance zones',
    description: 'Moves tasks when one Availability Zone has come to hold more than another.',
  }),
})

export type Deployment = z.output<typeof deployment>

/** Both versions run side by side and requests are shifted from one to the other. */
export const shiftsTraffic = ({ strategy }: Pick<Deployment, 'strategy'>): boolean => strategy !== 'ROLLING'
