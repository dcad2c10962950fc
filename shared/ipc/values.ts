/** Shapes that several requests of the contract share. */
import { z } from 'zod'
import { isExportPath } from '../base/exportPath.ts'

/** 50 MB of UTF-8. A 5,000-component document is about 3 MB: beyond this a file is no architecture but a mistake. */
export const maximumDocumentBytes = 50 * 1024 * 1024

/** Opaque to the studio: a file-system path on the desktop, a file name in a browser. */
export const location = z.string().min(1).max(32_768)
export const revision = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 in 64 hexadecimal digits')
export const text = z
  .string()
  // UTF-16 length never exceeds the UTF-8 byte count, so this refuses early; the exact count is the storage's business.
  .max(maximumDocumentBytes, 'larger than 50 MB')
export const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\\0]+$/, 'a file name, not a path')
  .refine((name) => name !== '.' && name !== '..', 'a file name, not a path')
/** A name in the folder that the user chose, or in a folder of it: "nested/network.yaml". */
export const exportPath = z.string().refine(isExportPath, 'a file, or a file in one folder')
export const recoveryId = z.string().regex(/^[a-z0-9-]{8,64}$/, '8 to 64 of a-z, 0-9 and -')
/** Milliseconds since 1970-01-01T00:00Z. */
export const instant = z.number().int().nonnegative()
export const nothing = z.strictObject({})
export const done = z.null()

export const failureReasons = [
  'not-found',
  'is-a-directory',
  'permission',
  'read-only',
  'disk-full',
  'too-large',
  'not-text',
  'busy',
  'not-granted',
  'unavailable',
  'other',
] as const

export const failed = z.strictObject({
  kind: z.literal('failed'),
  reason: z.enum(failureReasons),
  /** What went wrong and where, in a sentence for the user. */
  message: z.string(),
  /** What the user can do about it. */
  whatToDo: z.string(),
})
export const cancelled = z.strictObject({ kind: z.literal('cancelled') })

export const opened = z.strictObject({
  kind: z.literal('opened'),
  path: location,
  name: z.string(),
  /** Folder as shown to the user; empty where the host has none. */
  folder: z.string(),
  text: z.string(),
  /** sha256 of the bytes read: hand it back with the next save. */
  revision,
})
export const saved = z.strictObject({
  kind: z.literal('saved'),
  path: location,
  name: z.string(),
  folder: z.string(),
  revision,
  /** What did not go well although the file is saved, for the user to read; null when all did. */
  note: z.string().nullable(),
})
/** Somebody else changed the file since it was read or saved. Nothing was written. */
export const conflict = z.strictObject({
  kind: z.literal('conflict'),
  path: location,
  onDisk: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('changed'), revision, modifiedAt: instant }),
    z.strictObject({ state: z.literal('deleted') }),
  ]),
})
export const written = z.strictObject({
  kind: z.literal('written'),
  directory: z.string(),
  names: z.array(z.string()),
})
