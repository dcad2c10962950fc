import { capture, FOUND, retried, run, waiter } from '../actions.ts'
import { type Command, command, queried } from '../command.ts'
import { option, options, textOption } from '../options.ts'
import type { Action, Find, Printed, Printer, Self, Step } from '../printer.ts'
import { literalOf, type Text } from '../shell/text.ts'
import { entry, itemsOf, scalarText, type Value } from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'

/** Elastic Load Balancing tells tags by a call of their own. */
const withTags = (find: Omit<Find, 'tagsFrom' | 'tags'>): Find => ({
  ...find,
  tagsFrom: {
    command: command('elbv2 describe-tags', textOption('resource-arns', FOUND)),
    item: 'TagDescriptions[0]',
    shape: listTags('Tags'),
  },
})

export const elbRetag = (step: Step): Action =>
  run(command('elbv2 add-tags', textOption('resource-arns', step.main), tagList(step)))

/** The resource part of an ARN, which CloudWatch takes as dimension: `app/web/50dc6c495c0c9188`. */
const fullName = (self: { readonly id: string; readonly main: Text }, after: string): { ask: Command } => ({
  ask: queried(
    command('elbv2 describe-load-balancers', textOption('load-balancer-arns', self.main)),
    `LoadBalancers[0].${after}`,
  ),
})

const textOf = (value: Value | undefined): Text => (value === undefined ? [] : (scalarText(value) ?? []))

/** Also when a parameter decides. */
const isGuarded = ({ value }: Self): boolean =>
  itemsOf(value('LoadBalancerAttributes')).some((item) => {
    const key = literalOf(textOf(entry(item, 'Key')))
    return key === 'deletion_protection.enabled' && literalOf(textOf(entry(item, 'Value'))) !== 'false'
  })

const loadBalancer: Printer = {
  title: ({ properties }) =>
    properties.Type === 'network'
      ? 'Network Load Balancer'
      : properties.Type === 'gateway'
        ? 'Gateway Load Balancer'
        : 'Application Load Balancer',
  holds: 'arn',
  naming: { property: 'Name', limit: 32 },
  changes: ['LoadBalancerAttributes', 'SecurityGroups', 'Subnets', 'IpAddressType'],
  guarded: isGuarded,
  ref: (self) => self.main,
  attributes: {
    LoadBalancerArn: (self) => self.main,
    LoadBalancerName: (self) => self.name,
    DNSName: (self) => fullName(self, 'DNSName'),
    CanonicalHostedZoneID: (self) => fullName(self, 'CanonicalHostedZoneId'),
    LoadBalancerFullName: (self) => [{ kind: 'call', code: `\${${self.id}_arn#*:loadbalancer/}` }],
  },
  print: (step) => ({
    find: () =>
      withTags({
        command: command('elbv2 describe-load-balancers', textOption('names', step.name)),
        item: 'LoadBalancers[0]',
        id: 'LoadBalancerArn',
      }),
    create: () => {
      step.skip('Name')
      return [
        capture(
          command(
            'elbv2 create-load-balancer',
            textOption('name', step.name),
            options(step, 'Type', 'Scheme', 'IpAddressType', 'Subnets', 'SubnetMappings', 'SecurityGroups'),
            tagList(step),
          ),
          'LoadBalancers[0].LoadBalancerArn',
          step.into,
        ),
      ]
    },
    update: () => [
      ...['Subnets', 'SecurityGroups', 'IpAddressType'].flatMap((property) => {
        const verb = {
          Subnets: 'set-subnets',
          SecurityGroups: 'set-security-groups',
          IpAddressType: 'set-ip-address-type',
        }[property]
        const made = options(step, property)
        return made.length === 0
          ? []
          : [run(command(`elbv2 ${verb}`, textOption('load-balancer-arn', step.main), made))]
      }),
    ],
    ...attributes(step, 'LoadBalancerAttributes', 'modify-load-balancer-attributes', 'load-balancer-arn'),
    retag: () => elbRetag(step),
    always: () => [waiter('elbv2 wait load-balancer-available', textOption('load-balancer-arns', step.main))],
    remove: () => [
      ...(hasProtection(step)
        ? [
            run(
              command('elbv2 modify-load-balancer-attributes', textOption('load-balancer-arn', step.main), {
                name: 'attributes',
                words: ['Key=deletion_protection.enabled,Value=false'],
              }),
            ),
          ]
        : []),
      run(command('elbv2 delete-load-balancer', textOption('load-balancer-arn', step.main))),
      waiter('elbv2 wait load-balancers-deleted', textOption('load-balancer-arns', step.main)),
    ],
  }),
}

