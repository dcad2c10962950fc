import type { CfnObject, CfnValue } from '../cfn.ts'

export interface IngressRule {
  /** The group that is opened. */
  readonly group: CfnValue
  readonly port: number
  readonly protocol: 'tcp' | 'udp'
  /** Who may come in: a security group, or an IPv4 range. */
  readonly from: { readonly securityGroup: CfnValue } | { readonly cidr: CfnValue }
  readonly description: string
}

/** Properties of an `AWS::EC2::SecurityGroupIngress`: one source, one port, nothing else. */
export function ingressProperties({ group, port, protocol, from, description }: IngressRule): CfnObject {
  return {
    GroupId: group,
    IpProtocol: protocol,
    FromPort: port,
    ToPort: port,
    ...('cidr' in from ? { CidrIp: from.cidr } : { SourceSecurityGroupId: from.securityGroup }),
    Description: ruleDescription(description),
  }
}

/**
 * Text that EC2 takes as the description of a rule or group: 255 letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
 */
export const ruleDescription = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]/g, '')
    .slice(0, 255)
