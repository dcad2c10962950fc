import { pascalCase } from '../../../base/text.ts'
import { eksVersions } from '../../../facts/eks.ts'
import { allow, policyDocument, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { OIDC_PROVIDER, POD_TRUST } from '../../aws/podIdentity.ts'
import { ACCOUNT_ID, arn, concat, type PlanItem, REGION, ref, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import { type AddOnName, addOn, POD_IDENTITY_AGENT } from './addOns.ts'
import { AUTO_POLICIES, AUTO_TRUST, autoModeProperties, autoNodeRole } from './autoMode.ts'
import type { EksClusterConfig } from './config.ts'

type Context = EmitContext<EksClusterConfig>

const ROLE = 'Role'
const SECRETS_KEY = 'SecretsKey'

const addOnSuffix = (name: AddOnName): string => `${pascalCase(name)}AddOn`

/** Add-ons that nodes need in order to become ready. */
export const addOnsBeforeNodes = ({ config, logicalId }: Context): readonly string[] =>
  config.addOns
    .filter(({ name }) => addOn(name).nodes === 'before')
    .map(({ name }) => logicalId(addOnSuffix(name)))

export function* eksClusterResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const ownKey = config.secretsKey === 'customer-managed'
  if (ownKey) yield secretsKey(ctx)
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: config.autoMode.enabled ? AUTO_TRUST : trustPolicy('eks'),
      description: 'What Amazon EKS may do for the cluster',
      managedPolicies: [
        'AmazonEKSClusterPolicy',
        ...(config.vpcCni.podSecurityGroups ? ['AmazonEKSVPCResourceController'] : []),
        ...(config.autoMode.enabled ? AUTO_POLICIES : []),
      ],
      policies: {
        secrets: ownKey
          ? [
              allow(
                ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:ListGrants'],
                ctx.getAtt(SECRETS_KEY, 'Arn'),
              ),
            ]
          : [],
      },
      tags: ctx.tags(),
    }),
  )
  if (config.autoMode.enabled) yield autoNodeRole(ctx)
  yield cluster(ctx)
  if (ctx.children.some(({ traits }) => traits.podRole?.by === 'irsa')) {
    // Without thumbprints: IAM knows the authority behind EKS's certificates itself.
    yield ctx.resource(OIDC_PROVIDER, 'AWS::IAM::OIDCProvider', {
      Url: ctx.getAtt('', 'OpenIdConnectIssuerUrl'),
      ClientIdList: ['sts.amazonaws.com'],
      Tags: ctx.tags(`${ctx.name} OIDC`),
    })
  }
  yield* accessEntries(ctx)
  yield* addOns(ctx)
  yield ctx.output({
    name: ctx.logicalId('Name'),
    value: ctx.ref(),
    description: `Name of the Amazon EKS cluster ${ctx.name}`,
  })
  yield ctx.output({
    name: ctx.logicalId('Endpoint'),
    value: ctx.getAtt('', 'Endpoint'),
    description: `Address of the Kubernetes API of ${ctx.name}`,
  })
  yield ctx.output({
    name: ctx.logicalId('Kubeconfig'),
    value: concat('aws eks update-kubeconfig --name ', ctx.ref(), ' --region ', REGION),
    description: `Command that points kubectl at the cluster ${ctx.name}`,
  })
}

/** One environment is upgraded before the other. AWS takes one minor version at a time, and never goes back. */
export const clusterVersion = (ctx: Context): Value<string> =>
  ctx.tunable('KubernetesVersion', ctx.config.version, {
    label: 'Kubernetes version',
    help: 'A running cluster goes up by one minor version at a time, and never back.',
    kind: 'software',
    allowed: eksVersions().map(({ version }) => version),
  })

function cluster(ctx: Context): PlanItem {
  const { config, network } = ctx
  if (!network) throw new Error('an Amazon EKS cluster needs subnets: put it into a subnet tier')
  const isPublic = config.endpointAccess !== 'private'
  return ctx.resource('', 'AWS::EKS::Cluster', {
    Version: clusterVersion(ctx),
    RoleArn: ctx.getAtt(ROLE, 'Arn'),
    ResourcesVpcConfig: {
      SubnetIds: network.subnetIds,
      EndpointPublicAccess: isPublic,
      EndpointPrivateAccess: config.endpointAccess !== 'public',
      ...(isPublic && { PublicAccessCidrs: config.publicAccessCidrs }),
    },
    AccessConfig: {
      AuthenticationMode: config.authenticationMode,
      BootstrapClusterCreatorAdminPermissions: config.creatorIsAdmin,
    },
    // The add-ons are resources of their own. Never derived from the list of them: changing this replaces the cluster.
    BootstrapSelfManagedAddons: false,
    UpgradePolicy: { SupportType: config.supportType },
    ...(config.logTypes.length > 0 && {
      Logging: { ClusterLogging: { EnabledTypes: config.logTypes.map((Type) => ({ Type })) } },
    }),
    ...(config.secretsKey === 'customer-managed' && {
      EncryptionConfig: [{ Provider: { KeyArn: ctx.getAtt(SECRETS_KEY, 'Arn') }, Resources: ['secrets'] }],
    }),
    ...autoModeProperties(ctx),
    ...(config.zonalShift && { ZonalShiftConfig: { Enabled: true } }),
    DeletionProtection: config.deletionProtection,
    Tags: ctx.tags(),
  })
}

