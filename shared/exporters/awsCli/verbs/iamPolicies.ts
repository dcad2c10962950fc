import { capture, lines, retried, run, tolerated, withRole } from '../actions.ts'
import { command } from '../command.ts'
import { documentOption, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import { literalOf, type Text, text, variable } from '../shell/text.ts'
import { itemsOf } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'
import { inRegion, scalar } from './iam.ts'

const iamArn = (self: Self, kind: string, path: string | null): Text =>
  text('arn:', variable('PARTITION'), ':iam::', variable('ACCOUNT'), `:${kind}${path ?? '/'}`, self.name)

const pathOf = (self: Self): string => literalOf(self.text('Path')) || '/'

function onlyRoles(step: Step): void {
  for (const property of ['Users', 'Groups']) {
    const value = step.value(property)
    if (value !== undefined && itemsOf(value).length > 0)
      step.fault(`${property} of a policy have no commands; roles have`)
  }
}

const policy: Printer = {
  title: 'inline policy',
  holds: 'name',
  naming: { property: 'PolicyName', limit: 128 },
  ref: (self) => self.name,
  attributes: {},
  print: (step) => ({
    create: () => {
      onlyRoles(step)
      step.skip('PolicyName')
      return itemsOf(step.value('Roles')).map((name) =>
        withRole(
          run(
            command(
              'iam put-role-policy',
              textOption('role-name', scalar(name)),
              textOption('policy-name', step.name),
              documentOption(step, 'policy-document', step.value('PolicyDocument'), 'policy'),
            ),
          ),
        ),
      )
    },
    remove: () =>
      itemsOf(step.value('Roles')).map((name) =>
        tolerated(
          'NoSuchEntity',
          command(
            'iam delete-role-policy',
            textOption('role-name', scalar(name)),
            textOption('policy-name', step.name),
          ),
        ),
      ),
  }),
}

const managedPolicy: Printer = {
  title: 'managed policy',
  holds: 'arn',
  naming: { property: 'ManagedPolicyName', limit: 128, suffix: inRegion },
  changes: ['PolicyDocument', 'Roles'],
  ref: (self) => self.main,
  attributes: { PolicyArn: (self) => self.main },
  print: (step) => {
    const roles = () => itemsOf(step.value('Roles')).map(scalar)
    return {
      find: () => ({
        command: command('iam get-policy', textOption('policy-arn', iamArn(step, 'policy', pathOf(step)))),
        item: 'Policy',
        id: 'Arn',
        tags: listTags('Tags'),
      }),
      create: () => {
        onlyRoles(step)
        step.skip('ManagedPolicyName')
        return [
          withRole(
            capture(
              command(
                'iam create-policy',
                textOption('policy-name', step.name),
                options(step, 'Path', 'Description'),
                documentOption(step, 'policy-document', step.value('PolicyDocument'), 'policy'),
                tagList(step),
              ),
              'Policy.Arn',
              step.into,
            ),
          ),
        ]
      },
      // A policy keeps five versions.
      update: () => [
        lines(`drop_policy_versions ${word(step.main)}`),
        run(
          command(
            'iam create-policy-version',
            textOption('policy-arn', step.main),
            documentOption(step, 'policy-document', step.value('PolicyDocument'), 'policy'),
            { name: 'set-as-default', words: [] },
          ),
        ),
      ],
      complete: () =>
        roles().map((name) =>
          run(
            command(
              'iam attach-role-policy',
              textOption('role-name', name),
              textOption('policy-arn', step.main),
            ),
          ),
        ),
      retag: () => run(command('iam tag-policy', textOption('policy-arn', step.main), tagList(step))),
      remove: () => [
        ...roles().map((name) =>
          tolerated(
            'NoSuchEntity',
            command(
              'iam detach-role-policy',
              textOption('role-name', name),
              textOption('policy-arn', step.main),
            ),
          ),
        ),
        lines(`drop_policy_versions ${word(step.main)}`),
        retried(60, 'DeleteConflict', command('iam delete-policy', textOption('policy-arn', step.main))),
      ],
    }
  },
}

export const IAM_POLICY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::IAM::Policy': policy,
  'AWS::IAM::ManagedPolicy': managedPolicy,
}
