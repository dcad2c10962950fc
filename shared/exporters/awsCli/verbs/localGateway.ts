import { capture, retried, run, tolerated, until } from '../actions.ts'
import { command, queried } from '../command.ts'
import { options } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { word } from '../shell/word.ts'
import { ec2Retag, listTags, tagSpecification } from '../tags.ts'
import { on } from './ec2Tagged.ts'

const ASSOCIATION = 'local-gateway-route-table-vpc-association'

/** Of an association that subnets are still routed through, or that is on its way. */
const BUSY = 'DependencyViolation|IncorrectState|InvalidState|in use'

const described = (step: Pick<Step, 'main'>) =>
  command(`ec2 describe-${ASSOCIATION}s`, on(`${ASSOCIATION}-ids`, step.main))

const association: Printer = {
  title: 'association with a local gateway',
  holds: 'id',
  ref: (self) => self.main,
  attributes: {
    LocalGatewayRouteTableVpcAssociationId: (self) => self.main,
    LocalGatewayId: (self) => ({
      ask: queried(described(self), 'LocalGatewayRouteTableVpcAssociations[0].LocalGatewayId'),
    }),
  },
  print: (step) => ({
    // It cannot be looked for by tag; a VPC has one at most with a gateway.
    find: () => ({
      command: command(`ec2 describe-${ASSOCIATION}s`, {
        name: 'filters',
        words: [
          word(text('Name=vpc-id,Values=', step.text('VpcId'))),
          word(text('Name=local-gateway-route-table-id,Values=', step.text('LocalGatewayRouteTableId'))),
          'Name=state,Values=associating,associated',
        ],
      }),
      item: 'LocalGatewayRouteTableVpcAssociations[0]',
      id: 'LocalGatewayRouteTableVpcAssociationId',
      tags: listTags('Tags'),
    }),
    create: () => [
      capture(
        command(
          `ec2 create-${ASSOCIATION}`,
          options(step, 'LocalGatewayRouteTableId', 'VpcId'),
          tagSpecification(step, ASSOCIATION),
        ),
        'LocalGatewayRouteTableVpcAssociation.LocalGatewayRouteTableVpcAssociationId',
        step.into,
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    always: () => [
      until(
        300,
        'the association with the local gateway',
        'associated',
        'disassociated',
        described(step),
        'LocalGatewayRouteTableVpcAssociations[0].State',
      ),
    ],
    remove: () => [
      retried(300, BUSY, command(`ec2 delete-${ASSOCIATION}`, on(`${ASSOCIATION}-id`, step.main))),
    ],
  }),
}

const whereTo = (step: Step) => options(step, 'LocalGatewayRouteTableId', 'DestinationCidrBlock')

const gatewayRoute: Printer = {
  title: 'route of a local gateway',
  holds: 'id',
  ref: (self) => self.text('DestinationCidrBlock'),
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('ec2 search-local-gateway-routes', options(step, 'LocalGatewayRouteTableId'), {
        name: 'filters',
        words: [word(text('Name=route-search.exact-match,Values=', step.text('DestinationCidrBlock')))],
      }),
      item: "Routes[?Type=='static']|[0]",
      id: 'DestinationCidrBlock',
    }),
    create: () => [
      run(
        command(
          'ec2 create-local-gateway-route',
          whereTo(step),
          options(step, 'LocalGatewayVirtualInterfaceGroupId', 'NetworkInterfaceId'),
        ),
      ),
    ],
    remove: () => [tolerated('NotFound', command('ec2 delete-local-gateway-route', whereTo(step)))],
  }),
}

export const LOCAL_GATEWAY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::LocalGatewayRouteTableVPCAssociation': association,
  'AWS::EC2::LocalGatewayRoute': gatewayRoute,
}
