import { capture, retried, run, until, waiter, withRole } from '../actions.ts'
import { command, queried } from '../command.ts'
import { documentOption, flag, option, options } from '../options.ts'
import type { Printer } from '../printer.ts'
import { textValue } from '../shell/value.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { IN_USE, on, tagged } from './ec2Tagged.ts'

const elasticIp: Printer = {
  title: 'Elastic IP address',
  holds: 'id',
  ref: 'PublicIp',
  attributes: {
    AllocationId: (self) => self.main,
    PublicIp: (self) => ({
      ask: queried(
        command('ec2 describe-addresses', on('allocation-ids', self.main)),
        'Addresses[0].PublicIp',
      ),
    }),
  },
  print: (step) => ({
    find: () => tagged('describe-addresses', 'Addresses', 'AllocationId'),
    create: () => [
      capture(
        command(
          'ec2 allocate-address',
          option(step, 'domain', step.value('Domain') ?? textValue('vpc')),
          options(step, 'NetworkBorderGroup', ['PublicIpv4Pool', 'public-ipv4-pool']),
          tagSpecification(step, 'elastic-ip'),
        ),
        'AllocationId',
        step.into,
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    remove: () => [
      retried(300, `${IN_USE}|AuthFailure`, command('ec2 release-address', on('allocation-id', step.main))),
    ],
  }),
}

const natGateway: Printer = {
  title: 'NAT gateway',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { NatGatewayId: (self) => self.main },
  print: (step) => ({
    // One that failed or is going keeps its tags for an hour.
    find: () =>
      tagged('describe-nat-gateways', 'NatGateways', 'NatGatewayId', {
        option: 'filter',
        filters: ['Name=state,Values=pending,available'],
      }),
    create: () => {
      step.skip('VpcId')
      return [
        capture(
          command(
            'ec2 create-nat-gateway',
            options(
              step,
              'SubnetId',
              'AllocationId',
              'ConnectivityType',
              'PrivateIpAddress',
              'SecondaryAllocationIds',
              'SecondaryPrivateIpAddresses',
              'SecondaryPrivateIpAddressCount',
            ),
            tagSpecification(step, 'natgateway'),
          ),
          'NatGateway.NatGatewayId',
          step.into,
        ),
      ]
    },
    retag: () => run(ec2Retag(step, step.main)),
    always: () => [waiter('ec2 wait nat-gateway-available', on('nat-gateway-ids', step.main))],
    remove: () => [
      run(command('ec2 delete-nat-gateway', on('nat-gateway-id', step.main))),
      waiter('ec2 wait nat-gateway-deleted', on('nat-gateway-ids', step.main)),
    ],
  }),
}

const vpcEndpoint: Printer = {
  title: 'VPC endpoint',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () =>
      tagged('describe-vpc-endpoints', 'VpcEndpoints', 'VpcEndpointId', {
        filters: ['Name=vpc-endpoint-state,Values=pendingAcceptance,pending,available'],
      }),
    create: () => [
      capture(
        command(
          'ec2 create-vpc-endpoint',
          options(
            step,
            'VpcId',
            'ServiceName',
            'VpcEndpointType',
            'SubnetIds',
            'SecurityGroupIds',
            'RouteTableIds',
            'IpAddressType',
            'DnsOptions',
            'ServiceRegion',
          ),
          flag(step, 'private-dns-enabled', step.value('PrivateDnsEnabled')),
          documentOption(step, 'policy-document', step.value('PolicyDocument'), 'policy'),
          tagSpecification(step, 'vpc-endpoint'),
        ),
        'VpcEndpoint.VpcEndpointId',
        step.into,
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    // Its network interfaces go some minutes later, and until then its subnets and security group stay.
    remove: () => [
      run(command('ec2 delete-vpc-endpoints', on('vpc-endpoint-ids', step.main))),
      until(
        600,
        'the VPC endpoint',
        '',
        '',
        command('ec2 describe-vpc-endpoints', {
          name: 'filters',
          words: [
            `"Name=vpc-endpoint-id,Values=$${step.into}"`,
            'Name=vpc-endpoint-state,Values=pending,available,deleting',
          ],
        }),
        'VpcEndpoints[0].State',
      ),
    ],
  }),
}

const flowLog: Printer = {
  title: 'flow log',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => tagged('describe-flow-logs', 'FlowLogs', 'FlowLogId', { option: 'filter' }),
    create: () => [
      withRole(
        capture(
          command(
            'ec2 create-flow-logs',
            option(step, 'resource-ids', step.value('ResourceId')),
            options(
              step,
              'ResourceType',
              'TrafficType',
              'LogDestinationType',
              'LogDestination',
              'LogGroupName',
              'DeliverLogsPermissionArn',
              'LogFormat',
              'MaxAggregationInterval',
              'DestinationOptions',
            ),
            tagSpecification(step, 'vpc-flow-log'),
          ),
          'FlowLogIds[0]',
          step.into,
        ),
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    remove: () => [run(command('ec2 delete-flow-logs', on('flow-log-ids', step.main)))],
  }),
}

export const GATEWAY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::EIP': elasticIp,
  'AWS::EC2::NatGateway': natGateway,
  'AWS::EC2::VPCEndpoint': vpcEndpoint,
  'AWS::EC2::FlowLog': flowLog,
}
