import { capture, lines, retried, run } from '../actions.ts'
import { command, commandLines, queried } from '../command.ts'
import { flag, options } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { IN_USE, on, tagged } from './ec2Tagged.ts'

/** A switch that a call of its own sets, and how it stands in what was just made. */
interface Switch {
  readonly property: string
  readonly option: string
  readonly initial: boolean
}

const VPC_SWITCHES: readonly Switch[] = [
  { property: 'EnableDnsSupport', option: 'enable-dns-support', initial: true },
  { property: 'EnableDnsHostnames', option: 'enable-dns-hostnames', initial: false },
]

const SUBNET_SWITCHES: readonly Switch[] = [
  { property: 'MapPublicIpOnLaunch', option: 'map-public-ip-on-launch', initial: false },
  { property: 'AssignIpv6AddressOnCreation', option: 'assign-ipv6-address-on-creation', initial: false },
  { property: 'EnableDns64', option: 'enable-dns64', initial: false },
]

/** What stands already so in a new one is set only when an edit brings it back there. */
function switches(step: Step, list: readonly Switch[], asNew: boolean, verb: string, id: string): Action[] {
  return list.flatMap(({ property, option, initial }) => {
    const value = step.value(property)
    const isNew = value?.kind === 'boolean' && value.value === initial
    const set = isNew === asNew ? flag(step, option, value) : null
    return set === null ? [] : [run(command(verb, on(id, step.main), set))]
  })
}

function switching(step: Step, list: readonly Switch[], verb: string, id: string) {
  const needed = switches(step, list, false, verb, id)
  const update = () => switches(step, list, true, verb, id)
  return needed.length === 0 ? { update } : { update, complete: () => switches(step, list, false, verb, id) }
}

const vpc: Printer = {
  title: 'VPC',
  holds: 'id',
  changes: VPC_SWITCHES.map(({ property }) => property),
  ref: (self) => self.main,
  attributes: {
    VpcId: (self) => self.main,
    CidrBlock: (self) => self.text('CidrBlock'),
    DefaultSecurityGroup: (self) => ({
      ask: queried(
        command('ec2 describe-security-groups', {
          name: 'filters',
          words: [`"Name=vpc-id,Values=$${self.id}_id"`, 'Name=group-name,Values=default'],
        }),
        'SecurityGroups[0].GroupId',
      ),
    }),
  },
  print: (step) => ({
    find: () => tagged('describe-vpcs', 'Vpcs', 'VpcId'),
    create: () => [
      capture(
        command(
          'ec2 create-vpc',
          options(step, 'CidrBlock', 'InstanceTenancy', 'Ipv4IpamPoolId', 'Ipv4NetmaskLength'),
          tagSpecification(step, 'vpc'),
        ),
        'Vpc.VpcId',
        step.into,
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    ...switching(step, VPC_SWITCHES, 'ec2 modify-vpc-attribute', 'vpc-id'),
    remove: () => [retried(300, IN_USE, command('ec2 delete-vpc', on('vpc-id', step.main)))],
  }),
}

const internetGateway: Printer = {
  title: 'internet gateway',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { InternetGatewayId: (self) => self.main },
  print: (step) => ({
    find: () => tagged('describe-internet-gateways', 'InternetGateways', 'InternetGatewayId'),
    create: () => [
      capture(
        command('ec2 create-internet-gateway', tagSpecification(step, 'internet-gateway')),
        'InternetGateway.InternetGatewayId',
        step.into,
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    // Detaching belongs here: only the gateway is found by its tag, and it knows its VPC.
    remove: () => [
      lines(
        ...commandLines(
          queried(
            command('ec2 describe-internet-gateways', on('internet-gateway-ids', step.main)),
            'InternetGateways[0].Attachments[0].VpcId',
          ),
          'peek ',
        ),
        'if ! missing; then',
        // Public addresses of things that are still going block this for some minutes.
        ...commandLines(
          command('ec2 detach-internet-gateway', on('internet-gateway-id', step.main), {
            name: 'vpc-id',
            words: ['"$FOUND"'],
          }),
          `  retry 600 '${IN_USE}' `,
        ),
        'fi',
      ),
      run(command('ec2 delete-internet-gateway', on('internet-gateway-id', step.main))),
    ],
  }),
}

const gatewayAttachment: Printer = {
  title: 'internet gateway attachment',
  holds: 'id',
  ref: (self) => self.text('InternetGatewayId'),
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command(
        'ec2 describe-internet-gateways',
        on('internet-gateway-ids', step.text('InternetGatewayId')),
      ),
      item: 'InternetGateways[0]',
      id: 'Attachments[0].VpcId',
    }),
    create: () => [run(command('ec2 attach-internet-gateway', options(step, 'InternetGatewayId', 'VpcId')))],
    remove: null,
  }),
}

const subnet: Printer = {
  title: 'subnet',
  holds: 'id',
  changes: SUBNET_SWITCHES.map(({ property }) => property),
  ref: (self) => self.main,
  attributes: {
    SubnetId: (self) => self.main,
    AvailabilityZone: (self) => self.text('AvailabilityZone'),
    CidrBlock: (self) => self.text('CidrBlock'),
    VpcId: (self) => self.text('VpcId'),
    OutpostArn: (self) => self.text('OutpostArn'),
  },
  print: (step) => ({
    find: () => tagged('describe-subnets', 'Subnets', 'SubnetId'),
    create: () => [
      capture(
        command(
          'ec2 create-subnet',
          options(
            step,
            'VpcId',
            'CidrBlock',
            'AvailabilityZone',
            'AvailabilityZoneId',
            'OutpostArn',
            'Ipv6CidrBlock',
          ),
          tagSpecification(step, 'subnet'),
        ),
        'Subnet.SubnetId',
        step.into,
      ),
    ],
    ...switching(step, SUBNET_SWITCHES, 'ec2 modify-subnet-attribute', 'subnet-id'),
    retag: () => run(ec2Retag(step, step.main)),
    remove: () => [retried(600, IN_USE, command('ec2 delete-subnet', on('subnet-id', step.main)))],
  }),
}

export const VPC_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::VPC': vpc,
  'AWS::EC2::InternetGateway': internetGateway,
  'AWS::EC2::VPCGatewayAttachment': gatewayAttachment,
  'AWS::EC2::Subnet': subnet,
}
