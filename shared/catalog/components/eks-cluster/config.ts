import { z } from 'zod'
import { pascalCase } from '../../../base/text.ts'
import { cidr, field, showWhen, usageAmount } from '../../fields.ts'
import { ADD_ON_LABELS, ADD_ON_NAMES, addOn, POD_IDENTITY_AGENT } from './addOns.ts'
import { autoMode, vpcCni } from './compute.ts'

const LOG_TYPES = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const

/** https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html */
const ACCESS_POLICIES = [
  'AmazonEKSClusterAdminPolicy',
  'AmazonEKSAdminPolicy',
  'AmazonEKSAdminViewPolicy',
  'AmazonEKSEditPolicy',
  'AmazonEKSViewPolicy',
] as const

const accessEntry = z
  .strictObject({
    name: field(
      z
        .string()
        .regex(
          /^[A-Za-z][A-Za-z0-9 _-]{0,59}$/,
          'letters, digits, spaces, "-" and "_", beginning with a letter',
        )
        .default('admins'),
      {
        title: 'Name',
        description: 'Names the parameter that asks for the ARN of the IAM role or user.',
      },
    ),
    policy: field(z.enum(ACCESS_POLICIES).default('AmazonEKSClusterAdminPolicy'), {
      title: 'May',
      description: 'Access policy of Amazon EKS; Kubernetes roles can add to it.',
      labels: {
        AmazonEKSClusterAdminPolicy: 'Do anything, everywhere (cluster-admin)',
        AmazonEKSAdminPolicy: 'Administer namespaces',
        AmazonEKSAdminViewPolicy: 'Read everything, secrets included',
        AmazonEKSEditPolicy: 'Change workloads',
        AmazonEKSViewPolicy: 'Read workloads',
      },
    }),
    namespaces: field(
      z
        .array(z.string().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'small letters, digits and "-"'))
        .max(50)
        .default([]),
      { title: 'In the namespaces', description: 'Empty: in the whole cluster.' },
    ),
  })
  .refine(({ policy, namespaces }) => policy !== 'AmazonEKSClusterAdminPolicy' || namespaces.length === 0, {
    path: ['namespaces'],
    message: 'cluster-admin holds for the whole cluster; choose another policy for single namespaces',
  })

const addOnEntry = z.strictObject({
  name: field(z.enum(ADD_ON_NAMES), {
    title: 'Add-on',
    description: 'Those that call AWS get a role of their own through Pod Identity.',
    labels: ADD_ON_LABELS,
  }),
  version: field(
    z
      .string()
      .regex(/^v\d+\.\d+\.\d+-eksbuild\.\d+$/, 'a version is written like v1.19.0-eksbuild.1')
      .nullable()
      .default(null),
    {
      title: 'Version',
      description: 'Empty: the default version for the Kubernetes version of the cluster.',
      placeholder: 'default',
    },
  ),
})

// A literal, not "the newest": settings left at their default are not written to the file, and a refresh of the facts
// must not upgrade clusters that were drawn before.
const DEFAULT_VERSION = '1.36'

