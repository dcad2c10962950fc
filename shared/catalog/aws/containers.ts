import { z } from 'zod'
import { pascalCase } from '../../base/text.ts'
import { arn, concat, type ParameterItem, ref, type Value } from '../cfn.ts'
import type { EmitContext } from '../define.ts'
import { field } from '../fields.ts'
import type { Cfn } from '../spec/checked.ts'
import { allow, type PolicyStatement } from './iam.ts'

const SECRET_SOURCES = ['secrets-manager', 'parameter-store'] as const

/** Environment variables that Amazon ECS fills from a secret when the container starts. No value is ever drawn. */
export const secretsField = () =>
  field(
    z
      .array(
        z.strictObject({
          name: field(
            z
              .string()
              .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and "_", not starting with a digit'),
            { title: 'Variable', description: 'Name under which the container sees it.' },
          ),
          from: field(z.enum(SECRET_SOURCES).default('secrets-manager'), {
            title: 'Kept in',
            description: 'Where the value is. Its ARN becomes a parameter of the template.',
            labels: {
              'secrets-manager': 'AWS Secrets Manager',
              'parameter-store': 'Systems Manager Parameter Store',
            },
          }),
          jsonKey: field(
            z
              .string()
              .min(1)
              .max(256)
              .regex(/^[^:]*$/, 'without ":"')
              .nullable()
              .default(null),
            {
              title: 'JSON key',
              description: 'One field of a Secrets Manager secret that holds JSON; empty takes all of it.',
            },
          ),
        }),
      )
      .max(50)
      .refine(
        (list) => list.every(({ from, jsonKey }) => from === 'secrets-manager' || jsonKey === null),
        'a JSON key picks from a Secrets Manager secret; parameters of the Parameter Store have none',
      )
      .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each variable once')
      .default([]),
    {
      title: 'Secrets',
      description:
        'Variables filled from Secrets Manager or Parameter Store when the container starts. The execution role may read these secrets and no others.',
    },
  )

export type Secrets = z.output<ReturnType<typeof secretsField>>

/** A container, as far as images and secrets go. */
interface Drawn {
  readonly name: string
  readonly image: string
  readonly secrets: Secrets
}

export interface Wired {
  readonly image: Value<string>
  /** As `Secrets` of a container definition wants them. */
  readonly secrets: readonly Cfn<'AWS::ECS::TaskDefinition.Secret'>[]
  /** ARN of each secret, for the policy that lets them be read. */
  readonly secretArns: { readonly [source in (typeof SECRET_SOURCES)[number]]: readonly Value<string>[] }
  readonly parameters: readonly ParameterItem[]
}

/** Registry, repository, and a tag, a digest or neither. https://pkg.go.dev/github.com/distribution/reference */
const IMAGE =
  '([A-Za-z0-9.-]+(:[0-9]+)?/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?'

/**
 * Makes template parameters of what differs between environments: the image (its tag) and the ARNs of secrets. The
 * image has the drawn one as default; the ARNs must be given.
 */
export function wireContainers(
  ctx: Pick<EmitContext<unknown>, 'logicalName' | 'name' | 'parameter' | 'tunable'>,
  containers: readonly Drawn[],
): readonly Wired[] {
  const taken = new Set<string>()
  // "db-url" and "db_url" come down to the same letters; parameter names know no others.
  const unique = (base: string): string => {
    let name = base
    for (let i = 2; taken.has(name); i++) name = `${base}N${i}`
    taken.add(name)
    return name
  }
  return containers.map((container) => {
    const of = containers.length === 1 ? ctx.name : `${container.name} of ${ctx.name}`
    const prefix = ctx.logicalName + pascalCase(container.name)
    const image = ctx.tunable(unique(`${pascalCase(container.name)}Image`), container.image, {
      label: containers.length === 1 ? 'Container image' : `Image of container ${container.name}`,
      help: 'Another tag needs nothing else; another private Amazon ECR repository also has to be allowed to the execution role.',
      kind: 'software',
      pattern: IMAGE,
      constraint: 'an image as in repository:tag or repository@sha256:digest',
    })
    const secrets = container.secrets.map((secret) => ({
      ...secret,
      parameter: ctx.parameter({
        name: unique(`${prefix}${pascalCase(secret.name)}Arn`),
        label: `ARN of the secret ${secret.name}`,
        type: 'String',
        description: `ARN of the ${secret.from === 'secrets-manager' ? 'secret' : 'Parameter Store parameter'} that ${of} reads as ${secret.name}`,
        allowedPattern:
          secret.from === 'secrets-manager'
            ? 'arn:[^:]+:secretsmanager:[^:]+:[0-9]{12}:secret:[^:]+'
            : 'arn:[^:]+:ssm:[^:]+:[0-9]{12}:parameter/.+',
        constraint:
          secret.from === 'secrets-manager'
            ? 'the ARN of a secret in AWS Secrets Manager'
            : 'the ARN of a parameter in Parameter Store',
      }),
    }))
    const arnsOf = (source: (typeof SECRET_SOURCES)[number]) =>
      secrets.filter(({ from }) => from === source).map(({ parameter }) => ref(parameter.name))
    return {
      image,
      secrets: secrets.map(({ name, jsonKey, parameter }) => ({
        Name: name,
        ValueFrom: jsonKey === null ? ref(parameter.name) : concat(ref(parameter.name), `:${jsonKey}::`),
      })),
      secretArns: {
        'secrets-manager': arnsOf('secrets-manager'),
        'parameter-store': arnsOf('parameter-store'),
      },
      parameters: secrets.map(({ parameter }) => parameter),
    }
  })
}

