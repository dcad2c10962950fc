import { expect, it } from 'vitest'
import { cloudMapNamespace } from '../../../../shared/catalog/components/cloud-map-namespace.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(cloudMapNamespace, {
  cases: { default: {}, http: { kind: 'http', name: 'shop' } },
})

const registered = (kind: 'http' | 'private-dns', ...modes: readonly string[]) => {
  const base = drawing()
    .add('cloud-map-namespace', 'names', { kind })
    .add('ecs-cluster', 'c')
    .inside('c', (d) => d.add('ecs-service', 'orders', { containers: [{ ports: [{ port: 8080 }] }] }))
  return workOut(modes.reduce((d, mode) => d.connect('orders', 'registers', 'names', { mode }), base))
}

it('has a record, or a Service Connect name, for a service that registers', () => {
  const { complaints, properties, logicalIds } = registered('private-dns', 'dns', 'service-connect')
  expect(complaints).toEqual([])
  expect(logicalIds).toContain('OrdersToNamesRegistry')
  expect(properties('Orders')).toMatchObject({
    ServiceRegistries: [{ RegistryArn: { $cfn: 'getAtt' } }],
    ServiceConnectConfiguration: {
      Services: [{ PortName: 'app-8080', DiscoveryName: 'orders', ClientAliases: [{ Port: 8080 }] }],
    },
  })
})

it.each([
  [['dns'], 'no DNS zone'],
  [['service-connect', 'client'], 'one Service Connect namespace'],
] as const)('refuses %j in an HTTP namespace: %s', (modes, message) => {
  expect(registered('http', ...modes).complaints.join()).toContain(message)
})
