import { capture, retried, run, until } from '../actions.ts'
import { command } from '../command.ts'
import { option, options } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import { mapValue, type Value } from '../shell/value.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { on, tagged } from './ec2Tagged.ts'

const OPTIONS = [
  'AmazonSideAsn',
  'AutoAcceptSharedAttachments',
  'DefaultRouteTableAssociation',
  'DefaultRouteTablePropagation',
  'DnsSupport',
  'MulticastSupport',
  'VpnEcmpSupport',
] as const

/** Nothing when it is deleted. */
const GONE = "TransitGatewayVpcAttachments[?State!='deleted']|[0].State"

/** EC2's own name for it among the kinds that it tags. */
const TAGGED = ['transit', 'gateway'].join('-')

const optionsOf = (step: Step, names: readonly string[]): Value =>
  mapValue(Object.fromEntries(names.map((name) => [name, step.value(name)])))

/** Of a gateway or an attachment whose other half is still at work. */
const BUSY = 'IncorrectState|InvalidState'

const gateway: Printer = {
  title: 'transit gateway',
  holds: 'id',
  changes: ['Description', 'AutoAcceptSharedAttachments', 'DnsSupport', 'VpnEcmpSupport'],
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => {
    const state = command('ec2 describe-transit-gateways', on('transit-gateway-ids', step.main))
    return {
      find: () =>
        tagged('describe-transit-gateways', 'TransitGateways', 'TransitGatewayId', {
          filters: ['Name=state,Values=pending,available,modifying'],
        }),
      create: () => [
        capture(
          command(
            'ec2 create-transit-gateway',
            options(step, 'Description'),
            option(step, 'options', optionsOf(step, OPTIONS)),
            tagSpecification(step, TAGGED),
          ),
          'TransitGateway.TransitGatewayId',
          step.into,
        ),
      ],
      update: () => [
        run(
          command(
            'ec2 modify-transit-gateway',
            on('transit-gateway-id', step.main),
            options(step, 'Description'),
            option(
              step,
              'options',
              optionsOf(step, ['AutoAcceptSharedAttachments', 'DnsSupport', 'VpnEcmpSupport']),
            ),
          ),
        ),
      ],
      retag: () => run(ec2Retag(step, step.main)),
      always: () => [
        until(900, 'the transit gateway', 'available', 'deleted', state, 'TransitGateways[0].State'),
      ],
      remove: () => [
        retried(600, BUSY, command('ec2 delete-transit-gateway', on('transit-gateway-id', step.main))),
      ],
    }
  },
}

const attachment: Printer = {
  title: 'transit gateway attachment',
  holds: 'id',
  changes: ['Options'],
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => {
    const which = on('transit-gateway-attachment-id', step.main)
    const state = command(
      'ec2 describe-transit-gateway-vpc-attachments',
      on('transit-gateway-attachment-ids', step.main),
    )
    const at = 'TransitGatewayVpcAttachments[0].State'
    return {
      find: () =>
        tagged(
          'describe-transit-gateway-vpc-attachments',
          'TransitGatewayVpcAttachments',
          'TransitGatewayAttachmentId',
          { filters: ['Name=state,Values=pending,pendingAcceptance,available,modifying'] },
        ),
      create: () => [
        capture(
          command(
            'ec2 create-transit-gateway-vpc-attachment',
            options(step, 'TransitGatewayId', 'VpcId', 'SubnetIds', 'Options'),
            tagSpecification(step, 'transit-gateway-attachment'),
          ),
          'TransitGatewayVpcAttachment.TransitGatewayAttachmentId',
          step.into,
        ),
      ],
      update: () => [
        run(command('ec2 modify-transit-gateway-vpc-attachment', which, options(step, 'Options'))),
      ],
      retag: () => run(ec2Retag(step, step.main)),
      always: () => [until(900, 'the attachment', 'available', 'failed|rejected|deleted', state, at)],
      remove: () => [
        run(command('ec2 delete-transit-gateway-vpc-attachment', which)),
        until(900, 'the attachment', '', 'failed', state, GONE),
      ],
    }
  },
}

export const TRANSIT_GATEWAY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::TransitGateway': gateway,
  'AWS::EC2::TransitGatewayVpcAttachment': attachment,
}