// https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
const PRIVATE_ECR = /^\d{12}\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.[a-z0-9.-]+\/([a-z0-9][a-z0-9._/-]*)/

/** Name of the private Amazon ECR repository that an image is in; null: it is in none. */
export const ecrRepositoryOf = (image: string): string | null => PRIVATE_ECR.exec(image)?.[1] ?? null

/**
 * What an execution role must be allowed so that the container starts: to pull from its own repositories, to write to
 * its own log group, to read its own secrets. Public images need no permission.
 */
export function executionStatements(
  containers: readonly Pick<Drawn, 'image'>[],
  wired: readonly Wired[],
  logGroupArn: Value<string>,
): readonly PolicyStatement[] {
  const repositories = new Set(containers.flatMap(({ image }) => ecrRepositoryOf(image) ?? []))
  const secrets = wired.flatMap(({ secretArns }) => secretArns['secrets-manager'])
  const parameters = wired.flatMap(({ secretArns }) => secretArns['parameter-store'])
  return [
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroupArn),
    ...(repositories.size === 0
      ? []
      : [
          // A token is good for every registry: the action takes no resource.
          allow(['ecr:GetAuthorizationToken'], '*'),
          allow(
            ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
            // Any account and Region, so that staging and production can each have a registry of their own.
            [...repositories].sort().map((name) => arn(`ecr:*:*:repository/${name}`)),
          ),
        ]),
    ...(secrets.length === 0 ? [] : [allow(['secretsmanager:GetSecretValue'], secrets)]),
    ...(parameters.length === 0 ? [] : [allow(['ssm:GetParameters'], parameters)]),
  ]
}

/** For the role that starts them: why one of the statements above is on every resource. */
export const executionComment = (
  containers: readonly Pick<Drawn, 'image'>[],
): { readonly comment?: string } =>
  containers.some(({ image }) => ecrRepositoryOf(image) !== null)
    ? {
        comment:
          'Resource *: a token of Amazon ECR is good for every registry, and its action takes no resource.',
      }
    : {}

/** Endpoints that let such containers start without a way to the internet; null when an image comes from there. */
export function endpointsToStart(
  containers: readonly Pick<Drawn, 'image' | 'secrets'>[],
): readonly string[] | null {
  if (containers.some(({ image }) => ecrRepositoryOf(image) === null)) return null
  const sources = new Set(containers.flatMap(({ secrets }) => secrets.map(({ from }) => from)))
  return [
    // ECR keeps image layers in Amazon S3.
    ...['ecr.api', 'ecr.dkr', 's3', 'logs'],
    ...(sources.has('secrets-manager') ? ['secretsmanager'] : []),
    ...(sources.has('parameter-store') ? ['ssm'] : []),
  ]
}

/** `Environment` of a container definition; sorted, so that the order of typing does not register a new revision. */
export const environmentList = (
  environment: Readonly<Record<string, Value<string>>>,
): readonly Cfn<'AWS::ECS::TaskDefinition.KeyValuePair'>[] =>
  Object.entries(environment)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([Name, Value]) => ({ Name, Value }))
