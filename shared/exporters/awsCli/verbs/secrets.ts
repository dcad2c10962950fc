import { actionLines, capture, indent, lines, run } from '../actions.ts'
import { command, commandLines, type Option, queried } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { literalOf, type Text, text, wildVariable } from '../shell/text.ts'
import { entry, itemsOf, scalarText, textValue, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'

const bySecret = (self: Self) => textOption('secret-id', self.name)

const textOf = (value: Value | undefined): Text => (value === undefined ? [] : (scalarText(value) ?? []))

/** Made by AWS and handed on in a variable, so that it stands in no file. */
function password(step: Step, generation: Value): Action {
  const off = (property: string, name: string): Option | null => {
    const value = entry(generation, property)
    return value?.kind === 'boolean' && value.value ? { name, words: [] } : null
  }
  const inJson = entry(generation, 'SecretStringTemplate') !== undefined
  const excluded = literalOf(textOf(entry(generation, 'ExcludeCharacters'))) ?? ''
  // Within JSON these two would have to be escaped.
  const wanted = new Set([...excluded, ...(inJson ? ['"', '\\'] : [])])
  // A backslash before the closing quote looks like a mistake in quoting.
  const all = [...wanted].sort((a, b) => Number(b === '\\') - Number(a === '\\')).join('')
  return capture(
    command(
      'secretsmanager get-random-password',
      option(step, 'password-length', entry(generation, 'PasswordLength')),
      all === '' ? null : option(step, 'exclude-characters', textValue(all)),
      off('ExcludePunctuation', 'exclude-punctuation'),
      off('ExcludeNumbers', 'exclude-numbers'),
      off('ExcludeUppercase', 'exclude-uppercase'),
      off('ExcludeLowercase', 'exclude-lowercase'),
      off('IncludeSpace', 'include-space'),
    ),
    'RandomPassword',
    `${step.id}_password`,
  )
}

/** `--secret-string=…`, since a password may begin with "-". */
function content(step: Step, generation: Value): Option | null {
  const template = entry(generation, 'SecretStringTemplate')
  const made = wildVariable(`${step.id}_password`)
  if (template === undefined) return { name: `secret-string=${word(made)}`, words: [] }
  const known = literalOf(textOf(template))
  const key = literalOf(textOf(entry(generation, 'GenerateStringKey')))
  if (known === null || key === null || !known.endsWith('}')) {
    step.fault('SecretStringTemplate must be a JSON object that is known when the script is written')
    return null
  }
  const before = known.slice(0, -1)
  const whole = text(`${before}${before.trim() === '{' ? '' : ','}${JSON.stringify(key)}:"`, made, '"}')
  return { name: 'secret-string', words: [word(whole)] }
}

const secret: Printer = {
  title: 'secret',
  holds: 'arn',
  naming: { property: 'Name', limit: 512 },
  changes: ['Description', 'KmsKeyId', 'GenerateSecretString'],
  keeps: 'its value',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('secretsmanager describe-secret', bySecret(step)),
      item: '',
      id: 'ARN',
      tags: listTags('Tags'),
    }),
    create: () => {
      step.skip('Name')
      const generation = step.value('GenerateSecretString')
      return [
        ...(generation === undefined ? [] : [password(step, generation)]),
        capture(
          command(
            'secretsmanager create-secret',
            textOption('name', step.name),
            options(step, 'Description', 'KmsKeyId', 'SecretString', [
              'ReplicaRegions',
              'add-replica-regions',
            ]),
            generation === undefined ? null : content(step, generation),
            tagList(step),
          ),
          'ARN',
          step.into,
        ),
      ]
    },
    // A password once made stays: whoever knows it would be locked out by a new one.
    update: () => {
      const made = options(step, 'Description', 'KmsKeyId')
      return made.length === 0 ? [] : [run(command('secretsmanager update-secret', bySecret(step), made))]
    },
    retag: () => run(command('secretsmanager tag-resource', bySecret(step), tagList(step))),
    remove: () => [
      ...itemsOf(step.value('ReplicaRegions')).map((replica) =>
        run(
          command(
            'secretsmanager remove-regions-from-replication',
            bySecret(step),
            option(step, 'remove-replica-regions', entry(replica, 'Region')),
          ),
        ),
      ),
      // The name would stay taken for the days in which it could be called back.
      run(
        command('secretsmanager delete-secret', bySecret(step), {
          name: 'force-delete-without-recovery',
          words: [],
        }),
      ),
    ],
  }),
}

function rotate(step: Step, now: Option | null): Action[] {
  return [
    run(
      command(
        'secretsmanager rotate-secret',
        options(step, 'SecretId', ['RotationLambdaARN', 'rotation-lambda-arn'], 'RotationRules'),
        now,
      ),
    ),
  ]
}

const rotation: Printer = {
  title: 'rotation of a secret',
  holds: 'id',
  ref: (self) => self.text('SecretId'),
  attributes: { Id: (self) => self.text('SecretId') },
  print: (step) => ({
    // Set anew each time, but a secret that rotates already is not changed out of turn.
    create: () => {
      const asked = flags(step, 'RotateImmediatelyOnUpdate')
      const now = asked.some(({ name }) => name.startsWith('no-'))
        ? { name: 'no-rotate-immediately', words: [] }
        : { name: 'rotate-immediately', words: [] }
      return [
        lines(
          ...commandLines(
            queried(command('secretsmanager describe-secret', options(step, 'SecretId')), 'RotationEnabled'),
            'peek ',
          ),
          'if [ "$FOUND" = True ]; then',
          ...indent(rotate(step, { name: 'no-rotate-immediately', words: [] }).flatMap(actionLines)),
          'else',
          ...indent(rotate(step, now).flatMap(actionLines)),
          'fi',
        ),
      ]
    },
    remove: step.isOurs('SecretId')
      ? null
      : () => [run(command('secretsmanager cancel-rotate-secret', options(step, 'SecretId')))],
  }),
}

export const SECRET_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::SecretsManager::RotationSchedule': rotation,
  'AWS::SecretsManager::Secret': secret,
}
