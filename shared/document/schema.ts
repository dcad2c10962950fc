import { z } from 'zod'

export const FORMAT = 'cantilever'
export const CURRENT_VERSION = 1

// Ids reach logical ids, SVG and HTML; keep them boring. The length leaves room for suffixes in CloudFormation's 255.
export const idSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
    'an id is 1 to 64 letters, digits, "-" or "_", and starts with a letter or digit',
  )

// What a setting may be is for the component's own schema to say, when the drawing is resolved: an unknown type stays whole.
const settingValue = z.unknown()

const coordinate = z.number().min(-1_000_000).max(1_000_000)

export const nodeSchema = z.strictObject({
  type: z.string().min(1).max(64),
  name: z.string().min(1).max(80),
  /** Id of the container that this node is in; absent at the top level. */
  parent: idSchema.optional(),
  /** Pixels, relative to the parent's corner. */
  position: z.strictObject({ x: coordinate, y: coordinate }),
  /** Pixels; containers only, absent while the container has its natural size. */
  size: z
    .strictObject({ width: z.number().min(1).max(100_000), height: z.number().min(1).max(100_000) })
    .optional(),
  /** What the user set and nothing else: a key with its default value is not written. */
  config: z.record(z.string(), settingValue).default({}),
  notes: z.string().max(10_000).optional(),
})

export const edgeSchema = z.strictObject({
  relation: z.string().min(1).max(64),
  from: idSchema,
  to: idSchema,
  config: z.record(z.string(), settingValue).default({}),
})

export const sceneSchema = z.strictObject({
  title: z.string().min(1).max(120),
  order: z.number(),
  notes: z.string().max(20_000).default(''),
  /** The point of the drawing that is in the middle of the picture, in pixels at 100 %, and how large it is shown. */
  camera: z.strictObject({ x: coordinate, y: coordinate, zoom: z.number().min(0.01).max(8) }).optional(),
  highlight: z.array(idSchema).default([]),
})

export const suppressionSchema = z.strictObject({
  rule: z.string().min(1),
  /** The node for which the rule is silenced; absent: everywhere in the document. */
  node: idSchema.optional(),
  reason: z.string().min(10, 'say why in at least 10 characters'),
  /** Last day (YYYY-MM-DD) on which the suppression holds. */
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
    .optional(),
})

export const rateSchema = z.strictObject({
  /** USD per unit of the price that is replaced; before tax. */
  usdPerUnit: z.number().nonnegative(),
  note: z.string().max(200).default(''),
})

export const ENVIRONMENTS = ['production', 'staging', 'development'] as const

/** `tiers`: always, one stack for each tier. `auto`: only where a Region's template would be over a limit. */
export const NESTED_STACKS = ['auto', 'tiers'] as const

export const COMMITMENT_KINDS = [
  'compute-savings-plan',
  'ec2-instance-savings-plan',
  'standard-ri',
  'convertible-ri',
] as const

/** Bought for the account, not for the stack: it changes what the drawing costs and nothing that is deployed. */
export const commitmentSchema = z
  .strictObject({
    kind: z.enum(COMMITMENT_KINDS).default('compute-savings-plan'),
    term: z.enum(['1y', '3y']).default('1y'),
    payment: z.enum(['no-upfront', 'partial-upfront', 'all-upfront']).default('no-upfront'),
    /** Of the capacity that runs at the low end of the estimate; without effect where an hourly amount is given. */
    sharePercent: z.number().min(0).max(100).default(70),
    /** Savings Plans only: what is committed, at the plan's own prices. */
    usdPerHour: z.number().nonnegative().nullable().default(null),
    /** Instance families such as m7g; empty: all. */
    families: z
      .array(z.string().regex(/^[a-z][a-z0-9-]*$/, 'a family is written like m7g'))
      .max(50)
      .default([]),
  })
  .superRefine(({ kind, usdPerHour }, ctx) => {
    if (usdPerHour !== null && kind.endsWith('-ri'))
      ctx.addIssue({
        code: 'custom',
        path: ['usdPerHour'],
        message: 'Reserved Instances are bought by the instance: give a share of the capacity',
      })
  })

export const settingsSchema = z.strictObject({
  name: z.string().min(1).max(80).default('Untitled'),
  /** Region of everything that is in no region container. */
  region: z.string().min(1).max(32).default('us-east-1'),
  environment: z.enum(ENVIRONMENTS).default('production'),
  /** Put on every resource that takes tags. AWS allows 50 per resource, keys to 128 and values to 256 characters. */
  tags: z
    .record(
      z
        .string()
        .min(1)
        .max(128)
        .regex(/^(?!aws:)/i, 'keys that begin with "aws:" are AWS\'s own')
        .regex(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, 'letters, digits, spaces and _.:/=+-@ only'),
      z
        .string()
        .max(256)
        .regex(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, 'letters, digits, spaces and _.:/=+-@ only'),
    )
    .default({}),
  /** How CloudFormation gets it. In the drawing, not in the app: changing it moves what is deployed to other stacks. */
  nestedStacks: z.enum(NESTED_STACKS).default('auto'),
  commitments: z.array(commitmentSchema).max(10).default([]),
})

export const documentSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(CURRENT_VERSION),
  settings: settingsSchema.prefault({}),
  nodes: z.record(idSchema, nodeSchema).default({}),
  edges: z.record(idSchema, edgeSchema).default({}),
  scenes: z.record(idSchema, sceneSchema).default({}),
  suppressions: z.record(idSchema, suppressionSchema).default({}),
  /** The user's own unit prices by price key; they stay in the user's file. */
  rates: z.record(z.string().min(1).max(120), rateSchema).default({}),
})

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

export type Document = DeepReadonly<z.infer<typeof documentSchema>>
export type DocumentNode = Document['nodes'][string]
export type DocumentEdge = Document['edges'][string]
export type Settings = Document['settings']
export type Environment = (typeof ENVIRONMENTS)[number]

export function emptyDocument(name = 'Untitled'): Document {
  return documentSchema.parse({ format: FORMAT, version: CURRENT_VERSION, settings: { name } })
}
