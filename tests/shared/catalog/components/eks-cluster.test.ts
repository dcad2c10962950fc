import { describe, expect, it } from 'vitest'
import { ADD_ON_NAMES } from '../../../../shared/catalog/components/eks-cluster/addOns.ts'
import { eksCluster } from '../../../../shared/catalog/components/eks-cluster/index.ts'
import { facts } from '../../../../shared/facts/facts.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { TODAY } from '../../../support/fixtures.ts'
import { workOut } from '../../../support/workOut.ts'

const cluster = (config: Record<string, unknown> = {}, nodes = 1) =>
  workOut(
    drawing()
      .addRaw('eks-cluster', 'k', config)
      .inside('k', (d) => (nodes > 0 ? d.add('eks-node-group', 'n') : d)),
  )

describeComponent(eksCluster, {
  cases: {
    default: {},
    'with-nodes': (d) =>
      d.add('eks-cluster', 'k').inside('k', (inner) => inner.add('eks-node-group', 'nodes')),
    'auto-mode': {
      autoMode: { enabled: true },
      vpcCni: { networkPolicy: true, prefixDelegation: true, podSecurityGroups: true },
      zonalShift: true,
      usage: { autoNodes: 3 },
    },
    'private-with-everything': (d) =>
      d
        .add('eks-cluster', 'k', {
          version: '1.31',
          supportType: 'EXTENDED',
          endpointAccess: 'private',
          authenticationMode: 'API_AND_CONFIG_MAP',
          creatorIsAdmin: false,
          accessEntries: [{}, { name: 'dev ops', policy: 'AmazonEKSEditPolicy', namespaces: ['shop'] }],
          logTypes: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'],
          secretsKey: 'customer-managed',
          addOns: ADD_ON_NAMES.map((name) => ({ name })),
          deletionProtection: true,
          usage: { logsGb: 8 },
        })
        .inside('k', (inner) => inner.add('eks-node-group', 'nodes').add('eks-node-group', 'spot')),
  },
})

describe('eks-cluster settings', () => {
  it('begins with a version in standard support', () => {
    expect(facts.eksSupport(eksCluster.config.parse({}).version, TODAY)).toBe('standard')
  })

  it.each([
    [{ version: '1.9' }, '"version": a Kubernetes version is written like 1.36'],
    [
      { addOns: [{ name: 'aws-ebs-csi-driver' }] },
      '"addOns.0.name": "aws-ebs-csi-driver" gets its permissions through "eks-pod-identity-agent": add that too',
    ],
    [
      { addOns: [{ name: 'coredns' }, { name: 'coredns' }] },
      '"addOns.1.name": "coredns" is in the list twice',
    ],
    [
      { accessEntries: [{ name: 'dev ops' }, { name: 'dev-ops' }] },
      '"accessEntries": each name once; spaces, "-" and "_" do not tell two names apart',
    ],
    [
      { accessEntries: [{ namespaces: ['shop'] }] },
      '"accessEntries.0.namespaces": cluster-admin holds for the whole cluster; choose another policy for single namespaces',
    ],
  ])('refuses %j', (config, complaint) => {
    expect(cluster(config).complaints).toEqual([complaint])
  })
})

