import record from './judged.json' with { type: 'json' }

/**
 * The programs that judge exports in `tests/conformance`, and the record of what they have judged. The record is
 * written by `npm run conformance:record` alone, and only when everything passed.
 */
export const JUDGES = [
  {
    id: 'cfn-lint',
    program: 'cfn-lint',
    proves:
      'resource types, property names, allowed values, required properties, references and availability in the Regions named, without one warning',
  },
  {
    id: 'moto',
    program: 'moto',
    proves:
      'the stack is created, every resource is described back, an unchanged update changes nothing, and deletion leaves nothing',
  },
  {
    id: 'aws-cli',
    program: 'AWS CLI',
    proves:
      'deploy.sh runs twice and makes nothing the second time, and teardown.sh leaves nothing; every command and option exists',
  },
  {
    id: 'botocore',
    program: 'botocore',
    proves:
      "the input of every command has the types, bounds, patterns and allowed values of AWS's service models",
  },
  {
    id: 'shellcheck',
    program: 'ShellCheck',
    proves: 'quoting, unset variables and every other finding down to style',
  },
  {
    id: 'bash-3.2',
    program: 'bash -n and a check of our own',
    proves:
      'syntax, and no feature that the bash 3.2 of macOS lacks; that check reads the scripts and does not run them',
  },
] as const

export type JudgeId = (typeof JUDGES)[number]['id']

/** What one judge has judged on one day with one version, everything without a finding. Lists are sorted. */
export interface JudgedBatch {
  readonly judge: string
  readonly version: string
  /** YYYY-MM-DD. */
  readonly on: string
  readonly regions: readonly string[]
  /** Component types. */
  readonly components: readonly string[]
  /** `connectionKey` of each kind of connection. */
  readonly connections: readonly string[]
  /** Digest of each shipped example. */
  readonly examples: Readonly<Record<string, string>>
  /** Documents drawn at random among them, and the seed that draws them again; null: none. */
  readonly random: { readonly documents: number; readonly seed: number } | null
  readonly counts: { readonly documents: number; readonly resources: number; readonly commands: number }
  /** CloudFormation types that the judge cannot make: references to them were checked, the resources were not. */
  readonly standIns: readonly string[]
}

/** Newest first for each judge. A subject stands only in the batch that judged it last. */
export const judgedBatches: readonly JudgedBatch[] = record.batches

/** What identifies a kind of connection in the record: "routes: application-load-balancer to ecs-service". */
export const connectionKey = (relation: string, from: string, to: string): string =>
  `${relation}: ${from} to ${to}`

/** What of a drawing the record is asked about. */
export interface JudgedSubject {
  /** Digest of the canonical file. */
  readonly digest: string
  readonly components: readonly string[]
  readonly connections: readonly string[]
}

/** For each judge: when and with which version it judged what this drawing consists of, and what of it it never saw. */
export function judgedFor(subject: JudgedSubject, batches: readonly JudgedBatch[] = judgedBatches) {
  return JUDGES.map(({ id, program, proves }) => {
    const own = batches.filter((batch) => batch.judge === id)
    const seen = own.filter(
      (batch) =>
        subject.components.some((type) => batch.components.includes(type)) ||
        subject.connections.some((key) => batch.connections.includes(key)),
    )
    const missing = (wanted: readonly string[], known: (batch: JudgedBatch) => readonly string[]) =>
      wanted.filter((name) => !own.some((batch) => known(batch).includes(name)))
    const example = own.find((batch) => Object.values(batch.examples).includes(subject.digest))
    return {
      judge: program,
      proves,
      judged: seen.map(({ version, on, regions, standIns }) => ({
        on,
        version,
        regions,
        ...(standIns.length > 0 && { notMade: standIns }),
      })),
      notJudged: {
        components: missing(subject.components, (batch) => batch.components),
        connections: missing(subject.connections, (batch) => batch.connections),
      },
      thisVeryDrawing: example === undefined ? null : { on: example.on, version: example.version },
    }
  })
}

/** Shipped example that is this very drawing, settings and names included; null: none. */
export function exampleOf(digest: string, batches: readonly JudgedBatch[] = judgedBatches): string | null {
  for (const { examples } of batches) {
    for (const [name, known] of Object.entries(examples)) if (known === digest) return name
  }
  return null
}
