import { capture, run } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text, variable } from '../shell/text.ts'
import { entry } from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'

const byName = (self: Self) => textOption('repository-name', self.name)
const arnOf = (self: Self): Text => accountArn('ecr', 'repository/', self.name)

/** Each replaces what was set before. */
const settings = (step: Step): Action[] => {
  const policy = entry(step.value('LifecyclePolicy') ?? { kind: 'map', entries: [] }, 'LifecyclePolicyText')
  const access = step.value('RepositoryPolicyText')
  const made = {
    'put-image-tag-mutability': options(step, 'ImageTagMutability'),
    'put-image-scanning-configuration': option(
      step,
      'image-scanning-configuration',
      camelled(step.value('ImageScanningConfiguration')),
    ),
    'put-lifecycle-policy': documentOption(step, 'lifecycle-policy-text', policy, 'lifecycle'),
    'set-repository-policy': documentOption(step, 'policy-text', access, 'policy'),
  }
  return Object.entries(made).flatMap(([verb, item]) =>
    item === null || (Array.isArray(item) && item.length === 0)
      ? []
      : [run(command(`ecr ${verb}`, byName(step), item))],
  )
}

const repository: Printer = {
  title: 'ECR repository',
  holds: 'arn',
  naming: { property: 'RepositoryName', limit: 256 },
  changes: ['ImageTagMutability', 'ImageScanningConfiguration', 'LifecyclePolicy', 'RepositoryPolicyText'],
  keeps: 'its images',
  ref: (self) => self.name,
  attributes: {
    Arn: arnOf,
    RepositoryUri: (self) =>
      text(variable('ACCOUNT'), '.dkr.ecr.', variable('REGION'), '.', variable('URL_SUFFIX'), '/', self.name),
  },
  print: (step) => ({
    find: () => ({
      command: command('ecr describe-repositories', textOption('repository-names', step.name)),
      item: 'repositories[0]',
      id: 'repositoryArn',
      tagsFrom: {
        command: command('ecr list-tags-for-resource', textOption('resource-arn', arnOf(step))),
        item: '',
        shape: listTags('tags'),
      },
    }),
    create: () => {
      step.skip('RepositoryName', 'EmptyOnDelete')
      return [
        capture(
          command(
            'ecr create-repository',
            byName(step),
            option(step, 'encryption-configuration', camelled(step.value('EncryptionConfiguration'))),
            tagList(step),
          ),
          'repository.repositoryArn',
          step.into,
        ),
      ]
    },
    ...(settings(step).length === 0 ? {} : { complete: () => settings(step) }),
    retag: () => run(command('ecr tag-resource', textOption('resource-arn', step.main), tagList(step))),
    remove: () => [run(command('ecr delete-repository', byName(step), { name: 'force', words: [] }))],
  }),
}

export const ECR_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::ECR::Repository': repository }
