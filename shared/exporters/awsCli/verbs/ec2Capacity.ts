import { capture, retried, run } from '../actions.ts'
import { command } from '../command.ts'
import { options, textOption } from '../options.ts'
import type { Printer } from '../printer.ts'
import { text } from '../shell/text.ts'
import { word } from '../shell/word.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { IN_USE, on, tagged } from './ec2Tagged.ts'

const placementGroup: Printer = {
  title: 'placement group',
  holds: 'name',
  naming: { property: 'GroupName', limit: 255 },
  ref: (self) => self.main,
  attributes: { GroupName: (self) => self.main },
  print: (step) => ({
    find: () => tagged('describe-placement-groups', 'PlacementGroups', 'GroupName'),
    create: () => {
      step.skip('GroupName')
      return [
        capture(
          command(
            'ec2 create-placement-group',
            textOption('group-name', step.name),
            options(step, 'Strategy', 'PartitionCount', 'SpreadLevel'),
            tagSpecification(step, 'placement-group'),
          ),
          'PlacementGroup.GroupName',
          step.into,
        ),
      ]
    },
    // Tags are set on its id, and everything else speaks of its name.
    retag: () =>
      run(
        ec2Retag(step, [
          {
            kind: 'call',
            code: `$(aws ec2 describe-placement-groups --group-names ${word(step.main)} --query 'PlacementGroups[0].GroupId' --output text)`,
          },
        ]),
      ),
    // Instances that are shutting down still count.
    remove: () => [
      retried(300, IN_USE, command('ec2 delete-placement-group', textOption('group-name', step.main))),
    ],
  }),
}

const capacityReservation: Printer = {
  title: 'Capacity Reservation',
  holds: 'id',
  changes: ['InstanceCount', 'EndDateType', 'EndDate', 'InstanceMatchCriteria'],
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () =>
      tagged('describe-capacity-reservations', 'CapacityReservations', 'CapacityReservationId', {
        filters: ['Name=state,Values=active,pending'],
      }),
    create: () => {
      step.skip('TagSpecifications')
      return [
        capture(
          command(
            'ec2 create-capacity-reservation',
            options(
              step,
              'InstanceType',
              'InstancePlatform',
              'AvailabilityZone',
              'InstanceCount',
              'InstanceMatchCriteria',
              'Tenancy',
              'EndDateType',
              'EndDate',
            ),
            tagSpecification(step, 'capacity-reservation'),
          ),
          'CapacityReservation.CapacityReservationId',
          step.into,
        ),
      ]
    },
    update: () => [
      run(
        command(
          'ec2 modify-capacity-reservation',
          on('capacity-reservation-id', step.main),
          options(step, 'InstanceCount', 'InstanceMatchCriteria', 'EndDateType', 'EndDate'),
        ),
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    remove: () => [run(command('ec2 cancel-capacity-reservation', on('capacity-reservation-id', step.main)))],
  }),
}

const host: Printer = {
  title: 'Dedicated Host',
  holds: 'id',
  changes: ['AutoPlacement', 'HostRecovery', 'HostMaintenance'],
  ref: (self) => self.main,
  attributes: { HostId: (self) => self.main },
  print: (step) => ({
    find: () =>
      tagged('describe-hosts', 'Hosts', 'HostId', {
        option: 'filter',
        filters: ['Name=state,Values=available,under-assessment,pending'],
      }),
    create: () => [
      capture(
        command(
          'ec2 allocate-hosts',
          options(
            step,
            'AvailabilityZone',
            'InstanceType',
            'InstanceFamily',
            'AutoPlacement',
            'HostRecovery',
            'HostMaintenance',
          ),
          textOption('quantity', text('1')),
          tagSpecification(step, 'dedicated-host'),
        ),
        'HostIds[0]',
        step.into,
      ),
    ],
    update: () => [
      run(
        command(
          'ec2 modify-hosts',
          on('host-ids', step.main),
          options(step, 'AutoPlacement', 'HostRecovery', 'HostMaintenance'),
        ),
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    // A host is let go only when the last instance on it is gone.
    remove: () => [retried(300, IN_USE, command('ec2 release-hosts', on('host-ids', step.main)))],
  }),
}

const association: Printer = {
  title: 'Elastic IP association',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('ec2 describe-addresses', on('allocation-ids', step.text('AllocationId'))),
      item: 'Addresses[0]',
      id: 'AssociationId',
    }),
    create: () => [
      capture(
        command('ec2 associate-address', options(step, 'AllocationId', 'InstanceId')),
        'AssociationId',
        step.into,
      ),
    ],
    // Another instance takes the address over.
    found: () => [run(command('ec2 associate-address', options(step, 'AllocationId', 'InstanceId')))],
    remove: () => [run(command('ec2 disassociate-address', on('association-id', step.main)))],
  }),
}

export const EC2_CAPACITY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::CapacityReservation': capacityReservation,
  'AWS::EC2::EIPAssociation': association,
  'AWS::EC2::Host': host,
  'AWS::EC2::PlacementGroup': placementGroup,
}