// Without the key the cluster cannot read its secrets again, so the key outlives the stack.
function secretsKey(ctx: Context): PlanItem {
  return ctx.resource(
    SECRETS_KEY,
    'AWS::KMS::Key',
    {
      Description: `Secrets of the Amazon EKS cluster ${ctx.name}`,
      EnableKeyRotation: true,
      // Hands access over to IAM policies of this account; without it nobody could manage the key.
      // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
      KeyPolicy: policyDocument([
        {
          Sid: 'IamPolicies',
          Effect: 'Allow',
          Principal: { AWS: arn('iam::', ACCOUNT_ID, ':root') },
          Action: 'kms:*',
          Resource: '*',
        },
      ]),
      Tags: ctx.tags(),
    },
    {
      deletionPolicy: 'Retain',
      comment:
        'In a key policy the resource * is this key; who may use it is up to the IAM policies of the account.',
    },
  )
}

function* accessEntries(ctx: Context): Iterable<PlanItem> {
  for (const { name, policy, namespaces } of ctx.config.accessEntries) {
    const suffix = `${pascalCase(name)}Access`
    const principal = ctx.parameter({
      name: ctx.logicalId(`${suffix}PrincipalArn`),
      label: `IAM role or user of ${name} (ARN)`,
      type: 'String',
      description: `ARN of the IAM role or user "${name}" that may use the cluster ${ctx.name}`,
      allowedPattern: 'arn:[^:]+:iam::[0-9]{12}:(role|user)/.+',
      constraint: 'the ARN of an IAM role or user',
    })
    yield principal
    yield ctx.resource(suffix, 'AWS::EKS::AccessEntry', {
      ClusterName: ctx.ref(),
      PrincipalArn: ref(principal.name),
      Type: 'STANDARD',
      AccessPolicies: [
        {
          PolicyArn: arn(`eks::aws:cluster-access-policy/${policy}`),
          AccessScope:
            namespaces.length === 0 ? { Type: 'cluster' } : { Type: 'namespace', Namespaces: namespaces },
        },
      ],
      Tags: ctx.tags(),
    })
  }
}

/** Fargate profiles on which the add-ons' namespace may run. */
const systemProfiles = ({ children }: Context): readonly string[] =>
  children
    .filter(({ traits }) => traits.fargateProfile?.namespaces.includes('kube-system'))
    .map(({ logicalName }) => logicalName)

/** The schema is what `aws eks describe-addon-configuration` answers: text, also for numbers and switches. */
function cniValues({ vpcCni: { networkPolicy, prefixDelegation, podSecurityGroups } }: EksClusterConfig) {
  const env = {
    // One spare block is 16 addresses: https://docs.aws.amazon.com/eks/latest/best-practices/prefix-mode-linux.html
    ...(prefixDelegation && { ENABLE_PREFIX_DELEGATION: 'true', WARM_PREFIX_TARGET: '1' }),
    // "standard" applies network policies and source addresses to pods with security groups, too.
    ...(podSecurityGroups && { ENABLE_POD_ENI: 'true', POD_SECURITY_GROUP_ENFORCING_MODE: 'standard' }),
  }
  return {
    ...(networkPolicy && { enableNetworkPolicy: 'true' }),
    ...(Object.keys(env).length > 0 && { env }),
  }
}

function* addOns(ctx: Context): Iterable<PlanItem> {
  const nodes = ctx.children.filter(({ traits }) => traits.instances).map(({ logicalName }) => logicalName)
  // Nodes of Auto Mode come when pods wait for them.
  const hasNodes = nodes.length > 0 || ctx.config.autoMode.enabled
  const onFargate = systemProfiles(ctx)
  for (const { name, version } of ctx.config.addOns) {
    const { nodes: order, identity } = addOn(name)
    const suffix = addOnSuffix(name)
    // Without nodes it would stay unhealthy and the deployment fail; it comes with the first node group.
    const asPods = name === 'coredns' && !hasNodes && onFargate.length > 0
    if (order === 'after' && !hasNodes && !asPods) continue
    const values = name === 'vpc-cni' ? cniValues(ctx.config) : asPods ? { computeType: 'Fargate' } : {}
    if (identity) {
      yield ctx.resource(
        `${suffix}Role`,
        'AWS::IAM::Role',
        roleProperties({
          trust: POD_TRUST,
          description: `What the EKS add-on ${name} may do`,
          managedPolicies: identity.managedPolicies,
          tags: ctx.tags(),
        }),
      )
    }
    yield ctx.resource(
      suffix,
      'AWS::EKS::Addon',
      {
        ClusterName: ctx.ref(),
        AddonName: name,
        ...(version !== null && { AddonVersion: version }),
        ...(Object.keys(values).length > 0 && { ConfigurationValues: JSON.stringify(values) }),
        ResolveConflicts: 'OVERWRITE',
        ...(identity && {
          PodIdentityAssociations: [
            { ServiceAccount: identity.serviceAccount, RoleArn: ctx.getAtt(`${suffix}Role`, 'Arn') },
          ],
        }),
        Tags: ctx.tags(`${ctx.name} ${name}`),
      },
      {
        dependsOn: [
          ...(order === 'after' ? (asPods ? onFargate : nodes) : []),
          ...(identity ? [ctx.logicalId(addOnSuffix(POD_IDENTITY_AGENT))] : []),
        ],
      },
    )
  }
}
