import { capture, run } from '../actions.ts'
import { command } from '../command.ts'
import { options, textOption } from '../options.ts'
import type { Printer } from '../printer.ts'
import { literalOf, text, wildVariable } from '../shell/text.ts'
import { listTags, tagList } from '../tags.ts'

/** All but the value. */
const SETTINGS = ['Type', 'Description', 'AllowedPattern', 'DataType', 'Tier', 'Policies'] as const

/** The id of a machine image in it is written by a build pipeline as well: a later run leaves it. */
const parameter: Printer = {
  title: 'parameter',
  holds: 'name',
  naming: { property: 'Name', limit: 1011 },
  changes: ['Value', 'Description', 'AllowedPattern', 'Tier', 'Policies'],
  ref: (self) => self.name,
  attributes: { Value: (self) => self.text('Value'), Type: (self) => self.text('Type') },
  print: (step) => ({
    find: () => ({
      command: command('ssm get-parameter', textOption('name', step.name)),
      item: 'Parameter',
      id: 'Name',
      tagsFrom: {
        command: command(
          'ssm list-tags-for-resource',
          textOption('resource-type', text('Parameter')),
          textOption('resource-id', step.name),
        ),
        item: '',
        shape: listTags('TagList'),
      },
    }),
    create: () => {
      step.skip('Name')
      return [
        run(
          command(
            'ssm put-parameter',
            textOption('name', step.name),
            options(step, 'Value', ...SETTINGS),
            tagList(step),
          ),
        ),
      ]
    },
    update: () => {
      const kept = literalOf(step.text('DataType')) === 'aws:ec2:image'
      const value = `${step.id}_value`
      const read = command('ssm get-parameter', textOption('name', step.name))
      if (kept) step.skip('Value')
      return [
        ...(kept ? [capture(read, 'Parameter.Value', value)] : []),
        run(
          command(
            'ssm put-parameter',
            textOption('name', step.name),
            kept ? textOption('value', wildVariable(value)) : options(step, 'Value'),
            options(step, ...SETTINGS),
            { name: 'overwrite', words: [] },
          ),
        ),
      ]
    },
    retag: () =>
      run(
        command(
          'ssm add-tags-to-resource',
          textOption('resource-type', text('Parameter')),
          textOption('resource-id', step.name),
          tagList(step),
        ),
      ),
    remove: () => [run(command('ssm delete-parameter', textOption('name', step.name)))],
  }),
}

export const SSM_PARAMETER_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::SSM::Parameter': parameter,
}
