import { z } from 'zod'
import { kebabCase } from '../../base/text.ts'
import { allow } from '../aws/iam.ts'
import { ACCOUNT_ID, arn, concat, REGION, ref, type Value } from '../cfn.ts'
import { exactly, usage } from '../costLine.ts'
import { defineComponent, type FacetContext } from '../define.ts'
import { field, showWhen, usageAmount } from '../fields.ts'

const plain = showWhen('parameterType', 'String', 'StringList')

// Limits: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
const config = z
  .strictObject({
    parameterType: field(z.enum(['String', 'StringList', 'SecureString']).default('String'), {
      title: 'Type',
      description:
        'CloudFormation cannot make a SecureString: the outputs then hold the AWS CLI command that does, so that the secret stands in no template.',
      labels: {
        String: 'String',
        StringList: 'List of strings',
        SecureString: 'SecureString (encrypted)',
      },
    }),
    path: field(
      z
        .string()
        .max(1011)
        .regex(
          /^$|^(\/(?!aws|ssm)[A-Za-z0-9_.-]+){1,15}$/i,
          'a path is written like /shop/production/theme, and does not begin with /aws or /ssm',
        )
        .default(''),
      {
        title: 'Path',
        description:
          'Unique in the account and Region. Empty: CloudFormation makes up a name (a SecureString gets one of the stack’s name and its own).',
        placeholder: '/shop/production/theme',
      },
    ),
    value: field(z.string().min(1).max(8192).default('unset'), {
      title: 'Value',
      description:
        'Up to 4,096 characters, in the advanced tier 8,192. Lists are written with commas. Nothing secret.',
      showWhen: plain,
    }),
    tier: field(z.enum(['Standard', 'Advanced', 'Intelligent-Tiering']).default('Standard'), {
      title: 'Tier',
      description:
        'Standard parameters cost nothing: 10,000 in a Region, 4 KB each. Advanced ones take 8 KB and cost by the month. Intelligent tiering picks.',
      showWhen: plain,
    }),
    allowedPattern: field(z.string().max(1024).default(''), {
      title: 'Allowed pattern',
      description: 'A regular expression that each later value must match. Empty: anything.',
      placeholder: '^[0-9]+$',
      showWhen: plain,
    }),
    usage: field(
      z
        .strictObject({
          callsThousand: field(usageAmount(), {
            title: 'API calls',
            description:
              'Billed for advanced parameters only, or where the account turned on higher throughput.',
            unit: 'thousand per month',
            showWhen: showWhen('tier', 'Advanced'),
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine(({ parameterType, tier, value }, ctx) => {
    if (parameterType !== 'SecureString' && tier === 'Standard' && value.length > 4096)
      ctx.addIssue({
        code: 'custom',
        path: ['value'],
        message: `${value.length} characters are more than the 4,096 of the standard tier; choose the advanced tier`,
      })
  })

type ParameterConfig = z.output<typeof config>

/** A SecureString is no resource, so its name must be known without one. */
function nameOf({ config: given, name, ref: refer }: FacetContext<ParameterConfig>): Value<string> {
  if (given.parameterType !== 'SecureString') return refer()
  return given.path === ''
    ? concat('/', ref('AWS::StackName'), `/${kebabCase(name) || 'secret'}`)
    : given.path
}

/** In the ARN of `/a/b` the name stands with its slash, without another one before it. */
function arnOf(ctx: FacetContext<ParameterConfig>) {
  const { parameterType, path } = ctx.config
  const slash = parameterType === 'SecureString' || path !== '' ? '' : '/'
  return arn('ssm:', REGION, ':', ACCOUNT_ID, `:parameter${slash}`, nameOf(ctx))
}

const READ = ['ssm:GetParameter', 'ssm:GetParameterHistory', 'ssm:GetParameters']

export const ssmParameter = defineComponent({
  type: 'ssm-parameter',
  title: 'Parameter Store parameter',
  category: 'operations',
  icon: 'ssm-parameter',
  description: 'A setting that code reads when it starts, and that is changed without a new deployment.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html',
  keywords: ['configuration', 'ssm', 'systems manager', 'securestring', 'setting', 'feature flag'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    uses: (ctx) => ({
      // The key of a SecureString is AWS's own, which lets in whoever may read the parameter.
      access: [
        { level: 'read', statements: [allow(READ, arnOf(ctx))] },
        { level: 'read-write', statements: [allow([...READ, 'ssm:PutParameter'], arnOf(ctx))] },
      ],
      environment: [{ suffix: 'PARAMETER', value: nameOf(ctx) }],
      ports: [],
      securityGroup: null,
    }),
  },
  summary: ({ parameterType, path, tier }) => [
    parameterType === 'SecureString' ? 'SecureString, made by command' : parameterType,
    ...(path === '' ? [] : [path.length <= 60 ? path : `…${path.slice(-59)}`]),
    ...(tier === 'Standard' || parameterType === 'SecureString' ? [] : [tier]),
  ],
  *resources(ctx) {
    const { parameterType, path, value, tier, allowedPattern } = ctx.config
    if (parameterType === 'SecureString') {
      yield ctx.output({
        name: ctx.logicalId('PutCommand'),
        value: concat(
          'aws ssm put-parameter --type SecureString --name ',
          nameOf(ctx),
          ' --value file://secret.txt --region ',
          REGION,
        ),
        description: `Makes the parameter ${ctx.name} from a file; CloudFormation cannot make a SecureString`,
      })
      return
    }
    yield ctx.resource('', 'AWS::SSM::Parameter', {
      ...(path !== '' && { Name: path }),
      Description: ctx.name.slice(0, 1024),
      Type: parameterType,
      Value: value,
      Tier: tier,
      ...(allowedPattern !== '' && { AllowedPattern: allowedPattern }),
      Tags: ctx.tagMap(),
    })
    yield ctx.output({
      name: ctx.logicalId('Name'),
      value: ctx.ref(),
      description: `Name of the parameter ${ctx.name}`,
    })
  },
  *cost({ config: { parameterType, tier, usage: given } }) {
    const advanced = parameterType !== 'SecureString' && tier === 'Advanced'
    yield {
      key: 'parameter',
      label: advanced ? 'Advanced parameter' : 'Standard parameter',
      category: 'management',
      unit: 'parameter-month',
      quantity: exactly(1),
      price: {
        kind: 'service',
        id: advanced ? 'ssm.parameter-store.advanced' : 'ssm.parameter-store.standard',
      },
      formula: '1 parameter',
    }
    if (!advanced) return
    yield {
      key: 'calls',
      label: 'API calls',
      category: 'requests',
      unit: 'API call',
      quantity: usage(given.callsThousand === null ? null : given.callsThousand * 1000),
      price: { kind: 'service', id: 'ssm.parameter-store.advanced-api-interactions' },
      formula:
        given.callsThousand === null
          ? 'API calls not given'
          : `${given.callsThousand} thousand a month, as given`,
    }
  },
})
