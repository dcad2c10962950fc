import { ACCOUNT_ID, type CfnObject, type CfnValue, managedPolicy, type Tag, type Value } from '../cfn.ts'
import type { Cfn } from '../spec/checked.ts'

/** One statement of a policy, in IAM's own spelling. `Principal` only in policies that hang on a resource. */
export interface PolicyStatement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: CfnValue
  readonly Action: string | readonly string[]
  readonly Resource?: CfnValue
  readonly Condition?: CfnObject
}

/**
 * The service's principal, from its short name: 'ec2' → 'ec2.amazonaws.com', 'monitoring.rds' →
 * 'monitoring.rds.amazonaws.com'. The same in every partition.
 */
const servicePrincipal = (service: string): string =>
  service.endsWith('.amazonaws.com') ? service : `${service}.amazonaws.com`

/** Allows the actions on the resources and nothing else. Actions are sorted: the same set prints the same bytes. */
export function allow(
  actions: readonly string[],
  resources: CfnValue,
  extra: Pick<PolicyStatement, 'Sid' | 'Condition'> = {},
): PolicyStatement {
  return { ...extra, Effect: 'Allow', Action: [...new Set(actions)].sort(), Resource: resources }
}

/** A policy document of the current policy language version. */
export function policyDocument(statements: readonly PolicyStatement[]): CfnObject {
  return { Version: '2012-10-17', Statement: statements.map(statementObject) }
}

/**
 * Lets the services assume a role. `guarded` adds `aws:SourceAccount`, which keeps a service from being used by
 * another account to act here ("confused deputy"); EC2 instances and ECS tasks do not send that key, so it is off by
 * default.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function trustPolicy(
  service: string | readonly string[],
  { guarded = false }: { readonly guarded?: boolean } = {},
): CfnObject {
  const principals = (typeof service === 'string' ? [service] : service).map(servicePrincipal)
  return policyDocument([
    {
      Effect: 'Allow',
      Principal: { Service: principals.length === 1 ? (principals[0] ?? '') : principals },
      Action: 'sts:AssumeRole',
      ...(guarded && { Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT_ID } } }),
    },
  ])
}

export interface RoleOptions {
  readonly trust: CfnObject
  /** Names of AWS managed policies, such as `service-role/AmazonECSTaskExecutionRolePolicy`. */
  readonly managedPolicies?: readonly string[]
  /** Inline policies by name; one without statements is left out. */
  readonly policies?: Readonly<Record<string, readonly PolicyStatement[]>>
  readonly description?: string
  readonly tags?: readonly Tag[]
}

/** Properties of an `AWS::IAM::Role`. The role gets no name: CloudFormation then needs no CAPABILITY_NAMED_IAM. */
export function roleProperties(options: RoleOptions) {
  const inline = Object.entries(options.policies ?? {}).filter(([, statements]) => statements.length > 0)
  const managed = options.managedPolicies ?? []
  return {
    ...(options.description !== undefined && { Description: roleDescription(options.description) }),
    AssumeRolePolicyDocument: options.trust,
    ...(managed.length > 0 && { ManagedPolicyArns: managed.map(managedPolicy) }),
    ...(inline.length > 0 && {
      Policies: inline.map(([PolicyName, statements]) => ({
        PolicyName,
        PolicyDocument: policyDocument(statements),
      })),
    }),
    ...(options.tags !== undefined && { Tags: options.tags }),
  } satisfies Cfn<'AWS::IAM::Role'>
}

/**
 * IAM takes Latin-1 and 1,000 characters. `$` is left out: CloudFormation's tools take `${` for a variable.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
const roleDescription = (text: string): string => text.replace(/[^ -#%-~\u00a1-\u00ff]/g, '').slice(0, 1000)

/** Properties of an `AWS::IAM::InstanceProfile`, through which EC2 instances get a role. */
export const instanceProfileProperties = (role: Value<string>) =>
  ({ Roles: [role] }) satisfies Cfn<'AWS::IAM::InstanceProfile'>

function statementObject(statement: PolicyStatement): CfnObject {
  const { Sid, Effect, Principal, Action, Resource, Condition } = statement
  return {
    ...(Sid !== undefined && { Sid }),
    Effect,
    ...(Principal !== undefined && { Principal }),
    Action,
    ...(Resource !== undefined && { Resource }),
    ...(Condition !== undefined && { Condition }),
  }
}
