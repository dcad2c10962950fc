import { capture, run, waiter, withRole } from '../actions.ts'
import { command, type OptionItem, queried } from '../command.ts'
import { fixed, option, options } from '../options.ts'
import type { Action, Attribute, Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, textValue, type Value } from '../shell/value.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { on, tagged } from './ec2Tagged.ts'

const ask =
  (path: string) =>
  (self: Self): Attribute => ({
    ask: queried(
      command('ec2 describe-instances', on('instance-ids', self.main)),
      `Reservations[0].Instances[0].${path}`,
    ),
  })

/** CloudFormation's names in the API's spelling. */
function interfaces(step: Step): OptionItem {
  const given = itemsOf(step.value('NetworkInterfaces'))
  if (given.length === 0) return null
  const made = given.map((item) =>
    mapValue({
      DeviceIndex: entry(item, 'DeviceIndex'),
      SubnetId: entry(item, 'SubnetId'),
      AssociatePublicIpAddress: entry(item, 'AssociatePublicIpAddress'),
      DeleteOnTermination: entry(item, 'DeleteOnTermination'),
      Groups: entry(item, 'GroupSet'),
    }),
  )
  return option(step, 'network-interfaces', listValue(made))
}

const only = (name: string, value: Value | undefined): Value | undefined =>
  value === undefined ? undefined : mapValue({ [name]: value })

const placement = (step: Step): Value | undefined => {
  const parts = {
    Tenancy: step.value('Tenancy'),
    HostId: step.value('HostId'),
    GroupName: step.value('PlacementGroupName'),
  }
  return Object.values(parts).every((part) => part === undefined) ? undefined : mapValue(parts)
}

/** The CLI encodes it, so the file is the text itself. */
function userData(step: Step): OptionItem {
  const raw = step.raw('UserData')
  if (typeof raw !== 'object' || !('$cfn' in raw) || raw.$cfn !== 'base64') return null
  const known = step.resolve(raw.value, 'UserData')
  return known.kind === 'text' ? { name: 'user-data', words: [step.textFile('user-data', known.text)] } : null
}

const credits = (step: Step): Value | undefined => entry(step.value('CreditSpecification'), 'CPUCredits')

const isProtected = ({ value }: Pick<Self, 'value'>): boolean => {
  const known = value('DisableApiTermination')
  return known?.kind === 'boolean' && known.value
}

const setProtection = (id: Text, enabled: boolean): Action =>
  run(
    command('ec2 modify-instance-attribute', on('instance-id', id), {
      name: enabled ? 'disable-api-termination' : 'no-disable-api-termination',
      words: [],
    }),
  )

function update(step: Step): Action[] {
  const metadata = ['HttpTokens', 'HttpEndpoint', 'HttpPutResponseHopLimit'].flatMap((name) => {
    const value = entry(step.value('MetadataOptions'), name)
    const kebab = name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`)
    return value === undefined ? [] : [option(step, kebab, value)]
  })
  const cpu = credits(step)
  const monitoring = step.value('Monitoring')
  return [
    setProtection(step.main, isProtected(step)),
    run(command('ec2 modify-instance-metadata-options', on('instance-id', step.main), metadata)),
    ...(monitoring?.kind === 'boolean'
      ? [run(command(`ec2 ${monitoring.value ? '' : 'un'}monitor-instances`, on('instance-ids', step.main)))]
      : []),
    ...(cpu === undefined
      ? []
      : [
          run(
            command(
              'ec2 modify-instance-credit-specification',
              option(
                step,
                'instance-credit-specifications',
                listValue([mapValue({ InstanceId: textValue(step.main), CpuCredits: cpu })]),
              ),
            ),
          ),
        ]),
  ]
}

const instance: Printer = {
  title: 'EC2 instance',
  holds: 'id',
  changes: ['DisableApiTermination', 'MetadataOptions', 'Monitoring', 'CreditSpecification'],
  ref: (self) => self.main,
  attributes: {
    InstanceId: (self) => self.main,
    AvailabilityZone: ask('Placement.AvailabilityZone'),
    PrivateIp: ask('PrivateIpAddress'),
    PublicIp: ask('PublicIpAddress'),
    PrivateDnsName: ask('PrivateDnsName'),
    PublicDnsName: ask('PublicDnsName'),
    VpcId: ask('VpcId'),
  },
  guarded: isProtected,
  print: (step) => ({
    // One that is gone keeps its tags for an hour.
    find: () =>
      tagged('describe-instances', 'Reservations[0].Instances', 'InstanceId', {
        filters: ['Name=instance-state-name,Values=pending,running,stopping,stopped'],
      }),
    create: () => {
      // run-instances gives no tags to volumes unless told so.
      step.skip('PropagateTagsToVolumeOnCreation')
      return [
        withRole(
          capture(
            command(
              'ec2 run-instances',
              options(step, 'ImageId', 'InstanceType', 'KeyName', 'LaunchTemplate'),
              fixed('count', '1'),
              interfaces(step),
              options(step, 'SubnetId', 'SecurityGroupIds', 'BlockDeviceMappings', 'MetadataOptions'),
              option(step, 'iam-instance-profile', only('Name', step.value('IamInstanceProfile'))),
              userData(step),
              option(step, 'monitoring', only('Enabled', step.value('Monitoring'))),
              isProtected(step) ? { name: 'disable-api-termination', words: [] } : null,
              options(
                step,
                'InstanceInitiatedShutdownBehavior',
                'HibernationOptions',
                'EnclaveOptions',
                'CpuOptions',
              ),
              option(step, 'credit-specification', only('CpuCredits', credits(step))),
              option(step, 'placement', placement(step)),
              tagSpecification(step, 'instance'),
            ),
            'Instances[0].InstanceId',
            step.into,
          ),
        ),
      ]
    },
    update: () => update(step),
    retag: () => run(ec2Retag(step, step.main)),
    always: () => [waiter('ec2 wait instance-running', on('instance-ids', step.main))],
    remove: () => [
      ...(isProtected(step) ? [setProtection(step.main, false)] : []),
      run(command('ec2 terminate-instances', on('instance-ids', step.main))),
      waiter('ec2 wait instance-terminated', on('instance-ids', step.main)),
    ],
  }),
}

export const EC2_INSTANCE_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::Instance': instance,
}
