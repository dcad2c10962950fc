import { capture, FOUND, run, withRole } from '../actions.ts'
import { command } from '../command.ts'
import { documentOption, flags, options, textOption } from '../options.ts'
import type { Find, Printer, Step } from '../printer.ts'
import { text, variable } from '../shell/text.ts'
import { ec2Retag, ID_TAG, listTags, STACK_TAG, tagSpecification } from '../tags.ts'
import { on } from './ec2Tagged.ts'

/** DescribeFleets filters by no tag, so the answer is searched. */
const find = (step: Step): Find => ({
  command: command('ec2 describe-fleets', {
    name: 'filters',
    words: ['Name=fleet-state,Values=submitted,active,modifying'],
  }),
  item: '',
  id: text(
    `Fleets[?Tags[?Key=='${ID_TAG}' && Value=='${step.id}'] && Tags[?Key=='${STACK_TAG}' && Value=='`,
    variable('NAME'),
    "']]|[0].FleetId",
  ),
  tagsFrom: {
    command: command('ec2 describe-fleets', textOption('fleet-ids', FOUND)),
    item: 'Fleets[0]',
    shape: listTags('Tags'),
  },
})

const fleet: Printer = {
  title: 'EC2 Fleet',
  holds: 'id',
  changes: ['TargetCapacitySpecification', 'ExcessCapacityTerminationPolicy'],
  ref: (self) => self.main,
  attributes: { FleetId: (self) => self.main },
  print: (step) => ({
    find: () => find(step),
    create: () => {
      step.skip('TagSpecifications')
      return [
        withRole(
          capture(
            command(
              'ec2 create-fleet',
              options(step, 'Type', 'TargetCapacitySpecification'),
              documentOption(step, 'launch-template-configs', step.value('LaunchTemplateConfigs')),
              options(step, 'OnDemandOptions', 'SpotOptions', 'ExcessCapacityTerminationPolicy'),
              flags(step, 'ReplaceUnhealthyInstances'),
              tagSpecification(step, 'fleet'),
            ),
            'FleetId',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      run(
        command(
          'ec2 modify-fleet',
          on('fleet-id', step.main),
          options(step, 'TargetCapacitySpecification', 'ExcessCapacityTerminationPolicy'),
        ),
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    remove: () => [
      run(
        command('ec2 delete-fleets', on('fleet-ids', step.main), { name: 'terminate-instances', words: [] }),
      ),
    ],
  }),
}

export const EC2_FLEET_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::EC2::EC2Fleet': fleet }
