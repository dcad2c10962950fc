import type { Capability, PlanResource } from './plan.ts'

const NAMED_IAM: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
}

/** What CloudFormation asks the caller to acknowledge: any IAM resource, or one with a name of its own. */
export function capabilitiesOf(resources: readonly PlanResource[]): Capability[] {
  const named = resources.some((resource) =>
    Object.hasOwn(resource.properties, NAMED_IAM[resource.type] ?? ' '),
  )
  if (named) return ['CAPABILITY_NAMED_IAM']
  return resources.some((resource) => resource.type.startsWith('AWS::IAM::')) ? ['CAPABILITY_IAM'] : []
}
