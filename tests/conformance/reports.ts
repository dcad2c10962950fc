/** What the judges print. Strict: a key that nobody expected means that judge and tests have parted. */
import { z } from 'zod'

const fault = z.strictObject({ kind: z.string(), message: z.string() })
/** Something that the judge rejects. `kind` is stable; `message` names what and where. */
export type Fault = z.infer<typeof fault>

const versions = z.record(z.string(), z.string())
/** Resources by kind (`vpcs`, `autoScalingGroups` …), each as the describe call answers, with its id in `_id`. */
const inventory = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
export type Inventory = z.infer<typeof inventory>

export const cfnLintReport = z.strictObject({
  judge: z.literal('cfn-lint'),
  versions,
  regions: z.array(z.string()),
  templates: z.array(
    z.strictObject({
      file: z.string(),
      regions: z.array(z.string()),
      bytes: z.number(),
      resources: z.number(),
      /** The YAML printing that says the same and was linted in this file's stead. */
      sameAs: z.string().nullable(),
      findings: z.array(
        z.strictObject({
          rule: z.string(),
          level: z.enum(['error', 'warning']),
          message: z.string(),
          line: z.number(),
          path: z.string(),
        }),
      ),
      milliseconds: z.number(),
    }),
  ),
  counts: z.strictObject({
    templates: z.number(),
    linted: z.number(),
    resources: z.number(),
    errors: z.number(),
    warnings: z.number(),
  }),
  seconds: z.number(),
})
export type CfnLintReport = z.infer<typeof cfnLintReport>

const standIn = z.strictObject({ logicalId: z.string(), type: z.string() })
export const motoStackReport = z.strictObject({
  judge: z.literal('moto-stack'),
  versions,
  refusedConnections: z.array(z.string()),
  stacks: z.array(
    z.strictObject({
      directory: z.string(),
      region: z.string(),
      faults: z.array(fault),
      parameters: z.record(z.string(), z.string()),
      status: z.string().optional(),
      outputs: z.record(z.string(), z.string().nullable()).optional(),
      resources: z
        .array(
          z.strictObject({
            logicalId: z.string(),
            type: z.string(),
            /** live: made by its API call; native: by moto's CloudFormation; inert: stood in for; absent: condition. */
            mode: z.enum(['live', 'native', 'inert', 'absent']),
            physicalId: z.string(),
            /** null where nothing lists it: inert, absent, or a part of another resource. */
            describedBack: z.boolean().nullable(),
          }),
        )
        .optional(),
      standIn: z.array(standIn).optional(),
      notes: z
        .strictObject({
          live: z.array(standIn),
          inert: z.array(standIn),
          /** Properties that the API call has no place for, by logical id and path. */
          dropped: z.array(z.string()),
          /** Attributes that moto lacks and that were made up, as LogicalId.Attribute. */
          attributes: z.array(z.string()),
          /** Public SSM parameters of which only the form could be checked. */
          public_parameters: z.array(z.string()),
        })
        .optional(),
      inventory: inventory.optional(),
      comparable: inventory.optional(),
      notListed: z.record(z.string(), z.string()).optional(),
      delete: z
        .strictObject({
          failures: z.record(z.string(), z.string()),
          retained: z.array(z.string()),
          leftovers: z.record(z.string(), z.array(z.string())),
        })
        .optional(),
      seconds: z.number(),
    }),
  ),
})
export type MotoStack = z.infer<typeof motoStackReport>['stacks'][number]

const call = z.strictObject({
  argv: z.array(z.string()),
  exitCode: z.number(),
  operations: z.array(
    z.strictObject({
      service: z.string(),
      operation: z.string(),
      changing: z.boolean(),
      source: z.enum(['moto', 'madeUp', 'outage']),
      error: z.string().nullable(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      level: z.enum(['error', 'warning']),
      kind: z.string(),
      path: z.string(),
      message: z.string(),
    }),
  ),
  stderr: z.string(),
  milliseconds: z.number(),
  onlyVersion2: z.boolean().optional(),
  waited: z.string().optional(),
})
/** One `aws` command of a script: its words, the operations that it asked for, and what was wrong with it. */
export type AwsCall = z.infer<typeof call>

export const awsScriptReport = z.strictObject({
  judge: z.literal('aws-script'),
  versions,
  refusedConnections: z.array(z.string()),
  scripts: z.array(
    z.strictObject({
      directory: z.string(),
      region: z.string(),
      faults: z.array(fault),
      runs: z.array(
        z.strictObject({
          run: z.enum(['dryRun', 'outage', 'first', 'second', 'teardown']),
          script: z.string(),
          arguments: z.array(z.string()),
          exitCode: z.number(),
          timedOut: z.boolean(),
          seconds: z.number(),
          commands: z.number(),
          calls: z.array(call),
          stdout: z.string(),
          stderr: z.string(),
          /** Operations that moto lacks, answered from the service model: `service Operation`. */
          madeUp: z.array(z.string()),
        }),
      ),
      inventory,
      comparable: inventory,
      notListed: z.record(z.string(), z.string()),
      madeUpInventory: z.array(z.strictObject({ service: z.string(), kind: z.string(), name: z.string() })),
      createdSecondRun: z.record(z.string(), z.array(z.string())).nullable(),
      leftovers: z.record(z.string(), z.array(z.string())).nullable(),
      seconds: z.number(),
    }),
  ),
})
export type AwsScript = z.infer<typeof awsScriptReport>['scripts'][number]

const lines = z.array(z.strictObject({ line: z.number(), rule: z.string(), message: z.string() }))
export const bash32Report = z.strictObject({
  judge: z.literal('bash-3.2'),
  scripts: z.array(z.strictObject({ file: z.string(), findings: lines })),
})

export const shellcheckReport = z.object({
  comments: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      level: z.string(),
      code: z.number(),
      message: z.string(),
    }),
  ),
})
