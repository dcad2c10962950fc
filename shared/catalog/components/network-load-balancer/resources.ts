import { pathOut } from '../../aws/network.ts'
import { type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import { listenerSuffix, type NlbConfig, type NlbListener } from './config.ts'

type Context = EmitContext<NlbConfig>

export function* nlbResources(ctx: Context): Iterable<PlanItem> {
  const { config, network, securityGroup } = ctx
  if (!network || securityGroup === null) throw new Error('the load balancer stands in no subnets')
  const isPublic = config.scheme === 'internet-facing'
  const addresses = isPublic && config.staticAddresses
  const { subnetIds } = network
  const dependsOn = isPublic ? pathOut(network) : []
  if (addresses) {
    if (!Array.isArray(subnetIds))
      throw new Error(
        'fixed addresses are given to subnets one by one, and the subnets of an existing VPC are known only as a list; turn off "Elastic IP addresses"',
      )
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html
    for (const index of subnetIds.keys())
      yield ctx.resource(
        `Address${index + 1}`,
        'AWS::EC2::EIP',
        { Domain: 'vpc', Tags: ctx.tags(`${ctx.name} ${index + 1}`) },
        { dependsOn },
      )
  }
  yield ctx.resource(
    '',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    {
      Type: 'network',
      Scheme: config.scheme,
      IpAddressType: 'ipv4',
      ...(addresses && Array.isArray(subnetIds)
        ? {
            SubnetMappings: subnetIds.map((SubnetId, index) => ({
              SubnetId,
              AllocationId: ctx.getAtt(`Address${index + 1}`, 'AllocationId'),
            })),
          }
        : { Subnets: subnetIds }),
      SecurityGroups: [securityGroup],
      LoadBalancerAttributes: [
        { Key: 'load_balancing.cross_zone.enabled', Value: String(config.crossZone) },
        { Key: 'deletion_protection.enabled', Value: String(config.deletionProtection) },
      ],
      Tags: ctx.tags(),
    },
    dependsOn.length > 0 ? { dependsOn } : {},
  )
  const certificate = ctx.logicalId('CertificateArn')
  if (config.listeners.some(({ protocol }) => protocol === 'TLS'))
    yield ctx.parameter({
      name: certificate,
      type: 'String',
      description: `ARN of the certificate of ${ctx.name} in AWS Certificate Manager, in the Region of the stack`,
      allowedPattern: '^arn:aws[a-z-]*:(acm|iam)::?[a-z0-9-]*:[0-9]{12}:.+$',
      constraint: 'the ARN of a certificate in AWS Certificate Manager or IAM',
      group: 'Certificates',
    })
  for (const listener of config.listeners) {
    const targets = targetsOf(ctx, listener)
    // AWS takes no listener without a target group, so a port that nothing serves gets none.
    if (targets.length === 0) continue
    yield ctx.resource(listenerSuffix(listener), 'AWS::ElasticLoadBalancingV2::Listener', {
      LoadBalancerArn: ctx.ref(),
      Port: listener.port,
      Protocol: listener.protocol,
      ...(listener.protocol === 'TLS' && {
        SslPolicy: config.tlsPolicy,
        Certificates: [{ CertificateArn: ref(certificate) }],
      }),
      DefaultActions: [forward(targets)],
    })
  }
  yield ctx.output({
    name: ctx.logicalId('DnsName'),
    value: ctx.getAtt('', 'DNSName'),
    description: `DNS name of ${ctx.name}`,
  })
}

const targetsOf = (ctx: Context, { port }: NlbListener) =>
  ctx.outgoing('routes').filter(({ handle }) => handle.listenerPorts.includes(port))

// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html
const TARGET_GROUPS_PER_ACTION = 5

function forward(targets: ReturnType<typeof targetsOf>) {
  const [only, second] = targets
  if (only && !second) return { Type: 'forward', TargetGroupArn: only.handle.targetGroup } as const
  if (targets.length > TARGET_GROUPS_PER_ACTION)
    throw new Error(
      `${targets.length} connections serve the same port, and a listener shares connections among ${TARGET_GROUPS_PER_ACTION} targets at most`,
    )
  return {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: targets.map(({ handle, config }) => ({
        TargetGroupArn: handle.targetGroup,
        Weight: Number(config.weight),
      })),
    },
  } as const
}
