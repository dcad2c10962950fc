import { run } from '../actions.ts'
import { type Command, command, type Option, queried } from '../command.ts'
import { textOption } from '../options.ts'
import type { Action, Self, Step } from '../printer.ts'
import { listTags, tagList } from '../tags.ts'
import { type LookedUp, lookedUpPassword } from './lookedUpPassword.ts'

export type Name = readonly [property: string, option: string]

export const retag = (step: Step): Action =>
  run(command('rds add-tags-to-resource', textOption('resource-name', step.main), tagList(step)))

export const password = (step: Step): LookedUp =>
  lookedUpPassword(step, step.raw('MasterUserPassword'), 'MasterUserPassword')

export const LOGS: Name = ['EnableCloudwatchLogsExports', 'enable-cloudwatch-logs-exports']

export const ask =
  (verb: string, by: (self: Self) => Option, path: string) =>
  (self: Self): { ask: Command } => ({ ask: queried(command(verb, by(self)), path) })

export const groupsOption: Name = ['VPCSecurityGroups', 'vpc-security-group-ids']

export const unprotect = (step: Step, verb: string, by: Option): Action[] => {
  const on = step.value('DeletionProtection')
  return on?.kind === 'boolean' && on.value
    ? [run(command(verb, by, ...['no-deletion-protection', 'apply-immediately'].map(bare)))]
    : []
}

export const bare = (name: string): Option => ({ name, words: [] })

export const tagsOf = {
  command: command('rds list-tags-for-resource', {
    name: 'resource-name',
    words: ['"$FOUND"'],
  }),
  item: '',
  shape: listTags('TagList'),
}
