import { capture, run, until } from '../actions.ts'
import { command } from '../command.ts'
import { documentOption, fixed, flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { numberValue } from '../shell/value.ts'
import { ID_TAG, listTags, STACK_TAG, tagList } from '../tags.ts'

const idOf = (self: Self): Text => [{ kind: 'call', code: `\${${self.id}_arn##*/}` }]
const byId = (self: Self) => textOption('key-id', idOf(self))

const byTags = (step: Step) =>
  command('resourcegroupstaggingapi get-resources', fixed('resource-type-filters', 'kms:key'), {
    name: 'tag-filters',
    words: [`Key=${STACK_TAG},Values="$NAME"`, `Key=${ID_TAG},Values=${step.id}`],
  })

function rotation(step: Step): Action[] {
  const value = step.value('EnableKeyRotation')
  const period = options(step, 'RotationPeriodInDays')
  if (value?.kind !== 'boolean') return []
  return [
    run(
      value.value
        ? command('kms enable-key-rotation', byId(step), period)
        : command('kms disable-key-rotation', byId(step)),
    ),
  ]
}

const key: Printer = {
  title: 'KMS key',
  holds: 'arn',
  changes: ['Description', 'KeyPolicy', 'EnableKeyRotation', 'RotationPeriodInDays'],
  keeps: 'the key to what is encrypted with it',
  ref: idOf,
  attributes: {
    Arn: (self) => self.main,
    KeyId: idOf,
  },
  print: (step) => ({
    // Keys have no names, and only the tagging service finds one by its tags.
    find: () => ({
      command: byTags(step),
      item: 'ResourceTagMappingList[0]',
      id: 'ResourceARN',
      tags: listTags('Tags'),
    }),
    create: () => {
      step.skip('PendingWindowInDays')
      return [
        capture(
          command(
            'kms create-key',
            options(step, 'Description', 'KeySpec', 'KeyUsage', 'Origin'),
            flags(step, 'MultiRegion', 'BypassPolicyLockoutSafetyCheck'),
            documentOption(step, 'policy', step.value('KeyPolicy'), 'policy'),
            tagList(step, 'TagKey', 'TagValue'),
          ),
          'KeyMetadata.Arn',
          step.into,
        ),
        // The index of tags lags behind: a run right after this one would not find the key and make another.
        until(
          600,
          'the key in the index of tags',
          ID_TAG,
          '',
          byTags(step),
          text("ResourceTagMappingList[?ResourceARN=='", step.main, `']|[0].Tags[?Key=='${ID_TAG}']|[0].Key`),
        ),
      ]
    },
    update: () => [
      ...(step.value('Description') === undefined
        ? []
        : [run(command('kms update-key-description', byId(step), options(step, 'Description')))]),
      ...(step.value('KeyPolicy') === undefined
        ? []
        : [
            run(
              command(
                'kms put-key-policy',
                byId(step),
                fixed('policy-name', 'default'),
                documentOption(step, 'policy', step.value('KeyPolicy'), 'policy'),
              ),
            ),
          ]),
    ],
    ...(step.value('EnableKeyRotation') === undefined ? {} : { complete: () => rotation(step) }),
    retag: () => run(command('kms tag-resource', byId(step), tagList(step, 'TagKey', 'TagValue'))),
    // Without the tag a later deployment does not take the dying key for its own.
    remove: () => [
      run(command('kms untag-resource', byId(step), fixed('tag-keys', ID_TAG))),
      run(
        command(
          'kms schedule-key-deletion',
          byId(step),
          option(step, 'pending-window-in-days', step.value('PendingWindowInDays') ?? numberValue(30)),
        ),
      ),
    ],
  }),
}

export const KMS_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::KMS::Key': key }
