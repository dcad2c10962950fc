import { capture, run } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import type { Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { tagList } from '../tags.ts'
import { retag, tagsOf } from './rdsCommon.ts'

const subnetGroup: Printer = {
  title: 'DB subnet group',
  holds: 'arn',
  naming: { property: 'DBSubnetGroupName', limit: 255 },
  changes: ['DBSubnetGroupDescription', 'SubnetIds'],
  ref: (self) => self.name,
  attributes: { DBSubnetGroupArn: (self) => self.main },
  print: (step) => {
    const byName = textOption('db-subnet-group-name', step.name)
    const described = () => options(step, 'DBSubnetGroupDescription', 'SubnetIds')
    return {
      find: () => ({
        command: command('rds describe-db-subnet-groups', byName),
        item: 'DBSubnetGroups[0]',
        id: 'DBSubnetGroupArn',
        tagsFrom: tagsOf,
      }),
      create: () => {
        step.skip('DBSubnetGroupName')
        return [
          capture(
            command('rds create-db-subnet-group', byName, described(), tagList(step)),
            'DBSubnetGroup.DBSubnetGroupArn',
            step.into,
          ),
        ]
      },
      update: () => [run(command('rds modify-db-subnet-group', byName, described()))],
      retag: () => retag(step),
      remove: () => [run(command('rds delete-db-subnet-group', byName))],
    }
  },
}

/** Parameters one by one: static ones wait for a restart, which is when new instances start anyhow. */
function parameters(step: Step, verb: string, byName: Option): Action[] {
  const value = step.value('Parameters')
  if (value?.kind !== 'map' || value.entries.length === 0) return []
  return [
    run(
      command(verb, byName, {
        name: 'parameters',
        words: value.entries.map(([name, given]) =>
          word(
            text(
              `ParameterName=${name},ParameterValue=`,
              quotedIfNeeded(given),
              ',ApplyMethod=pending-reboot',
            ),
          ),
        ),
      }),
    ),
  ]
}

/** Shorthand takes a value with commas in quotes. */
function quotedIfNeeded(value: Value): Text {
  const plain = value.kind === 'text' || value.kind === 'number' ? value.text : []
  const known = plain.length === 1 && plain[0]?.kind === 'literal' ? plain[0].text : ''
  return /[,=\s"]/.test(known) ? text(`"${known.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`) : plain
}

function parameterGroup(kind: 'DBParameterGroup' | 'DBClusterParameterGroup', title: string): Printer {
  const verb = kind === 'DBParameterGroup' ? 'db-parameter-group' : 'db-cluster-parameter-group'
  return {
    title,
    holds: 'arn',
    naming: { property: `${kind}Name`, limit: 255 },
    changes: ['Parameters'],
    ref: (self) => self.name,
    attributes: {
      DBParameterGroupArn: (self) => self.main,
      DBParameterGroupName: (self) => self.name,
    },
    print: (step) => {
      const byName = textOption(`${verb}-name`, step.name)
      return {
        find: () => ({
          command: command(`rds describe-${verb}s`, byName),
          item: `${kind}s[0]`,
          id: `${kind}Arn`,
          tagsFrom: tagsOf,
        }),
        create: () => {
          step.skip(`${kind}Name`)
          return [
            capture(
              command(
                `rds create-${verb}`,
                byName,
                options(step, ['Family', 'db-parameter-group-family'], 'Description'),
                tagList(step),
              ),
              `${kind}.${kind}Arn`,
              step.into,
            ),
          ]
        },
        complete: () => parameters(step, `rds modify-${verb}`, byName),
        retag: () => retag(step),
        remove: () => [run(command(`rds delete-${verb}`, byName))],
      }
    },
  }
}

export const RDS_GROUP_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::RDS::DBClusterParameterGroup': parameterGroup(
    'DBClusterParameterGroup',
    'DB cluster parameter group',
  ),
  'AWS::RDS::DBParameterGroup': parameterGroup('DBParameterGroup', 'DB parameter group'),
  'AWS::RDS::DBSubnetGroup': subnetGroup,
}