const hasProtection = (step: Step): boolean =>
  JSON.stringify(step.raw('LoadBalancerAttributes') ?? '').includes('deletion_protection.enabled')

/** Without attributes of its own it is complete as soon as it is made. */
export function attributes(
  step: Step,
  property: string,
  verb: string,
  arn: string,
): Pick<Printed, 'complete'> {
  const set = () => {
    const made = option(step, 'attributes', step.value(property))
    if (made === null) return []
    const set = command(`elbv2 ${verb}`, textOption(arn, step.main), made)
    // The policy of a bucket for logs may take some seconds until the load balancer may write.
    return [
      JSON.stringify(step.raw(property)).includes('s3.bucket')
        ? retried(120, 'Access Denied for bucket', set)
        : run(set),
    ]
  }
  return step.value(property) === undefined ? {} : { complete: set }
}

const HEALTH_CHECK = [
  'HealthCheckProtocol',
  'HealthCheckPort',
  'HealthCheckPath',
  'HealthCheckIntervalSeconds',
  'HealthCheckTimeoutSeconds',
  'HealthyThresholdCount',
  'UnhealthyThresholdCount',
  'Matcher',
] as const

const healthCheck = (step: Step) => [
  flagged(step, 'HealthCheckEnabled', 'health-check-enabled'),
  options(step, ...HEALTH_CHECK),
]

const flagged = (step: Step, property: string, name: string) => {
  const value = step.value(property)
  return value?.kind === 'boolean' ? { name: value.value ? name : `no-${name}`, words: [] } : null
}

const targetGroup: Printer = {
  title: 'target group',
  holds: 'arn',
  naming: { property: 'Name', limit: 32 },
  changes: ['HealthCheckEnabled', ...HEALTH_CHECK, 'TargetGroupAttributes'],
  ref: (self) => self.main,
  attributes: {
    TargetGroupArn: (self) => self.main,
    TargetGroupName: (self) => self.name,
    TargetGroupFullName: (self) => [{ kind: 'call', code: `targetgroup/\${${self.id}_arn#*:targetgroup/}` }],
  },
  print: (step) => ({
    find: () =>
      withTags({
        command: command('elbv2 describe-target-groups', textOption('names', step.name)),
        item: 'TargetGroups[0]',
        id: 'TargetGroupArn',
      }),
    create: () => {
      step.skip('Name')
      return [
        capture(
          command(
            'elbv2 create-target-group',
            textOption('name', step.name),
            options(step, 'TargetType', 'Protocol', 'ProtocolVersion', 'Port', 'VpcId', 'IpAddressType'),
            healthCheck(step),
            tagList(step),
          ),
          'TargetGroups[0].TargetGroupArn',
          step.into,
        ),
      ]
    },
    update: () => [
      run(command('elbv2 modify-target-group', textOption('target-group-arn', step.main), healthCheck(step))),
    ],
    ...attributes(step, 'TargetGroupAttributes', 'modify-target-group-attributes', 'target-group-arn'),
    retag: () => elbRetag(step),
    // A listener or rule that is gone may count as a user of it for some seconds more.
    remove: () => [
      retried(
        120,
        'ResourceInUse',
        command('elbv2 delete-target-group', textOption('target-group-arn', step.main)),
      ),
    ],
  }),
}

export const ELB_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': loadBalancer,
  'AWS::ElasticLoadBalancingV2::TargetGroup': targetGroup,
}
