import { capture, FOUND, run, until, withRole } from '../actions.ts'
import { command } from '../command.ts'
import { documentOption, option, textOption } from '../options.ts'
import type { Find, Printer, Step } from '../printer.ts'
import { text, variable } from '../shell/text.ts'
import { entry, listValue, mapValue, textValue, type Value } from '../shell/value.ts'
import { ec2Retag, ID_TAG, listTags, STACK_TAG, tagListValue } from '../tags.ts'
import { on } from './ec2Tagged.ts'

const CONFIG = 'SpotFleetRequestConfigData'

/** DescribeSpotFleetRequests filters by nothing, so the answer is searched. */
const find = (step: Step): Find => ({
  command: command('ec2 describe-spot-fleet-requests'),
  item: '',
  id: text(
    `SpotFleetRequestConfigs[?contains(['submitted','active','modifying'],SpotFleetRequestState) && Tags[?Key=='${ID_TAG}' && Value=='${step.id}'] && Tags[?Key=='${STACK_TAG}' && Value=='`,
    variable('NAME'),
    "']]|[0].SpotFleetRequestId",
  ),
  tagsFrom: {
    command: command('ec2 describe-spot-fleet-requests', textOption('spot-fleet-request-ids', FOUND)),
    item: 'SpotFleetRequestConfigs[0]',
    shape: listTags('Tags'),
  },
})

/** The API takes the tags inside the request. */
function request(step: Step): Value | undefined {
  const config = step.value(CONFIG)
  if (config?.kind !== 'map') return config
  const tags = mapValue({ ResourceType: textValue('spot-fleet-request'), Tags: tagListValue(step) })
  return { kind: 'map', entries: [...config.entries, ['TagSpecifications', listValue([tags])]] }
}

const spotFleet: Printer = {
  title: 'Spot Fleet request',
  holds: 'id',
  changes: [
    `${CONFIG}.TargetCapacity`,
    `${CONFIG}.OnDemandTargetCapacity`,
    `${CONFIG}.ExcessCapacityTerminationPolicy`,
    `${CONFIG}.LaunchTemplateConfigs`,
  ],
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => {
    const part = (name: string) => entry(step.value(CONFIG), name)
    const described = command('ec2 describe-spot-fleet-requests', on('spot-fleet-request-ids', step.main))
    return {
      find: () => find(step),
      create: () => [
        withRole(
          capture(
            command(
              'ec2 request-spot-fleet',
              documentOption(step, 'spot-fleet-request-config', request(step)),
            ),
            'SpotFleetRequestId',
            step.into,
          ),
        ),
      ],
      update: () => [
        run(
          command(
            'ec2 modify-spot-fleet-request',
            on('spot-fleet-request-id', step.main),
            option(step, 'target-capacity', part('TargetCapacity')),
            option(step, 'on-demand-target-capacity', part('OnDemandTargetCapacity')),
            option(step, 'excess-capacity-termination-policy', part('ExcessCapacityTerminationPolicy')),
            documentOption(step, 'launch-template-configs', part('LaunchTemplateConfigs')),
          ),
        ),
      ],
      retag: () => run(ec2Retag(step, step.main)),
      // Until its instances are gone they hold on to subnets and security groups.
      remove: () => [
        run(
          command('ec2 cancel-spot-fleet-requests', on('spot-fleet-request-ids', step.main), {
            name: 'terminate-instances',
            words: [],
          }),
        ),
        until(
          900,
          'the end of its instances',
          '',
          '',
          described,
          "SpotFleetRequestConfigs[?SpotFleetRequestState!='cancelled']|[0].SpotFleetRequestState",
        ),
      ],
    }
  },
}

export const SPOT_FLEET_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::EC2::SpotFleet': spotFleet }
