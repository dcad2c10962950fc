import { compareText } from '../../../base/stableJson.ts'
import { pascalCase } from '../../../base/text.ts'
import type { ParameterType } from '../../../catalog/cfn.ts'
import type { Reference } from '../../../catalog/mapReferences.ts'
import type { PlanParameter, StackPlan } from '../../../plan/plan.ts'
import { keyOf } from './references.ts'

/** Attributes that are lists of text, of types that a drawing may have; checked against AWS's specification by a test. */
export const LIST_ATTRIBUTES: ReadonlySet<string> = new Set([
  'AWS::EC2::CapacityReservation.CapacityAllocationSet',
  'AWS::EC2::InstanceConnectEndpoint.NetworkInterfaceIds',
  'AWS::EC2::NetworkInterface.SecondaryPrivateIpAddresses',
  'AWS::EC2::Subnet.Ipv6CidrBlocks',
  'AWS::EC2::VPC.CidrBlockAssociations',
  'AWS::EC2::VPC.Ipv6CidrBlocks',
  'AWS::EC2::VPCEndpoint.DnsEntries',
  'AWS::EC2::VPCEndpoint.NetworkInterfaceIds',
  'AWS::ElastiCache::ReplicationGroup.ReadEndPoint.AddressesList',
  'AWS::ElastiCache::ReplicationGroup.ReadEndPoint.PortsList',
  'AWS::ElasticLoadBalancingV2::LoadBalancer.SecurityGroups',
  'AWS::ElasticLoadBalancingV2::TargetGroup.LoadBalancerArns',
  'AWS::FSx::FileCache.NetworkInterfaceIds',
  'AWS::GlobalAccelerator::Accelerator.Ipv4Addresses',
  'AWS::GlobalAccelerator::Accelerator.Ipv6Addresses',
  'AWS::Lightsail::Instance.Ipv6Addresses',
  'AWS::NetworkFirewall::Firewall.EndpointIds',
  'AWS::RDS::DBInstance.ReadReplicaDBClusterIdentifiers',
  'AWS::RDS::DBInstance.ReadReplicaDBInstanceIdentifiers',
  'AWS::RDS::DBInstance.StatusInfos',
  'AWS::Route53::HostedZone.NameServers',
])

/**
 * Under which name what a reference comes to is handed from one nested stack to another. A Ref keeps the id of its
 * resource, so that most of a template reads the same, nested or not.
 */
export function crossingNames(
  { resources, parameters, outputs }: StackPlan,
  references: ReadonlyMap<string, Reference>,
): (reference: Reference) => string {
  const ids = new Set([...resources.map(({ logicalId }) => logicalId), ...parameters.map(({ name }) => name)])
  const outputNames = new Set(outputs.map(({ name }) => name))
  const taken = new Set([...ids, ...outputNames])
  const names = new Map<string, string>()
  for (const [key, { target, attribute }] of [...references].sort(([a], [b]) => compareText(a, b))) {
    // Where it is handed to, the resource is not; but the plan may have an output of that name.
    if (attribute === null && !outputNames.has(target)) continue
    const name = free(`${target}${(attribute ?? 'Ref').replace(/[^A-Za-z0-9]/g, '')}`, taken)
    taken.add(name)
    names.set(key, name)
  }
  return (reference) => names.get(keyOf(reference)) ?? reference.target
}

/** The logical ids of the nested stacks in their parent, by the name of the part. */
export function stackIds({ parameters }: StackPlan, parts: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(parameters.map(({ name }) => name))
  return new Map(parts.map((name) => [name, free(`${pascalCase(name)}Stack`, taken)]))
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  while (taken.has(name)) name += 'X'
  return name
}

/**
 * A parameter of the parent as its nested stack takes it. What the user gives was checked by the parent: here it has
 * neither a default, which could hide that it was not handed on, nor limits. An SSM parameter arrives as what it led to.
 */
export function handedOn({ name, type, description, group, noEcho }: PlanParameter): PlanParameter {
  const led = /^AWS::SSM::Parameter::Value<(.+)>$/.exec(type)?.[1]
  const arrives = led === 'List<String>' ? 'CommaDelimitedList' : (led ?? type)
  return { name, type: arrives as ParameterType, description, group, ...(noEcho && { noEcho }) }
}

/** A nested stack takes text: a list is handed over with commas between. */
export const isListType = (type: string): boolean =>
  /List(<.+>)?$|^List<|<List<|CommaDelimitedList/.test(type)