export const eksClusterConfig = z.strictObject({
  version: field(
    z
      .string()
      .regex(/^1\.\d{2}$/, 'a Kubernetes version is written like 1.36')
      .default(DEFAULT_VERSION),
    {
      title: 'Kubernetes version',
      description: 'Amazon EKS supports each for 14 months; then extended support costs six times as much.',
      widget: 'kubernetes-version',
    },
  ),
  supportType: field(z.enum(['STANDARD', 'EXTENDED']).default('STANDARD'), {
    title: 'At the end of standard support',
    description:
      'Upgrade: AWS moves the control plane to the next version. Stay: 12 more months of the same version, at the price of extended support.',
    labels: { STANDARD: 'Upgrade', EXTENDED: 'Stay, in extended support' },
  }),
  endpointAccess: field(z.enum(['public-and-private', 'private', 'public']).default('public-and-private'), {
    title: 'API server endpoint',
    description: 'From where kubectl can be used. Nodes use the private endpoint where there is one.',
    labels: {
      'public-and-private': 'Public and private',
      private: 'Private: from the VPC only',
      public: 'Public only',
    },
  }),
  publicAccessCidrs: field(z.array(cidr()).min(1).max(40).default(['0.0.0.0/0']), {
    title: 'Public endpoint open to',
    description:
      'IPv4 ranges, such as those of your offices. 0.0.0.0/0 is everyone, who still must authenticate.',
    showWhen: showWhen('endpointAccess', 'public-and-private', 'public'),
  }),
  authenticationMode: field(z.enum(['API', 'API_AND_CONFIG_MAP']).default('API'), {
    title: 'Authentication',
    description: 'Access entries are managed through the AWS API; the ConfigMap aws-auth is the older way.',
    labels: { API: 'Access entries', API_AND_CONFIG_MAP: 'Access entries and the ConfigMap aws-auth' },
  }),
  creatorIsAdmin: field(z.boolean().default(true), {
    title: 'Creator is administrator',
    description: 'Whoever deploys the template may administer the cluster. It cannot be changed later.',
  }),
  accessEntries: field(
    z
      .array(accessEntry)
      .max(100)
      // Names of parameters and resources are made from them, and these know letters and digits only.
      .refine(
        (list) => new Set(list.map(({ name }) => pascalCase(name))).size === list.length,
        'each name once; spaces, "-" and "_" do not tell two names apart',
      )
      .default([]),
    { title: 'Access', description: 'IAM roles and users that may use the cluster, and for what.' },
  ),
  logTypes: field(
    z
      .array(
        field(z.enum(LOG_TYPES), {
          title: 'Log',
          labels: {
            api: 'API server',
            audit: 'Audit',
            authenticator: 'Authenticator',
            controllerManager: 'Controller manager',
            scheduler: 'Scheduler',
          },
        }),
      )
      .max(LOG_TYPES.length)
      .refine((list) => new Set(list).size === list.length, 'each log once')
      .default(['api', 'audit', 'authenticator']),
    {
      title: 'Control plane logs',
      description:
        'Sent to CloudWatch Logs and billed there. Audit logs tell who did what; they are also the largest.',
    },
  ),
  secretsKey: field(z.enum(['aws-owned', 'customer-managed']).default('aws-owned'), {
    title: 'Encryption of secrets',
    description:
      'Since Kubernetes 1.28 all API data is encrypted with a key of AWS. A key of your own can be audited and revoked; it cannot be removed from the cluster again.',
    labels: { 'aws-owned': 'Key owned by AWS', 'customer-managed': 'AWS KMS key of your own' },
  }),
  addOns: field(
    z
      .array(addOnEntry)
      .max(ADD_ON_NAMES.length)
      .superRefine((list, ctx) => {
        const names = list.map(({ name }) => name)
        for (const [i, name] of names.entries()) {
          if (names.indexOf(name) < i)
            ctx.addIssue({ code: 'custom', path: [i, 'name'], message: `"${name}" is in the list twice` })
          if (addOn(name).identity && !names.includes(POD_IDENTITY_AGENT))
            ctx.addIssue({
              code: 'custom',
              path: [i, 'name'],
              message: `"${name}" gets its permissions through "${POD_IDENTITY_AGENT}": add that too`,
            })
          const needed = addOn(name).with
          if (needed !== undefined && !names.some((other) => other === needed))
            ctx.addIssue({
              code: 'custom',
              path: [i, 'name'],
              message: `"${name}" works only with "${needed}": add that too`,
            })
        }
      })
      .prefault([
        { name: 'vpc-cni' },
        { name: 'kube-proxy' },
        { name: 'coredns' },
        { name: POD_IDENTITY_AGENT },
      ]),
    {
      title: 'Add-ons',
      description:
        'Software that Amazon EKS installs and updates. Nothing else is installed: without a CNI and kube-proxy nodes do not become ready.',
    },
  ),
  vpcCni: field(vpcCni.prefault({}), {
    title: 'Amazon VPC CNI',
    description: 'Settings of the add-on vpc-cni, which gives pods addresses of the VPC.',
  }),
  autoMode: field(autoMode.prefault({}), {
    title: 'Auto Mode',
    description: 'AWS runs the nodes as well, and the drivers on them.',
  }),
  zonalShift: field(z.boolean().default(false), {
    title: 'Zonal shift',
    description:
      'Lets Amazon Application Recovery Controller move traffic within the cluster out of an impaired zone. It takes replicas in every zone.',
  }),
  deletionProtection: field(z.boolean().default(false), {
    title: 'Deletion protection',
    description: 'Refuses to delete the cluster until it is switched off; so does the deletion of the stack.',
  }),
  usage: field(
    z
      .strictObject({
        autoNodes: field(usageAmount(), {
          title: 'Nodes of Auto Mode',
          description: 'How many run on average, of the instance type above.',
          unit: 'nodes',
          showWhen: showWhen('autoMode.enabled', true),
        }),
        logsGb: field(usageAmount(), {
          title: 'Control plane logs',
          description: 'Volume of all the logs switched on above.',
          unit: 'GB per month',
        }),
      })
      .prefault({}),
    {
      title: 'Usage',
      description:
        'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
    },
  ),
})

export type EksClusterConfig = z.output<typeof eksClusterConfig>
