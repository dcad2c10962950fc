import { kebabCase } from '../../../base/text.ts'
import { REGION } from '../../cfn.ts'
import type { EmitContext, Outgoing } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EcsServiceConfig } from './config.ts'
import { targetOf } from './container.ts'

type Context = EmitContext<EcsServiceConfig>
type Registration = Outgoing<'registers'>

const registrations = (ctx: Context, ...modes: readonly Registration['handle']['mode'][]) =>
  ctx.outgoing('registers').filter(({ handle }) => modes.includes(handle.mode))

/** Name of a port mapping, to which Service Connect refers: small letters, digits and "-". */
const portName = (container: string, port: number): string =>
  `${kebabCase(container).slice(0, 50) || 'port'}-${port}`

/** Ports of the task that Service Connect offers. */
const offered = (ctx: Context) =>
  registrations(ctx, 'service-connect').flatMap(({ handle }) =>
    handle.port === null ? [] : [{ ...handle, port: handle.port }],
  )

/** What a port mapping says beside its number, where Service Connect refers to it. */
export function namedPort(ctx: Context, container: string, port: number) {
  if (!offered(ctx).some((one) => one.port === port)) return {}
  return {
    Name: portName(container, port),
    // With a protocol the proxy retries and reports by request, else by connection.
    ...(ctx.config.targetProtocol === 'HTTP' && { AppProtocol: 'http' as const }),
  }
}

export function serviceConnect(ctx: Context, logGroup: ReturnType<Context['ref']>) {
  const members = registrations(ctx, 'service-connect', 'client')
  const [first, ...others] = members
  if (!first) return {}
  if (others.length > 0)
    throw new Error(
      'Amazon ECS takes one Service Connect namespace for each service; keep one of the two connections, or make one DNS',
    )
  return {
    ServiceConnectConfiguration: {
      Enabled: true,
      Namespace: first.handle.namespaceArn,
      LogConfiguration: {
        LogDriver: 'awslogs',
        Options: {
          'awslogs-group': logGroup,
          'awslogs-region': REGION,
          'awslogs-stream-prefix': 'service-connect',
        },
      },
      ...(first.handle.mode === 'service-connect' && {
        Services: offered(ctx).map(({ port, name, clientPort, clientDnsName }) => {
          const { ContainerName, ContainerPort } = listening(ctx, port)
          return {
            PortName: portName(ContainerName, ContainerPort),
            DiscoveryName: name,
            ClientAliases: [
              { Port: clientPort ?? port, ...(clientDnsName !== null && { DnsName: clientDnsName }) },
            ],
          }
        }),
      }),
    },
  } satisfies Cfn<'AWS::ECS::Service'>
}

export function serviceRegistries(ctx: Context) {
  const [first, ...others] = registrations(ctx, 'dns')
  if (!first || first.handle.registryArn === null) return {}
  if (others.length > 0)
    throw new Error('Amazon ECS takes one service registry for each service; keep one of the two connections')
  const { registryArn, recordType, port } = first.handle
  return {
    ServiceRegistries: [
      { RegistryArn: registryArn, ...(recordType === 'SRV' && port !== null && listening(ctx, port)) },
    ],
  } satisfies Cfn<'AWS::ECS::Service'>
}

function listening(ctx: Context, port: number) {
  const target = targetOf(ctx.config.containers, port)
  if (target.ContainerPort !== port)
    throw new Error(
      `none of its containers listens on port ${port}, which it registers; choose one that does`,
    )
  return target
}