describe('eks-cluster resources', () => {
  it('makes a cluster without self-managed add-ons, logged and reachable from both sides', () => {
    const { complaints, properties } = cluster()
    expect(complaints).toEqual([])
    expect(properties('K')).toMatchObject({
      BootstrapSelfManagedAddons: false,
      AccessConfig: { AuthenticationMode: 'API', BootstrapClusterCreatorAdminPermissions: true },
      ResourcesVpcConfig: {
        EndpointPublicAccess: true,
        EndpointPrivateAccess: true,
        PublicAccessCidrs: ['0.0.0.0/0'],
      },
      UpgradePolicy: { SupportType: 'STANDARD' },
    })
    expect(properties('K')).not.toHaveProperty('EncryptionConfig')
  })

  it('installs the CNI before nodes and CoreDNS after them', () => {
    const { resource, logicalIds } = cluster()
    expect(resource('N').dependsOn).toEqual(
      expect.arrayContaining(['KVpcCniAddOn', 'KKubeProxyAddOn', 'NetworkPrivateDefaultRoute']),
    )
    expect(resource('KCorednsAddOn').dependsOn).toEqual(['N'])
    expect(logicalIds.indexOf('KVpcCniAddOn')).toBeLessThan(logicalIds.indexOf('N'))
    expect(logicalIds.indexOf('N')).toBeLessThan(logicalIds.indexOf('KCorednsAddOn'))
  })

  it('leaves add-ons that run on nodes until there are nodes', () => {
    expect(cluster({}, 0).logicalIds).not.toContain('KCorednsAddOn')
    expect(cluster({}, 0).logicalIds).toContain('KVpcCniAddOn')
  })

  it('gives an add-on its own role through Pod Identity', () => {
    const { properties, resource } = cluster({
      addOns: [
        { name: 'eks-pod-identity-agent' },
        { name: 'aws-ebs-csi-driver', version: 'v1.40.0-eksbuild.1' },
      ],
    })
    expect(properties('KAwsEbsCsiDriverAddOn')).toMatchObject({
      AddonVersion: 'v1.40.0-eksbuild.1',
      PodIdentityAssociations: [
        { ServiceAccount: 'ebs-csi-controller-sa', RoleArn: { target: 'KAwsEbsCsiDriverAddOnRole' } },
      ],
    })
    expect(resource('KAwsEbsCsiDriverAddOn').dependsOn).toEqual(['N', 'KEksPodIdentityAgentAddOn'])
    expect(JSON.stringify(properties('KAwsEbsCsiDriverAddOnRole'))).toContain('sts:TagSession')
  })

  it('asks for the principals of access entries', () => {
    const { properties, parameter } = cluster({
      accessEntries: [{ name: 'dev ops', policy: 'AmazonEKSEditPolicy', namespaces: ['shop'] }],
    })
    expect(parameter('KDevOpsAccessPrincipalArn')).not.toHaveProperty('default')
    expect(properties('KDevOpsAccess')).toMatchObject({
      PrincipalArn: { target: 'KDevOpsAccessPrincipalArn' },
      AccessPolicies: [{ AccessScope: { Type: 'namespace', Namespaces: ['shop'] } }],
    })
  })

  it('keeps a key of its own beyond the stack, and lets the cluster use that key only', () => {
    const { resource, properties } = cluster({ secretsKey: 'customer-managed' })
    expect(resource('KSecretsKey')).toMatchObject({
      deletionPolicy: 'Retain',
      properties: { EnableKeyRotation: true },
    })
    expect(properties('K').EncryptionConfig).toMatchObject([{ Resources: ['secrets'] }])
    expect(JSON.stringify(properties('KRole').Policies)).toContain(
      '"Resource":{"$cfn":"getAtt","target":"KSecretsKey"',
    )
  })
})

describe('eks-cluster cost', () => {
  it('is 10 cents an hour', () => {
    expect(cluster().line('k', 'control-plane').monthly.expected).toBe(73_000_000)
    expect(cluster().lineKeys('k')).not.toContain('extended-support')
  })

  it.each([
    [
      '1.31',
      { low: 365_000_000, expected: 365_000_000, high: 365_000_000 },
      'Standard support of 1.31 ended on 2025-11-26.',
    ],
    ['1.36', { low: 0, expected: 0, high: 365_000_000 }, /until 2027-08-02/],
    ['1.99', { low: 0, expected: null, high: 365_000_000 }, /not known/],
  ])('adds the surcharge of extended support to %s as far as it is due', (version, monthly, assumption) => {
    const line = cluster({ version, supportType: 'EXTENDED' }).line('k', 'extended-support')
    expect(line.monthly).toEqual(monthly)
    expect(line.assumption).toMatch(assumption)
  })
})
