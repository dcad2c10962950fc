import { capture, lines, retried, run, tolerated } from '../actions.ts'
import { command, commandLines, type Option, queried } from '../command.ts'
import { options } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { word } from '../shell/word.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { IN_USE, on, tagged } from './ec2Tagged.ts'

const routeTable: Printer = {
  title: 'route table',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { RouteTableId: (self) => self.main },
  print: (step) => ({
    find: () => tagged('describe-route-tables', 'RouteTables', 'RouteTableId'),
    create: () => [
      capture(
        command('ec2 create-route-table', options(step, 'VpcId'), tagSpecification(step, 'route-table')),
        'RouteTable.RouteTableId',
        step.into,
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    // Subnets hold on to it by associations, which have no tags of their own.
    remove: () => [
      lines(
        'while :; do',
        ...commandLines(
          queried(
            command('ec2 describe-route-tables', on('route-table-ids', step.main)),
            'RouteTables[0].Associations[?SubnetId]|[0].RouteTableAssociationId',
          ),
          '  peek ',
        ),
        '  if missing; then break; fi',
        '  aws ec2 disassociate-route-table --association-id "$FOUND"',
        'done',
      ),
      retried(300, IN_USE, command('ec2 delete-route-table', on('route-table-id', step.main))),
    ],
  }),
}

const DESTINATIONS = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'] as const
const TARGETS = [
  'GatewayId',
  'NatGatewayId',
  'EgressOnlyInternetGatewayId',
  'TransitGatewayId',
  'VpcPeeringConnectionId',
  'VpcEndpointId',
  'NetworkInterfaceId',
  'InstanceId',
  'CarrierGatewayId',
  'LocalGatewayId',
  'CoreNetworkArn',
] as const

const whereTo = (step: Step): Option[] => options(step, 'RouteTableId', ...DESTINATIONS)

function destinationQuery(step: Step): (string | Text)[] {
  for (const property of DESTINATIONS) {
    if (step.value(property) === undefined) continue
    return [`Routes[?${property}=='`, step.text(property), `']|[0].${property}`]
  }
  step.fault('a route needs a destination')
  return []
}

const route: Printer = {
  title: 'route',
  holds: 'id',
  ref: (self) => self.text('RouteTableId'),
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('ec2 describe-route-tables', on('route-table-ids', step.text('RouteTableId'))),
      item: 'RouteTables[0]',
      id: text(...destinationQuery(step)),
    }),
    create: () => [run(command('ec2 create-route', whereTo(step), options(step, ...TARGETS)))],
    found: () => [run(command('ec2 replace-route', whereTo(step), options(step, ...TARGETS)))],
    remove: step.isOurs('RouteTableId')
      ? null
      : () => [tolerated('InvalidRoute.NotFound', command('ec2 delete-route', whereTo(step)))],
  }),
}

const association: Printer = {
  title: 'route table association',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('ec2 describe-route-tables', {
        name: 'filters',
        words: [
          word(text('Name=route-table-id,Values=', step.text('RouteTableId'))),
          word(text('Name=association.subnet-id,Values=', step.text('SubnetId'))),
        ],
      }),
      item: 'RouteTables[0]',
      id: text("Associations[?SubnetId=='", step.text('SubnetId'), "']|[0].RouteTableAssociationId"),
    }),
    create: () => [
      capture(
        command('ec2 associate-route-table', options(step, 'RouteTableId', 'SubnetId')),
        'AssociationId',
        step.into,
      ),
    ],
    remove: null,
  }),
}

export const ROUTING_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::RouteTable': routeTable,
  'AWS::EC2::Route': route,
  'AWS::EC2::SubnetRouteTableAssociation': association,
}
