import { type CfnValue, isIntrinsic } from '../../../catalog/cfn.ts'
import { capture, lines, run, tolerated, withRole } from '../actions.ts'
import { command } from '../command.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { literalOf, type Text } from '../shell/text.ts'
import { entry, itemsOf, scalarText, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'

/**
 * IAM is one for all Regions: without it, the same stack in a second Region would take the first one's role for its
 * own, with a policy on the first Region's resources.
 */
export const inRegion = (): string => '-$REGION'

export const scalar = (value: Value | undefined): Text =>
  value === undefined ? [] : (scalarText(value) ?? [])

/** Inline policies that steps of their own put on this role: their names, as shell words. */
function otherPolicies(step: Step): string[] {
  return step.others('AWS::IAM::Policy').flatMap((policy) => {
    const roles = policy.properties.Roles
    const name = policy.properties.PolicyName
    const onRole = Array.isArray(roles) && roles.some((role: CfnValue) => refersTo(role, step.id))
    return onRole && name !== undefined ? [word(scalar(step.resolve(name, 'PolicyName')))] : []
  })
}

function otherAttachments(step: Step): string[] {
  return step.others('AWS::IAM::ManagedPolicy').flatMap((policy) => {
    const roles = policy.properties.Roles
    const onRole = Array.isArray(roles) && roles.some((role: CfnValue) => refersTo(role, step.id))
    return onRole ? [word(scalar(step.resolve({ $cfn: 'ref', target: policy.logicalId }, 'Roles')))] : []
  })
}

const refersTo = (value: CfnValue, id: string): boolean =>
  typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'ref' && value.target === id

const inline = (step: Step): readonly Value[] => itemsOf(step.value('Policies'))
const attached = (step: Step): readonly Text[] => itemsOf(step.value('ManagedPolicyArns')).map(scalar)
const onRole = (step: Step) => textOption('role-name', step.name)

const grant = (step: Step): Action[] => [
  ...attached(step).map((policy) =>
    run(command('iam attach-role-policy', onRole(step), textOption('policy-arn', policy))),
  ),
  ...inline(step).map((policy) =>
    run(
      command(
        'iam put-role-policy',
        onRole(step),
        option(step, 'policy-name', entry(policy, 'PolicyName')),
        documentOption(
          step,
          'policy-document',
          entry(policy, 'PolicyDocument'),
          `policy-${literalOf(scalar(entry(policy, 'PolicyName'))) ?? 'inline'}`,
        ),
      ),
    ),
  ),
]

function about(step: Step): Action[] {
  const made = options(step, 'Description', 'MaxSessionDuration')
  return made.length === 0 ? [] : [run(command('iam update-role', onRole(step), made))]
}

const role: Printer = {
  title: 'IAM role',
  holds: 'arn',
  naming: { property: 'RoleName', limit: 64, suffix: inRegion },
  changes: ['AssumeRolePolicyDocument', 'Description', 'MaxSessionDuration', 'ManagedPolicyArns', 'Policies'],
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('iam get-role', onRole(step)),
      item: 'Role',
      id: 'Arn',
      tags: listTags('Tags'),
    }),
    create: () => {
      step.skip('RoleName')
      return [
        withRole(
          capture(
            command(
              'iam create-role',
              onRole(step),
              options(step, 'Path', 'Description', 'MaxSessionDuration', 'PermissionsBoundary'),
              documentOption(
                step,
                'assume-role-policy-document',
                step.value('AssumeRolePolicyDocument'),
                'trust',
              ),
              tagList(step),
            ),
            'Role.Arn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      run(
        command(
          'iam update-assume-role-policy',
          onRole(step),
          documentOption(step, 'policy-document', step.value('AssumeRolePolicyDocument'), 'trust'),
        ),
      ),
      ...about(step),
      lines(
        [
          `prune_role ${word(step.name)}`,
          ...inline(step).map((policy) => word(scalar(entry(policy, 'PolicyName')))),
          ...attached(step).map(word),
          ...otherPolicies(step),
          ...otherAttachments(step),
        ].join(' \\\n    '),
      ),
    ],
    ...(grant(step).length === 0 ? {} : { complete: () => grant(step) }),
    retag: () => run(command('iam tag-role', onRole(step), tagList(step))),
    remove: () => [lines(`prune_role ${word(step.name)}`), run(command('iam delete-role', onRole(step)))],
  }),
}

const instanceProfile: Printer = {
  title: 'instance profile',
  holds: 'arn',
  naming: { property: 'InstanceProfileName', limit: 128, suffix: inRegion },
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => {
    const profile = textOption('instance-profile-name', step.name)
    const roles = () => itemsOf(step.value('Roles')).map(scalar)
    return {
      find: () => ({
        command: command('iam get-instance-profile', profile),
        item: 'InstanceProfile',
        id: 'Arn',
        tags: listTags('Tags'),
      }),
      create: () => {
        step.skip('InstanceProfileName')
        return [
          capture(
            command('iam create-instance-profile', profile, options(step, 'Path'), tagList(step)),
            'InstanceProfile.Arn',
            step.into,
          ),
        ]
      },
      // A profile holds one role; the same one again is refused as over the limit.
      complete: () =>
        roles().map((name) =>
          tolerated(
            'LimitExceeded|EntityAlreadyExists',
            command('iam add-role-to-instance-profile', profile, textOption('role-name', name)),
          ),
        ),
      retag: () => run(command('iam tag-instance-profile', profile, tagList(step))),
      remove: () => [
        lines(
          `peek aws iam get-instance-profile --instance-profile-name ${word(step.name)} \\`,
          "  --query 'InstanceProfile.Roles[0].RoleName' --output text",
          'if ! missing; then',
          `  aws iam remove-role-from-instance-profile --instance-profile-name ${word(step.name)} --role-name "$FOUND"`,
          'fi',
        ),
        run(command('iam delete-instance-profile', profile)),
      ],
    }
  },
}

export const IAM_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::IAM::Role': role,
  'AWS::IAM::InstanceProfile': instanceProfile,
}
