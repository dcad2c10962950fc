import type { Value } from '../cfn.ts'
import type { NetworkHandle } from '../define.ts'
import type { Cfn } from '../spec/checked.ts'

export interface IngressRule {
  /** The group that is opened. */
  readonly group: Value<string>
  readonly port: number
  /** The last of a range of ports that begins with `port`. */
  readonly last?: number
  readonly protocol: 'tcp' | 'udp'
  /** Who may come in: a security group, an IPv4 range, or a prefix list by its id. */
  readonly from:
    | { readonly securityGroup: Value<string> }
    | { readonly cidr: Value<string> }
    | { readonly prefixList: Value<string> }
  readonly description: string
}

/** Properties of an `AWS::EC2::SecurityGroupIngress`: one source, one port or range, nothing else. */
export function ingressProperties({ group, port, last = port, protocol, from, description }: IngressRule) {
  return {
    GroupId: group,
    IpProtocol: protocol,
    FromPort: port,
    ToPort: last,
    ...source(from),
    Description: ruleDescription(description),
  } satisfies Cfn<'AWS::EC2::SecurityGroupIngress'>
}

function source(from: IngressRule['from']) {
  if ('cidr' in from) return { CidrIp: from.cidr }
  if ('prefixList' in from) return { SourcePrefixListId: from.prefixList }
  return { SourceSecurityGroupId: from.securityGroup }
}

/**
 * Text that EC2 takes as the description of a rule or group: 255 letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`.
 * `$` is left out: CloudFormation's tools take `${` for a variable.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
 */
export const ruleDescription = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!*]/g, '')
    .slice(0, 255)

interface End {
  readonly name: string
  readonly network: NetworkHandle | null
}

/** Throws when the two stand in different VPCs: a rule can name security groups of its own VPC only. */
export function refuseOtherVpc(from: End, to: End): void {
  const [here, there] = [from.network?.layout.nodeId, to.network?.layout.nodeId]
  if (here !== undefined && there !== undefined && here !== there)
    throw new Error(`"${from.name}" and "${to.name}" are in different VPCs; put them into the same one`)
}
