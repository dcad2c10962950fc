import { isIntrinsic } from '../../../../shared/catalog/cfn.ts'
import { drops, edits, type Operator, removals } from '../plan.ts'
import { always, ROLE, TASK, TEMPLATE, text } from './common.ts'

export const permissions: readonly Operator[] = [
  edits(
    'wrong service principal',
    null,
    /AssumeRolePolicyDocument.*\.Service$/,
    text((value) => (value === 'lambda.amazonaws.com' ? 'ec2.amazonaws.com' : 'lambda.amazonaws.com')),
    3,
  ),
  edits(
    'misspelt service principal',
    null,
    /AssumeRolePolicyDocument.*\.Service$/,
    text((value) => value.replace('amazonaws.com', 'amazonaws.org')),
  ),
  edits(
    'misspelt action',
    null,
    /PolicyDocument.*\.Action\.\d+$/,
    text((value) => `${value}s`),
    2,
  ),
  edits(
    'another action than is needed',
    [ROLE],
    /Policies.*\.Action\.\d+$/,
    text((value) =>
      /^(logs:(Create|Put)|secretsmanager|ecr:Batch)/.test(value)
        ? `${value.split(':')[0]}:TagResource`
        : undefined,
    ),
    2,
  ),
  removals('dropped action', [ROLE], /Policies.*\.Action\.[01]$/, 2),
  removals('dropped statement', null, /PolicyDocument\.Statement\.\d$/, 3),
  removals('dropped inline policies', [ROLE], /^Policies$/, 2),
  removals('dropped managed policy', [ROLE], /^ManagedPolicyArns\.0$/, 2),
  edits('misspelt managed policy', [ROLE], /^ManagedPolicyArns\.0$/, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'concat'
      ? {
          ...value,
          parts: value.parts.map((part, index) =>
            index === value.parts.length - 1 ? `${String(part)}Policy` : part,
          ),
        }
      : undefined,
  ),
  edits('every action', null, /Policies.*\.Action$/, always('*'), 2),
  edits(
    'every action of a service',
    null,
    /Policies.*\.Action\.0$/,
    text((value) => `${value.split(':')[0]}:*`),
  ),
  edits('every resource', null, /Policies.*\.Resource$/, (value) => (value === '*' ? undefined : '*'), 3),
  edits(
    'anyone as principal',
    ['AWS::S3::BucketPolicy', 'AWS::KMS::Key'],
    /Statement\.0\.Principal$/,
    always('*'),
  ),
  edits('Deny instead of Allow', null, /PolicyDocument\.Statement\.0\.Effect$/, always('Deny'), 2),
  edits('an Effect that IAM lacks', null, /PolicyDocument\.Statement\.0\.Effect$/, always('Permit')),
  edits('wrong version of the policy language', null, /PolicyDocument\.Version$/, always('2012-10-27')),
  removals(
    'missing role',
    [TASK, 'AWS::Batch::JobDefinition', TEMPLATE, 'AWS::EC2::FlowLog'],
    /(TaskRoleArn|ExecutionRoleArn|JobRoleArn|IamInstanceProfile|DeliverLogsPermissionArn)$/,
    3,
  ),
  removals('instance profile without a role', ['AWS::IAM::InstanceProfile'], /^Roles\.0$/),
  removals('instances without a profile', ['AWS::Batch::ComputeEnvironment'], /InstanceRole$/),
  drops('dropped bucket policy', ['AWS::S3::BucketPolicy']),
  {
    name: 'capability missing',
    *sites(stack) {
      if (stack.capabilities.length > 0)
        yield { where: 'capabilities', apply: (edited) => edited.capabilities([]) }
    },
  },
  edits('full access for all', [ROLE], /^ManagedPolicyArns\.0$/, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'concat'
      ? { ...value, parts: [...value.parts.slice(0, -1), ':iam::aws:policy/AdministratorAccess'] }
      : undefined,
  ),
]
