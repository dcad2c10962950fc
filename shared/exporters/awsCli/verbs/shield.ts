import { capture, run } from '../actions.ts'
import { command } from '../command.ts'
import { fixed, options, textOption } from '../options.ts'
import type { Printer } from '../printer.ts'
import { tagList } from '../tags.ts'

// AWS Shield is global, and its API answers in US East (N. Virginia) alone.
const HOME = fixed('region', 'us-east-1')

const protection: Printer = {
  title: 'Shield Advanced protection',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { ProtectionId: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command(
        'shield describe-protection',
        textOption('resource-arn', step.text('ResourceArn')),
        HOME,
      ),
      item: 'Protection',
      id: 'Id',
    }),
    create: () => [
      capture(
        command('shield create-protection', options(step, 'Name', 'ResourceArn'), HOME, tagList(step)),
        'ProtectionId',
        step.into,
      ),
    ],
    remove: () => [run(command('shield delete-protection', textOption('protection-id', step.main), HOME))],
  }),
}

export const SHIELD_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::Shield::Protection': protection }
